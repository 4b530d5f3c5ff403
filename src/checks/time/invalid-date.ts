import type { Damage, DateMention, Moment } from '../../facts/dates/date.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Bilingual } from '../../readers/bilingual.ts';
import type { Range } from '../../readers/source.ts';
import { lastStartingBefore } from '../../report/order.ts';
import type { Report } from '../../report/report.ts';
import type { CheckKind, Hit } from '../check.ts';
import { daysIn, exists, isLeap } from './calendar.ts';
import type { InvalidDateParameters } from './invalid-date.schema.ts';

/** Dates that no calendar has, periods that end before they begin, and digits that were a date once. */
export const invalidDate: CheckKind<InvalidDateParameters, null> = {
  name: 'invalid-date',
  outcomes: ['impossible', 'reversed', 'damaged'],
  placeholders: { quote: 'the date as printed', reason: 'why it cannot be' },
  compile: () => null,
  run: (_, { report, facts }) => {
    const { mentions, damaged } = facts.dates;
    const latest = latestYear(report);
    const titles = knownTitles(facts);
    const hit = ({ outcome, range, reason }: Problem): Hit => {
      return { outcome, range, nearest: [], values: { quote: report.source.slice(range), reason } };
    };
    const commonYear = commonYearOf(report);
    const problems: Problem[] = [
      ...mentions.flatMap((mention) => problemOf(mention, latest) ?? []),
      ...mentions.flatMap((mention, index) => missingLeapDay(mention, mentions[index - 1], commonYear) ?? []),
      ...damaged.map(({ range, damage }) => ({ outcome: 'damaged', range, reason: damages[damage] })),
    ].filter(({ range }) => !isWithin(range, titles));
    return { hits: [...problems, ...signedOnNoDay(report)].map(hit) };
  },
};

interface Problem {
  readonly outcome: string;
  readonly range: Range;
  readonly reason: Bilingual;
}

/** Titles of documents whose years are known: what is wrong with them is for the rule on titles to say. */
function knownTitles({ citations }: Facts): Range[] {
  return citations.filter(({ named, local }) => named?.act.period !== undefined && !local).map(({ range }) => range);
}

function isWithin({ start, end }: Range, titles: readonly Range[]): boolean {
  const title = lastStartingBefore(titles, start);
  return title !== undefined && end <= title.end;
}

/** The year in which the report was signed, as far as it can be told. */
function latestYear({ identity }: Report): number {
  if (identity.signedOn !== undefined) return Number(identity.signedOn.slice(0, 4));
  return identity.year === undefined ? Number.POSITIVE_INFINITY : identity.year + 1;
}

const damages: Readonly<Record<Damage, Bilingual>> = {
  year: { zh: '年份多字、少字或颠倒', en: 'the year has a digit too many, too few, or out of place' },
  dash: { zh: '两个年份之间缺少连接号', en: 'the dash between two years is missing' },
  units: { zh: '缺少“年”“月”', en: '年 or 月 is missing' },
  bracket: { zh: '发文字号缺少后半个括号“〕”', en: 'the closing bracket of the document number is missing' },
};

const noSuchDay: Bilingual = { zh: '没有这一天', en: 'there is no such day' };

/** The date of signing stands outside the running text. */
function signedOnNoDay({ identity }: Report): Problem[] {
  const { date } = identity;
  if (date === undefined) return [];
  const [year, month, day] = date.date.split('-').map(Number);
  return exists({ year, month, day }) ? [] : [{ outcome: 'impossible', range: date.range, reason: noSuchDay }];
}

function problemOf({ from, to, use, range }: DateMention, latest: number): Problem | undefined {
  if (use === 'document-number')
    return (from.year as number) > latest ? { outcome: 'damaged', range, reason: notIssuedYet } : undefined;
  const end = to && { year: to.year ?? from.year, month: to.month ?? from.month, day: to.day };
  const impossible = [from, end].find((moment) => moment !== undefined && !exists(moment));
  if (impossible !== undefined) return { outcome: 'impossible', range, reason: whyImpossible(impossible) };
  return to !== undefined && isReversed(from, to) ? { outcome: 'reversed', range, reason: endsFirst } : undefined;
}

/** The report year, where neither it nor the next one, of which plans tell, has a 29 February. */
function commonYearOf({ identity: { year } }: Report): number | undefined {
  return year === undefined || isLeap(year) || isLeap(year + 1) ? undefined : year;
}

/** 2月29日 without a year, in the report on a year that has none; a year not far before may be the one that is meant. */
function missingLeapDay(
  { from, to, start, range, use }: DateMention,
  before: DateMention | undefined,
  year: number | undefined,
): Problem | undefined {
  const isLeapDay = from.year === undefined && from.month === 2 && from.day === 29;
  if (year === undefined || !isLeapDay || to !== undefined || use === 'in-title') return undefined;
  if (before?.from.year !== undefined && before.from.year !== year && start - before.end < farthestYear)
    return undefined;
  return { outcome: 'impossible', range, reason: { zh: `${year}年2月只有28天`, en: `February ${year} has 28 days` } };
}

const farthestYear = 200;

const notIssuedYet: Bilingual = { zh: '发文年份晚于报告成文的年份', en: 'its year is later than the report' };
const endsFirst: Bilingual = { zh: '结束早于开始', en: 'it ends before it begins' };

function whyImpossible({ year, month, day }: Moment): Bilingual {
  if (month !== undefined && (month < 1 || month > 12))
    return { zh: `没有${month}月`, en: `there is no month ${month}` };
  if (month === undefined || day === 0) return noSuchDay;
  const days = daysIn(month, year);
  return { zh: `${month}月只有${days}天`, en: `month ${month} has ${days} days` };
}

/**
 * Whether a period certainly ends before it begins. Without a year of its own the end may lie in the next year, as
 * that of a winter does, or of a term of twelve months: from the second half of a year on, nothing is certain.
 */
function isReversed(from: Moment, to: Moment): boolean {
  if (to.year !== undefined && from.year !== undefined && to.year !== from.year) return to.year < from.year;
  const endsOnEarlierDay = from.day !== undefined && to.day !== undefined && to.day < from.day;
  if (to.month === undefined || to.month === from.month) return endsOnEarlierDay;
  if (from.month === undefined || to.month > from.month) return false;
  if (to.year !== undefined) return true;
  if (from.month > 6) return false;
  if (from.day !== undefined && to.day !== undefined) return !isTwelveMonths(from, to);
  return from.year !== undefined && to.month < from.month - 1;
}

/** 3月1日至2月28日: a term that ends in the next year. */
function isTwelveMonths(from: Moment, to: Moment): boolean {
  return from.day === 1 && to.month === (from.month as number) - 1 && (to.day as number) >= 28;
}
