import { expect, it } from 'vitest';
import { plainTable } from '../../../scripts/accuracy/table.ts';
import { isSurvivor, type Mutant, type MutantStatus, scoreTable } from '../../../scripts/mutants/score.ts';

function mutant(path: string, status: MutantStatus): Mutant {
  return { path, status, line: 1, column: 1, kind: 'BooleanLiteral', original: 'true', replacement: 'false' };
}

const mutants = [
  mutant('src/facts/marks.ts', 'Killed'),
  mutant('src/facts/dates/read.ts', 'Timeout'),
  mutant('src/facts/dates/find.ts', 'NoCoverage'),
  mutant('src/facts/dates/find.ts', 'Survived'),
  mutant('src/checks/time/years.ts', 'Killed'),
  mutant('src/checks/time/years.ts', 'CompileError'),
];

it('counts by folder, by part and in all; what could not be tried does not count', () => {
  expect(plainTable(scoreTable(mutants)).split('\n')).toEqual([
    'Mutants',
    'folder             killed  survived    score',
    'src/checks/time         1         0  100.0 %',
    'src/facts               1         0  100.0 %',
    'src/facts/dates         1         2   33.3 %',
    'all of src/checks       1         0  100.0 %',
    'all of src/facts        2         2   50.0 %',
    'all                     3         2   60.0 %',
  ]);
});

it('has no score of nothing', () => {
  expect(scoreTable([]).rows).toEqual([['all', '0', '0', '–']]);
});

it('takes what no test reaches for a survivor', () => {
  expect(mutants.filter(isSurvivor).map(({ status }) => status)).toEqual(['NoCoverage', 'Survived']);
});
