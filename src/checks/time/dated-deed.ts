import type { DateMention, Moment } from '../../facts/dates/date.ts';
import { countStartingBefore } from '../../report/order.ts';
import type { CheckContext } from '../check.ts';
import { daysIn, exists } from './calendar.ts';

/** Words further off belong to another deed. */
const farthest = 60;

/** What ends the deed of a month, or goes on beyond it: 2024年3月成立专班，全年…, 2024年3月启动…活动，组织…. */
const leavesMonth =
  /[。；！？\n]|全年|年[底末内初]|[此其之随然]后|以[来后]|至今|目前|截[至止]|持续|陆续|每|起|前|分别|先后|次年|翌年|次月|直到|启动|部署|印发|制定|出台|成立|建立|挂牌|通过的/;

/** 次年3月, 去年12月: the year of a month that has none is not that of the report. */
const ofOtherYear = /(?:次|翌|去|前|今|明|来|上|下|第二|同|当|一)年?$/;

/** What is told of a month, and the last day of that month. */
export interface DatedDeed {
  readonly month: { readonly year: number; readonly month: number };
  readonly lastDay: string;
}

/** The month in which the text says that something was done: 2024年10月，围绕《…》. Undefined where it names none. */
export function datedDeedAt(at: number, reportYear: number, { report, facts }: CheckContext): DatedDeed | undefined {
  const { mentions } = facts.dates;
  const mention = mentions[countStartingBefore(mentions, at - 1, ({ start }) => ({ start, end: start })) - 1];
  if (mention === undefined || mention.use !== 'plain' || at - mention.end > farthest) return undefined;
  const { text } = report.text;
  if (leavesMonth.test(text.slice(mention.end, at))) return undefined;
  const { year, month } = endOf(mention);
  if (month === undefined || !exists({ year, month, day: undefined })) return undefined;
  if (year === undefined && ofOtherYear.test(text.slice(Math.max(0, mention.start - 2), mention.start)))
    return undefined;
  const named = { year: year ?? reportYear, month };
  const two = String(month).padStart(2, '0');
  return { month: named, lastDay: `${named.year}-${two}-${daysIn(month, named.year)}` };
}

/** What the end of a period leaves out, its beginning says; without a year, a winter may end in the next one. */
function endOf({ from, to }: DateMention): Moment {
  if (to === undefined) return from;
  const month = to.month ?? from.month;
  const isNextYear = to.year === undefined && month !== undefined && from.month !== undefined && month < from.month;
  return isNextYear ? { ...to, month: undefined } : { year: to.year ?? from.year, month, day: to.day };
}
