import type { MappedText } from '../../report/mapped-text.ts';
import type { CheckKind, Hit } from '../check.ts';
import type { MiddleDotParameters } from './middle-dot.schema.ts';

interface Compiled {
  /** What may stand behind a day, by its date. */
  readonly days: Readonly<Record<string, readonly string[]>>;
  readonly plans: readonly string[];
}

/** A full point where days that go by their date want a middle dot (12·4), and the numbers of plans want nothing. */
export const middleDot: CheckKind<MiddleDotParameters, Compiled> = {
  name: 'middle-dot',
  outcomes: ['day', 'plan'],
  placeholders: { quote: 'what stands there', correct: 'what should stand there' },
  compile: ({ days, plans }) => ({ days: Object.fromEntries(days.map(({ date, words }) => [date, words])), plans }),
  run: ({ days, plans }, { report: { printed } }) => ({ hits: [...daysIn(printed, days), ...plansIn(printed, plans)] }),
};

const day = /(?<![0-9.．])(1[0-2]|0?[1-9])[.．](3[01]|[12][0-9]|0?[1-9])(?![0-9.．%％万亿])/g;

function daysIn(printed: MappedText, days: Compiled['days']): Hit[] {
  const hits: Hit[] = [];
  for (const { 0: quote, 1: month, 2: date, index } of printed.text.matchAll(day)) {
    const correct = `${Number(month)}·${Number(date)}`;
    const words = days[correct];
    if (words === undefined || !isFollowedBy(words, printed.text, index + quote.length)) continue;
    hits.push(hitOf('day', printed, index, quote, correct));
  }
  return hits;
}

function plansIn(printed: MappedText, plans: readonly string[]): Hit[] {
  const hits: Hit[] = [];
  for (const { 0: quote, 1: tens = '', 2: five = '', index } of printed.text.matchAll(
    /([一二三四六七八九十]{1,2})[.．](五)/g,
  )) {
    if (isFollowedBy(plans, printed.text, index + quote.length))
      hits.push(hitOf('plan', printed, index, quote, tens + five));
  }
  return hits;
}

/** Room for 国家, 第几个 and the like between a day and what it is the day of. */
const reach = 14;

function isFollowedBy(words: readonly string[], text: string, end: number): boolean {
  const after = /^[^\n。；，]*/.exec(text.slice(end, end + reach))?.[0] ?? '';
  return words.some((word) => after.includes(word));
}

function hitOf(outcome: string, printed: MappedText, index: number, quote: string, correct: string): Hit {
  return { outcome, range: printed.rangeOf(index, index + quote.length), nearest: [], values: { quote, correct } };
}
