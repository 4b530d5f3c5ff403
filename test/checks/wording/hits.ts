import { expect } from 'vitest';
import type { Hit } from '../../../src/checks/check.ts';
import { checkKind } from '../../../src/checks/kinds.ts';
import { builtinRules } from '../../../src/engine/builtin-rules.generated.ts';
import { Facts } from '../../../src/facts/facts.ts';
import { PhraseMatcher } from '../../../src/phrases/matcher.ts';
import { readString } from '../../../src/readers/read.ts';
import type { Range } from '../../../src/readers/source.ts';
import { buildReport } from '../../../src/report/build.ts';
import { growsLinearly } from '../../report/growth.ts';

export interface Hits {
  readonly hits: readonly Hit[];
  quote(range: Range): string;
  /** `wrong 疫苗法`: outcome and words of each hit. */
  readonly told: readonly string[];
}

/** A text with a built-in rule to run on it, signed on a day of the year after the report year. */
export async function prepare(ruleId: string, text: string, signedOn: string) {
  const rule = builtinRules.rules.find(({ id }) => id === ruleId);
  const kind = rule && checkKind(rule.check);
  if (rule === undefined || kind === undefined) throw new Error(`no rule ${ruleId}`);
  const year = Number(signedOn.slice(0, 4)) - 1;
  const report = buildReport(await readString(`一、工作情况\n\n${text}`, { format: 'text' }), { year, date: signedOn });
  const facts = new Facts(report);
  const context = { report, facts, year, matcher: new PhraseMatcher(year), ruleId, reconciliations: [] };
  return { report, run: () => kind.run(rule.compiled, context).hits };
}

export async function hitsOf(ruleId: string, text: string, signedOn: string): Promise<Hits> {
  const { report, run } = await prepare(ruleId, text, signedOn);
  const hits = run();
  const quote = (range: Range) => report.source.slice(range);
  return { hits, quote, told: hits.map(({ outcome, range }) => `${outcome} ${quote(range)}`) };
}

/** Runs a rule on texts out of many pieces, one of them four times as long as the other. */
export async function expectLinear(ruleId: string, piece: (index: number) => string): Promise<void> {
  const make = (size: number) => {
    let text = '学习';
    for (let index = 0; text.length < size; index += 1) text += piece(index);
    return text;
  };
  const length = 25_000;
  const runs = new Map<string, () => unknown>();
  for (const size of [length, 4 * length]) {
    const { report, run } = await prepare(ruleId, make(size), '2024-01-20');
    // Sentences are the report's work, done once and shared.
    expect(report.sentences.length).toBeGreaterThan(0);
    runs.set(make(size), run);
  }
  expect(growsLinearly(make, length, (text) => runs.get(text)?.())).toBe(true);
}
