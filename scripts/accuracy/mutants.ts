import type { FileResult, Finding } from '../../src/engine/result.ts';
import type { Range } from '../../src/readers/source.ts';
import { type Draft, lintText } from './draft.ts';
import { applyEdits, spanOf } from './edit.ts';
import { elementMutants } from './mutants/elements.ts';
import { figureMutants } from './mutants/figures.ts';
import { identityMutants } from './mutants/identity.ts';
import { punctuationMutants } from './mutants/punctuation.ts';
import { residueMutants } from './mutants/residue.ts';
import { structureMutants } from './mutants/structure.ts';
import { timeMutants } from './mutants/time.ts';
import { wordingMutants } from './mutants/wording.ts';
import type { MutantKind, Mutation } from './mutation.ts';
import { Random } from './random.ts';
import { newFindings } from './same-findings.ts';
import { isLoud, tells } from './tells.ts';

export const mutantKinds: readonly MutantKind[] = [
  ...elementMutants,
  ...figureMutants,
  ...timeMutants,
  ...identityMutants,
  ...structureMutants,
  ...residueMutants,
  ...wordingMutants,
  ...punctuationMutants,
];

/** A clean report with one defect in it, and what the tool says of it. */
export interface Mutant {
  readonly kind: MutantKind;
  readonly draft: Draft;
  readonly text: string;
  /** Where the defect is to be told. */
  readonly place: Range;
  readonly isFound: boolean;
  /** Errors and warnings elsewhere that were not there before and do not come of the defect. */
  readonly falseAlarms: readonly Finding[];
}

const mutantsOfKind = 10;

/** Plants defects of a kind, drawn in turn from the clean reports, where nothing was told before. */
export async function plant(kind: MutantKind, drafts: readonly Draft[]): Promise<Mutant[]> {
  const queues = new Random(kind.name).shuffle(drafts).map((draft) => {
    const random = new Random(`${kind.name}/${draft.name}`);
    const quiet = different(kind.candidates(draft, random)).filter(
      (mutation) => !isTold(kind, draft.result, placeOf(mutation)),
    );
    return { draft, mutations: inRandomOrder(quiet, random) };
  });
  const mutants: Mutant[] = [];
  for (let round = 0; queues.some(({ mutations }) => mutations.length > round); round += 1) {
    for (const { draft, mutations } of queues) {
      const mutation = mutations[round];
      if (mutation === undefined) continue;
      if (mutants.length === mutantsOfKind) return mutants;
      mutants.push(await mutantOf(kind, draft, mutation));
    }
  }
  return mutants;
}

async function mutantOf(kind: MutantKind, draft: Draft, mutation: Mutation): Promise<Mutant> {
  const { text, rangeAfter } = applyEdits(draft.text, mutation.edits);
  const place = rangeAfter(placeOf(mutation));
  const result = await lintText(draft.name, text);
  const others = newFindings(draft.result, result).filter(
    (finding) => isLoud(finding) && !tells(finding, place) && !isStirred(kind, finding),
  );
  return { kind, draft, text, place, isFound: isTold(kind, result, place), falseAlarms: others };
}

/** Each by a number of its own place: one candidate more, or less, leaves the order of the others. */
function inRandomOrder(mutations: readonly Mutation[], random: Random): Mutation[] {
  return mutations
    .map((mutation) => ({ mutation, order: random.at(spanOf(mutation.edits).start).below(2 ** 31) }))
    .sort((a, b) => a.order - b.order)
    .map(({ mutation }) => mutation);
}

/** Columns of one table lose the same row. */
function different(mutations: readonly Mutation[]): Mutation[] {
  return [...new Map(mutations.map((mutation) => [JSON.stringify(mutation.edits), mutation])).values()];
}

function placeOf({ edits, place }: Mutation): Range {
  return place ?? spanOf(edits);
}

/** An element that was taken out has no place: the checklist tells. */
function isTold({ rules: [rule, ...others] }: MutantKind, { findings }: FileResult, place: Range): boolean {
  const isElement = rule.startsWith('element/');
  return findings.some(
    (finding) =>
      isLoud(finding) &&
      (isElement ? finding.ruleId === rule : [rule, ...others].includes(finding.ruleId) && tells(finding, place)),
  );
}

function isStirred({ stirs }: MutantKind, { ruleId }: Finding): boolean {
  return stirs.some((one) => (one.endsWith('/') ? ruleId.startsWith(one) : ruleId === one));
}
