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
  run: ({ days, plans }, { report: { printed }, facts }) => ({
    hits: facts.marks.points.flatMap((index) => dayAt(printed, index, days) ?? planAt(printed, index, plans) ?? []),
  }),
};

const monthBefore = /(?:^|[^0-9.．])(1[0-2]|0?[1-9])$/;
const dateBehind = /^(3[01]|[12][0-9]|0?[1-9])(?![0-9.．%％万亿千元个人家件次户份起项倍吨米])/;

function dayAt(printed: MappedText, index: number, days: Compiled['days']): Hit | undefined {
  const { text } = printed;
  const date = dateBehind.exec(text.slice(index + 1, index + 4))?.[1];
  const month = date && monthBefore.exec(text.slice(Math.max(0, index - 3), index))?.[1];
  if (date === undefined || month === undefined) return undefined;
  const correct = `${Number(month)}·${Number(date)}`;
  const end = index + 1 + date.length;
  if (!isFollowedBy(days[correct] ?? [], text, end)) return undefined;
  return hitOf('day', printed, [index - month.length, end], correct);
}

function planAt(printed: MappedText, index: number, plans: readonly string[]): Hit | undefined {
  const { text } = printed;
  const tens = /[一二三四六七八九十]{1,2}$/.exec(text.slice(Math.max(0, index - 2), index))?.[0];
  if (tens === undefined || text[index + 1] !== '五' || !isFollowedBy(plans, text, index + 2)) return undefined;
  return hitOf('plan', printed, [index - tens.length, index + 2], `${tens}五`);
}

/** Room for 国家, 第几个 and the like between a day and what it is the day of. */
const reach = 14;

function isFollowedBy(words: readonly string[], text: string, end: number): boolean {
  const after = /^[^\n。；，]*/.exec(text.slice(end, end + reach))?.[0] ?? '';
  return words.some((word) => after.includes(word));
}

function hitOf(outcome: string, printed: MappedText, [start, end]: readonly [number, number], correct: string): Hit {
  const values = { quote: printed.text.slice(start, end), correct };
  return { outcome, range: printed.rangeOf(start, end), nearest: [], values };
}
