import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { runCheck } from '../run-check.ts';

const rulesFolder = new URL('../../../rules/structure/', import.meta.url);

/** Runs the check of a rule of this group with the rule's own parameters; tells `outcome: quote` of each hit, in order. */
export async function findingsOf(rule: string, ...lines: string[]): Promise<string[]> {
  const { result, quote } = await hitsOf(rule, ...lines);
  return [...result.hits]
    .sort((a, b) => a.range.start - b.range.start)
    .map(({ outcome, range }) => `${outcome}: ${quote(range)}`);
}

export async function hitsOf(rule: string, ...lines: string[]) {
  const file: { with?: unknown } = parse(readFileSync(new URL(`${rule}.yml`, rulesFolder), 'utf8'));
  return runCheck(rule, file.with ?? {}, lines);
}
