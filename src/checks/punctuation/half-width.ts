import type { CheckKind } from '../check.ts';
import { correctionOf } from './corrections.ts';
import { hitsOf, type Slip } from './habit.ts';
import type { HalfWidthParameters } from './half-width.schema.ts';
import { findHalfWidth, type HalfWidthMark } from './half-width-marks.ts';

interface Compiled {
  readonly habitFrom: number;
}

/** Half-width marks in Chinese text: few are told one by one, many once. */
export const halfWidth: CheckKind<HalfWidthParameters, Compiled> = {
  name: 'half-width',
  outcomes: ['found', 'systematic'],
  placeholders: {
    quote: 'the mark',
    correct: 'the full-width mark; empty where it cannot be told',
    count: 'how many half-width marks there are',
    marks: 'how many of each kind there are',
  },
  compile: ({ habitFrom }) => ({ habitFrom: habitFrom ?? 5 }),
  run: ({ habitFrom }, { report: { printed }, facts }) => {
    const marks = findHalfWidth(printed.text, facts.marks);
    const slips = marks.map(
      ({ char, index, end, correct }): Slip => ({
        range: printed.rangeOf(index, index + 1),
        values: { quote: char, correct: correct ?? '' },
        fix: correct === undefined ? undefined : fixOf(index, end, correct),
      }),
    );
    return { hits: hitsOf(slips, habitFrom, { marks: countsOf(marks) }) };

    function fixOf(index: number, end: number, correct: string) {
      return correctionOf(printed, index, end, correct) ?? correctionOf(printed, index, index + 1, correct);
    }
  },
};

/** `, 36 处、: 4 处`, the most frequent first. */
function countsOf(marks: readonly HalfWidthMark[]): { zh: string; en: string } {
  const counts = new Map<string, number>();
  for (const { char } of marks) counts.set(char, (counts.get(char) ?? 0) + 1);
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  return {
    zh: sorted.map(([char, count]) => `${char} ${count} 处`).join('、'),
    en: sorted.map(([char, count]) => `${char} ${count}`).join(', '),
  };
}
