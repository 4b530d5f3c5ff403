import type { MappedText } from '../../report/mapped-text.ts';
import type { CheckKind, Correction } from '../check.ts';
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
    quote: 'the mark, or the pair of marks',
    correct: 'the full-width marks; empty where a straight quotation mark has no partner',
    count: 'how many half-width marks there are',
    marks: 'how many of each kind there are',
  },
  compile: ({ habitFrom }) => ({ habitFrom: habitFrom ?? 5 }),
  run: ({ habitFrom }, { report: { printed }, facts }) => {
    const marks = findHalfWidth(printed.text, facts.marks);
    const slips = marks.map((mark) => slipOf(mark, printed));
    return { hits: hitsOf(slips, habitFrom, { marks: countsOf(marks) }) };
  },
};

function slipOf(mark: HalfWidthMark, printed: MappedText): Slip {
  const { index, partner } = mark;
  return {
    range: printed.rangeOf(index, (partner?.index ?? index) + 1),
    values: { quote: nameOf(mark), correct: (mark.correct ?? '') + (partner?.correct ?? '') },
    fixes: [mark, ...(partner === undefined ? [] : [partner])].flatMap((one) => fixOf(one, printed) ?? []),
  };
}

function fixOf({ index, end, correct }: HalfWidthMark, printed: MappedText): Correction | undefined {
  if (correct === undefined) return undefined;
  return correctionOf(printed, index, end, correct) ?? correctionOf(printed, index, index + 1, correct);
}

function nameOf({ char, partner }: HalfWidthMark): string {
  return char + (partner?.char ?? '');
}

/** `, 36 处、: 4 处`, the most frequent first. */
function countsOf(marks: readonly HalfWidthMark[]): { zh: string; en: string } {
  const counts = new Map<string, number>();
  for (const mark of marks) counts.set(nameOf(mark), (counts.get(nameOf(mark)) ?? 0) + 1);
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  return {
    zh: sorted.map(([char, count]) => `${char} ${count} 处`).join('、'),
    en: sorted.map(([char, count]) => `${char} ${count}`).join(', '),
  };
}
