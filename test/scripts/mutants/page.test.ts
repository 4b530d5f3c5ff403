import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mutantsPage } from '../../../scripts/mutants/page.ts';
import type { Mutant } from '../../../scripts/mutants/score.ts';

const mutant: Mutant = {
  path: 'src/facts/marks.ts',
  line: 3,
  column: 5,
  kind: 'BooleanLiteral',
  original: 'true',
  replacement: 'false',
  status: 'Killed',
};

it('tells the score and what it is the score of', () => {
  const page = mutantsPage([mutant], { share: 0.1, seed: 4, day: '2025-03-01' });
  expect(page).toContain('| src/facts | 1 | 0 | 100.0 % |');
  expect(page).toContain('2025-03-01, ');
  expect(page).toContain('every 10th declaration, with the seed 4: 1 mutants');
  expect(mutantsPage([mutant], { share: 1, seed: 4, day: '2025-03-01' })).toContain('every declaration: 1 mutants');
});

it('says in docs/ what it says here, but for the figures', () => {
  const kept = readFileSync(new URL('../../../docs/mutants.md', import.meta.url), 'utf8');
  const words = (page: string) =>
    page.split('\n\n').filter((part) => !/^(\||[0-9]{4}-)/.test(part) || part.includes('verdict'));
  expect(words(kept)).toEqual(words(mutantsPage([mutant], { share: 1, seed: 1, day: '2025-03-01' })));
});
