import { isClean, type Sample } from './corpus.ts';
import { type Judgement, judge } from './judge.ts';
import { type Mutant, mutantKinds, plant } from './mutants.ts';
import { type Comparison, compare, variantKinds } from './variants.ts';

/** All that was found out about the tool: the reports as they are, with defects planted, and in other forms. */
export interface Measured {
  readonly judged: readonly { readonly sample: Sample; readonly judgement: Judgement }[];
  readonly mutants: readonly Mutant[];
  readonly comparisons: readonly Comparison[];
}

export async function measure(samples: readonly Sample[]): Promise<Measured> {
  const drafts = samples.map(({ draft }) => draft);
  const clean = samples.filter(isClean).map(({ draft }) => draft);
  const mutants: Mutant[] = [];
  for (const kind of mutantKinds) mutants.push(...(await plant(kind, clean)));
  const comparisons: Comparison[] = [];
  for (const kind of variantKinds) {
    for (const draft of drafts) {
      const comparison = await compare(kind, draft);
      if (comparison !== undefined) comparisons.push(comparison);
    }
  }
  const judged = samples.map((sample) => ({ sample, judgement: judge(sample.draft.result, sample.expected) }));
  return { judged, mutants, comparisons };
}
