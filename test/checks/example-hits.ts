import type { Hit } from '../../src/checks/check.ts';
import { checkKind } from '../../src/checks/kinds.ts';
import { builtinRules } from '../../src/engine/builtin-rules.generated.ts';
import { lintDocument } from '../../src/engine/lint.ts';
import type { Example, RuleFile } from '../../src/engine/rule.schema.ts';
import { defaultSettings } from '../../src/engine/settings.ts';
import type { Leftover } from '../../src/readers/block.ts';
import { readString } from '../../src/readers/read.ts';

export interface ExampleHits {
  readonly example: Extract<Example, { bad: string }>;
  readonly hits: readonly Hit[];
}

/** What a check has to say of each bad example of its rule. */
export async function exampleHits(file: RuleFile): Promise<ExampleHits[]> {
  const bad = file.examples.filter((example) => 'bad' in example);
  return Promise.all(bad.map(async (example) => ({ example, hits: await hitsIn(example.bad, example, file) })));
}

/** What a check has to say of a text that stands in the place of an example. */
export async function hitsIn(text: string, example: Example, file: RuleFile): Promise<Hit[]> {
  const rule = builtinRules.rules.find(({ id }) => id === file.id);
  const kind = checkKind(file.check);
  if (rule === undefined || kind === undefined) throw new Error(`no rule ${file.id}`);
  const hits: Hit[] = [];
  const run: typeof kind.run = (compiled, context) => {
    const result = kind.run(compiled, context);
    hits.push(...result.hits);
    return result;
  };
  const read = await readString(text, { path: undefined, format: example.format });
  const document = { ...read, leftovers: example.leftovers.map((one) => leftoverIn(text, one)) };
  const settings = { ...defaultSettings, hints: { ...example.report } };
  lintDocument(document, { ...builtinRules, rules: [rule] }, settings, () => ({ ...kind, run }));
  return hits;
}

function leftoverIn(text: string, { quote, ...leftover }: Example['leftovers'][number]): Leftover {
  const start = text.indexOf(quote);
  return { ...leftover, range: { start, end: start + quote.length } };
}
