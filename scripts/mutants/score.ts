import { posix } from 'node:path';
import type { Table } from '../accuracy/table.ts';

export type MutantStatus =
  | 'Killed'
  | 'Timeout'
  | 'Survived'
  | 'NoCoverage'
  | 'CompileError'
  | 'RuntimeError'
  | 'Ignored'
  | 'Pending';

/** One change of the program, and what the tests said to it. */
export interface Mutant {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly kind: string;
  readonly original: string;
  readonly replacement: string;
  readonly status: MutantStatus;
}

/** How many mutants the tests noticed, of those that they could notice. */
export interface Score {
  readonly killed: number;
  readonly survived: number;
}

export function isKilled({ status }: Mutant): boolean {
  return status === 'Killed' || status === 'Timeout';
}

export function isSurvivor({ status }: Mutant): boolean {
  return status === 'Survived' || status === 'NoCoverage';
}

export function scoreOf(mutants: readonly Mutant[]): Score {
  return { killed: mutants.filter(isKilled).length, survived: mutants.filter(isSurvivor).length };
}

/** Per cent; of no mutants at all, none. */
export function percentOf({ killed, survived }: Score): string {
  return killed + survived === 0 ? '–' : `${((100 * killed) / (killed + survived)).toFixed(1)} %`;
}

/** The folders with mutants, each with those of its own files, then the parts of the program, and all of it. */
export function scoreTable(mutants: readonly Mutant[]): Table {
  const folders = groups(mutants, ({ path }) => posix.dirname(path));
  const parts = groups(mutants, ({ path }) => `all of ${path.split('/').slice(0, 2).join('/')}`);
  const rows = [...folders, ...parts, ['all', mutants] as const].map(([name, own]) => {
    const score = scoreOf(own);
    return [name, String(score.killed), String(score.survived), percentOf(score)];
  });
  return { title: 'Mutants', head: ['folder', 'killed', 'survived', 'score'], rows };
}

function groups(mutants: readonly Mutant[], nameOf: (mutant: Mutant) => string): [string, Mutant[]][] {
  const names = [...new Set(mutants.map(nameOf))].sort();
  return names.map((name) => [name, mutants.filter((mutant) => nameOf(mutant) === name)]);
}
