import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import type { Lines } from './declarations.ts';
import type { Mutant } from './score.ts';

type StrykerMutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

const longestExcerpt = 100;

/** Changes the program at one place after the other, and runs the tests that reach the place. */
export async function runMutants(places: readonly Lines[], concurrency: number): Promise<Mutant[]> {
  const stryker = new Stryker({
    mutate: places.map(({ path, first, last }) => `${path}:${first}-${last}`),
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutants/vitest.config.ts' },
    plugins: ['@stryker-mutator/vitest-runner'],
    coverageAnalysis: 'perTest',
    // Expressions and tables of a module are made when it is loaded: leaving them out would hide half of what is told.
    ignoreStatic: false,
    concurrency,
    timeoutMS: 20_000,
    dryRunTimeoutMinutes: 20,
    reporters: ['progress-append-only'],
    allowConsoleColors: false,
    disableTypeChecks: false,
    tempDirName: join(tmpdir(), 'report-lint-mutants'),
    ignorePatterns: ['/dist', '/docs', '/examples', '/schemas', '/fuzz-findings', '/test/corpus', '/test/vendor'],
  });
  // As they are now: who mends tests while this runs may mend the program too.
  const texts = new Map(places.map(({ path }) => [path, readFileSync(path, 'utf8')]));
  const mutants = await stryker.runMutationTest();
  return mutants.map((mutant) => mutantOf(mutant, texts)).sort(byPlace);
}

function mutantOf(mutant: StrykerMutant, texts: ReadonlyMap<string, string>): Mutant {
  const { fileName, location, mutatorName, replacement, status } = mutant;
  const path = relative(process.cwd(), fileName).replaceAll('\\', '/');
  return {
    path,
    line: location.start.line,
    column: location.start.column,
    kind: mutatorName,
    original: excerpt(textAt(texts.get(path) ?? '', location)),
    replacement: excerpt(replacement ?? ''),
    status,
  };
}

/** What stands at a place that begins and ends in columns counted from one. */
function textAt(text: string, { start, end }: StrykerMutant['location']): string {
  const lines = text.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? '').slice(0, end.column - 1);
  lines[0] = (lines[0] ?? '').slice(start.column - 1);
  return lines.join('\n');
}

function excerpt(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ');
  return oneLine.length <= longestExcerpt ? oneLine : `${oneLine.slice(0, longestExcerpt)}…`;
}

function byPlace(a: Mutant, b: Mutant): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
