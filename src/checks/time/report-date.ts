import type { DateMention } from '../../facts/dates/date.ts';
import type { CompiledPhrase } from '../../phrases/compile.ts';
import type { Range } from '../../readers/source.ts';
import type { CheckContext, CheckKind, Hit } from '../check.ts';
import { titleOrFirst } from '../place.ts';
import { compileAll } from '../search.ts';
import { firstDay, lastDay } from './calendar.ts';
import type { ReportDateParameters } from './report-date.schema.ts';

interface Deadline {
  readonly since?: number | undefined;
  readonly until?: number | undefined;
  readonly bodies?: readonly CompiledPhrase[];
  readonly day: string;
  readonly basis: string;
}

interface Compiled {
  readonly deadlines: readonly Deadline[];
  readonly wholeYear: readonly CompiledPhrase[];
}

/** The day of signing against the time that the report is about: not before its end, not after the day it is due. */
export const reportDate: CheckKind<ReportDateParameters, Compiled> = {
  name: 'report-date',
  outcomes: ['early', 'whole-year', 'late'],
  placeholders: {
    date: 'the day of signing',
    year: 'the report year',
    deadline: 'the day on which the report is due',
    quote: 'the words that speak of the whole year',
  },
  compile: ({ deadlines, wholeYear }, phrase) => ({
    deadlines: deadlines.map(({ bodies, ...deadline }, index) => ({
      ...deadline,
      ...(bodies === undefined ? {} : { bodies: compileAll(bodies, ['deadlines', index, 'bodies'], phrase) }),
    })),
    wholeYear: compileAll(wholeYear, ['wholeYear'], phrase),
  }),
  run: ({ deadlines, wholeYear }, context) => {
    const { year, signedOn } = context.report.identity;
    // A date of another year is a contradiction about the report year, and reported as such.
    if (year === undefined || signedOn === undefined || ![year, year + 1].includes(Number(signedOn.slice(0, 4))))
      return { hits: [] };
    if (lastDay(signedOn) < `${year}-12-31`) {
      return { hits: saysEarlierEnd(year, signedOn, context) ? [] : [...early(year, signedOn, wholeYear, context)] };
    }
    return { hits: isPublication(context) ? [] : [...late(year, signedOn, deadlines, context)] };
  },
};

/** 2023-03-28 below the title of a web page is the day of its publication, which may be later than that of signing. */
function isPublication({ report: { identity, body } }: CheckContext): boolean {
  const { date } = identity;
  return date !== undefined && date.range.start < body.start && !date.text.includes('年');
}

/** 2022年1—11月, 截至11月30日: the text itself says that its figures do not run to the end of the year. */
function saysEarlierEnd(year: number, signedOn: string, { facts }: CheckContext): boolean {
  return facts.dates.mentions.some(({ from, to, use }) => {
    if ((from.year ?? year) !== year || (to?.year ?? year) !== year) return false;
    const until = use === 'as-of' ? from : from.month === 1 ? to : undefined;
    return until?.month !== undefined && until.month >= 9 && isoOf({ ...until, year }) <= lastDay(signedOn);
  });
}

function isoOf({ year, month = 12, day = 1 }: Partial<DateMention['from']>): string {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

function* early(
  year: number,
  signedOn: string,
  wholeYear: readonly CompiledPhrase[],
  context: CheckContext,
): Generator<Hit> {
  const { report, matcher } = context;
  const values = { date: signedOn, year: String(year) };
  const range = placeOfDate(context);
  yield { outcome: 'early', range, nearest: [], values };
  // Days before its end, a year's figures may be all in; weeks before, they cannot.
  if (lastDay(signedOn) >= `${year}-12-01`) return;
  for (const { start, end } of matcher.matchesIn(wholeYear, report.phrases)) {
    const place = report.phrases.rangeOf(start, end);
    const related = [{ range, message: { zh: '成文日期', en: 'date of signing' } }];
    yield {
      outcome: 'whole-year',
      range: place,
      nearest: [],
      values: { ...values, quote: report.source.slice(place) },
      related,
    };
    return;
  }
}

function* late(year: number, signedOn: string, deadlines: readonly Deadline[], context: CheckContext): Generator<Hit> {
  const { identity } = context.report;
  const due = deadlines.find(
    ({ since = year, until = year, bodies }) =>
      since <= year &&
      year <= until &&
      (bodies === undefined || context.matcher.matchesAny(bodies, identity.organisation ?? '')),
  );
  if (due === undefined || firstDay(signedOn) <= `${year + 1}-${due.day}`) return;
  const [month, day] = due.day.split('-').map(Number) as [number, number];
  const values = { date: signedOn, year: String(year), deadline: `${year + 1}年${month}月${day}日` };
  yield { outcome: 'late', range: placeOfDate(context), nearest: [], values, basis: [due.basis] };
}

/** The date in the draft; only the caller may know it. */
function placeOfDate({ report }: CheckContext): Range {
  return report.identity.date?.range ?? titleOrFirst(report);
}
