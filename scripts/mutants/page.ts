import { markdownTable } from '../accuracy/table.ts';
import { type Mutant, scoreTable } from './score.ts';

/** The page `docs/mutants.md`: the score, and how to get it again. */
export function mutantsPage(mutants: readonly Mutant[], share: number, seed: number): string {
  return `${['<!-- Made by npm run mutants -- --write. -->', '# What the tests notice', markdownTable(scoreTable(mutants))].join('\n\n')}\n${share}${seed}`;
}
