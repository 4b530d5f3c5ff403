import type { DateMention } from '../../facts/dates/date.ts';
import type { CompiledPhrase } from '../../phrases/compile.ts';
import type { Bilingual } from '../../readers/bilingual.ts';
import type { Range, Source } from '../../readers/source.ts';
import type { Title } from '../../report/identity.ts';
import type { Report } from '../../report/report.ts';
import type { CheckContext, CheckKind, Hit } from '../check.ts';
import { titleOrFirst } from '../place.ts';
import { compileAll, plain } from '../search.ts';
import type { ReportYearParameters } from './report-year.schema.ts';
import { wordsBefore, yearOnly } from './years.ts';

interface Compiled {
  readonly periods: readonly CompiledPhrase[];
  readonly otherYears: readonly CompiledPhrase[];
}

/** A place that says which year the report is about. */
interface Statement {
  readonly range: Range;
  readonly year: number;
  readonly where: Bilingual;
}

const places = {
  title: { zh: '标题', en: 'the title' },
  lead: { zh: '开头', en: 'the opening' },
  period: { zh: '报告期', en: 'the reporting period' },
  chapter: { zh: '章标题', en: 'a chapter heading' },
  date: { zh: '成文日期', en: 'the date of signing' },
} as const;

/** Which year the report is about: said at all, and said alike by title, opening, chapters and date of signing. */
export const reportYear: CheckKind<ReportYearParameters, Compiled> = {
  name: 'report-year',
  outcomes: ['unknown', 'disagrees'],
  placeholders: {
    assumed: 'the year that the checks take instead',
    where: 'which place disagrees: title, opening, reporting period, chapter heading, date of signing',
    stated: 'the year of that place',
    year: 'the year that the other places name',
  },
  compile: ({ periods, otherYears }, phrase) => ({
    periods: compileAll(periods, ['periods'], phrase),
    otherYears: compileAll(otherYears, ['otherYears'], phrase),
  }),
  run: (rule, context) => {
    const { report } = context;
    if (report.identity.year === undefined) return { hits: [unknownYear(report)] };
    return { hits: disagreements([...statements(rule, context)], report) };
  },
};

function unknownYear(report: Report): Hit {
  const signed = report.identity.signedOn?.slice(0, 4);
  const assumed =
    signed === undefined
      ? { zh: '暂按最新年度的要求检查', en: 'checked as one of the newest year' }
      : { zh: `暂按成文日期的上一年（${Number(signed) - 1}）检查`, en: `checked as one of ${Number(signed) - 1}` };
  return { outcome: 'unknown', range: titleOrFirst(report), nearest: [], values: { assumed } };
}

/** The year that most places name counts; the others are reported. */
function disagreements(all: readonly Statement[], { identity }: Report): Hit[] {
  const votes = new Map<number, number>();
  for (const { year } of all) votes.set(year, (votes.get(year) ?? 0) + 1);
  let year = identity.year as number;
  for (const [candidate, count] of votes) if (count > (votes.get(year) ?? 0)) year = candidate;
  const agreeing = all.find((statement) => statement.year === year);
  const odd = all.filter((statement) => statement.year !== year);
  // A report is signed in the year that it is about, or in the next one.
  const { date } = identity;
  if (date !== undefined && date.year !== year && date.year !== year + 1)
    odd.push({ range: date.range, year: date.year, where: places.date });
  return odd.map(({ range, year: stated, where }) => ({
    outcome: 'disagrees',
    range,
    nearest: [],
    values: { where, stated: String(stated), year: String(year) },
    related: agreeing === undefined ? [] : [{ range: agreeing.range, message: agreeing.where }],
  }));
}

function* statements({ periods, otherYears }: Compiled, context: CheckContext): Generator<Statement> {
  const { identity, source } = context.report;
  if (identity.title?.year !== undefined) yield titleStatement(identity.title, identity.title.year, source);
  yield* leadStatements(otherYears, context);
  yield* periodStatements(periods, context);
  yield* chapterStatements(otherYears, context);
}

/** The year of the title as it is printed; the whole title where it is in Chinese numerals. */
function titleStatement({ range }: Title, year: number, source: Source): Statement {
  const at = source.slice(range).indexOf(String(year));
  const start = range.start + at;
  return { range: at === -1 ? range : { start, end: start + 4 }, year, where: places.title };
}

/** In the first paragraphs: 2022年，我局…, or 现将我局2022年法治政府建设情况报告如下. */
function* leadStatements(
  otherYears: readonly CompiledPhrase[],
  { report, facts, matcher }: CheckContext,
): Generator<Statement> {
  const { text } = report.text;
  for (const mention of facts.dates.mentions) {
    if (mention.start > longestLead) return;
    const year = yearOnly(mention);
    if (year === undefined || mention.use !== 'plain') continue;
    const isAnnounced = announces(text, mention) && !matcher.matchesAny(otherYears, announcedOf(text, mention));
    if (isAnnounced || opensReport(mention, report)) yield { range: mention.range, year, where: places.lead };
  }
}

function announces(text: string, { start, end }: DateMention): boolean {
  const announced = /现将[^。\n]{0,40}$/.test(text.slice(Math.max(0, start - 42), start));
  const behind = text.slice(end, end + 54);
  return announced && /^[^。\n]{0,50}(?:报告|汇报|总结)/.test(behind);
}

/** What is announced of a year: of 2023年法治政府建设情况和2024年工作打算, the second is no year of the report. */
function announcedOf(text: string, { end }: DateMention): string {
  return /^[^，。；、和及与\n]{0,30}/.exec(text.slice(end, end + 30))?.[0] ?? '';
}

/** The first words of the running text, before any chapter. */
function opensReport({ start, end, range }: DateMention, { text, outline }: Report): boolean {
  const firstChapter = outline.children[0]?.range.start ?? Number.POSITIVE_INFINITY;
  return start === 0 && range.start < firstChapter && /^度?[，我]/.test(text.text.slice(end, end + 2));
}

const longestLead = 1500;

/** 本报告期为2022年度, 报告期：2022年1月至12月. A period that runs over the turn of a year says nothing of either. */
function* periodStatements(
  periods: readonly CompiledPhrase[],
  { report, facts, matcher }: CheckContext,
): Generator<Statement> {
  for (const { start, range, from, to } of facts.dates.mentions) {
    if (from.year === undefined || (to?.year ?? from.year) !== from.year) continue;
    if (matcher.matchesAny(periods, plain(wordsBefore(report.text.text, start, longestLabel))))
      yield { range, year: from.year, where: places.period };
  }
}

const longestLabel = 24;

/** 一、2022年法治政府建设基本情况: a chapter that begins with a year, but for plans and looks back. */
function* chapterStatements(otherYears: readonly CompiledPhrase[], context: CheckContext): Generator<Statement> {
  const { report, facts, matcher } = context;
  for (const mention of facts.dates.mentions) {
    const year = yearOnly(mention);
    if (year === undefined || mention.use !== 'plain') continue;
    const [chapter] = report.sectionsAt(mention.range.start);
    const heading = chapter?.heading;
    if (chapter === undefined || heading === undefined || heading.end < mention.range.end) continue;
    const before = report.text.slice({ start: heading.start, end: mention.range.start });
    if (before.length > longestPrefix || matcher.matchesAny(otherYears, plain(chapter.title))) continue;
    yield { range: mention.range, year, where: places.chapter };
  }
}

/** A chapter's number, perhaps with 我局 or 全县, before the year. */
const longestPrefix = 6;
