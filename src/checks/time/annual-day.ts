import type { CompiledPhrase } from '../../phrases/compile.ts';
import { chineseOrdinal } from '../../report/numbering.ts';
import type { CheckContext, CheckKind, Hit } from '../check.ts';
import { compileAll, isUnderAny } from '../search.ts';
import type { AnnualDayParameters } from './annual-day.schema.ts';
import { type FixedDay, misdatedDays } from './misdated-days.ts';
import { sentenceBorders, stretchAround, wordsBefore } from './years.ts';

interface Row extends Pick<AnnualDayParameters['table']['rows'][number], 'name' | 'first' | 'certainty'> {
  readonly phrases: readonly CompiledPhrase[];
}

interface Compiled {
  readonly rows: readonly Row[];
  readonly days: readonly FixedDay[];
  readonly plans: readonly CompiledPhrase[];
}

/** 第九个国家宪法日 was in 2022: days that are counted from year to year tell the year of a draft; others their date. */
export const annualDay: CheckKind<AnnualDayParameters, Compiled> = {
  name: 'annual-day',
  outcomes: ['certain', 'uncertain', 'date'],
  placeholders: {
    quote: 'the day with its number',
    name: 'the day',
    year: 'the report year',
    expected: 'the number of that year',
    stated: 'the year that the number is of',
    date: 'the date of the day',
  },
  compile: ({ table, plans }, phrase) => ({
    rows: table.rows.map(({ name, first, certainty, phrases }, index) => ({
      name,
      first,
      certainty,
      phrases: compileAll(phrases, ['table', 'rows', index, 'phrases'], phrase),
    })),
    days: table.days.map(({ name, phrases, month, day }, index) => ({
      name,
      phrases: compileAll(phrases, ['table', 'days', index, 'phrases'], phrase),
      month,
      day,
    })),
    plans: compileAll(plans, ['plans'], phrase),
  }),
  run: ({ rows, days, plans }, context) => {
    const { year } = context.report.identity;
    const misdated = [...misdatedDays(days, context)];
    if (year === undefined) return { hits: misdated };
    return { hits: [...misdated, ...rows.flatMap((row) => [...miscounted(row, year, plans, context)])] };
  },
};

/** 第九个, 第9届, 第九个全国: the number right before the day. */
const numbered = /第([0-9]{1,2}|[一二三四五六七八九十]{1,3})[个届次](?:全国|我国)?$/;

function* miscounted(
  { name, first, certainty, phrases }: Row,
  year: number,
  plans: readonly CompiledPhrase[],
  context: CheckContext,
): Generator<Hit> {
  const { report, matcher } = context;
  const { text } = report.phrases;
  for (const { start, end } of matcher.matchesIn(phrases, report.phrases)) {
    const before = numbered.exec(wordsBefore(text, start, longestNumber));
    const count = before === null ? undefined : numberOf(before[1] as string);
    if (before === null || count === undefined) continue;
    const stated = first + count - 1;
    const range = report.phrases.rangeOf(start - before[0].length, end);
    if (stated === year || (stated === year + 1 && isUnderAny(plans, range.start, context))) continue;
    // Of a day of another year that the sentence names, the number may be right.
    if (stretchAround(report.phrases, range, sentenceBorders).includes(`${stated}年`)) continue;
    const values = { name, year: String(year), stated: String(stated), expected: String(year - first + 1) };
    yield { outcome: certainty, range, nearest: [], values: { ...values, quote: report.source.slice(range) } };
  }
}

const longestNumber = 8;

function numberOf(numeral: string): number | undefined {
  return /^[0-9]/.test(numeral) ? Number(numeral) : chineseOrdinal(numeral);
}
