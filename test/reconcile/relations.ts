import { expect } from 'vitest';
import { findQuantities } from '../../src/facts/quantities/find.ts';
import { readString } from '../../src/readers/read.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { buildReport } from '../../src/report/build.ts';

/** A text with the relations that must be found in it, such as `sum holds`; nothing else may be violated. */
export type Case = readonly [text: string, ...expected: string[]];

export async function relationsIn(text: string): Promise<string[]> {
  const report = buildReport(await readString(`一、工作情况\n${text}`, { format: 'text' }));
  return reconcile(findQuantities(report), report).map(
    ({ ruleId, verdict }) => `${ruleId.slice('figures/'.length)} ${verdict}`,
  );
}

export async function expectRelations(text: string, expected: readonly string[]): Promise<void> {
  const found = await relationsIn(text);
  const violated = (list: readonly string[]) => list.filter((relation) => relation.endsWith('violated')).sort();
  expect(violated(found), found.join(', ')).toEqual(violated(expected));
  for (const wanted of new Set(expected)) {
    const count = (list: readonly string[]) => list.filter((relation) => relation === wanted).length;
    expect(count(found), found.join(', ')).toBeGreaterThanOrEqual(count(expected));
  }
}
