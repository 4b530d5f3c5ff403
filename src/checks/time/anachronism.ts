import type { CompiledPhrase } from '../../phrases/compile.ts';
import type { Bilingual } from '../../readers/bilingual.ts';
import type { Range } from '../../readers/source.ts';
import type { CheckContext, CheckKind, Hit, PhraseCompiler } from '../check.ts';
import { compileAll, isUnderAny } from '../search.ts';
import { type ActWords, actsAhead, compileActWords, type Standing } from './acts-ahead.ts';
import type { AnachronismParameters } from './anachronism.schema.ts';
import { lastDay } from './calendar.ts';
import { datedDeedAt } from './dated-deed.ts';
import { compilePeriodStages, type PeriodStages, wrongStages } from './period-stages.ts';
import { sentenceBorders, stretchAround, wordsBefore, wordsBehind } from './years.ts';

type FileRow = AnachronismParameters['table']['rows'][number];

interface Row extends Pick<FileRow, 'name' | 'kind' | 'since' | 'announced' | 'until' | 'now' | 'certainty'> {
  readonly phrases: readonly CompiledPhrase[];
  readonly unless: readonly CompiledPhrase[];
}

interface Compiled {
  readonly rows: readonly Row[];
  readonly local: readonly CompiledPhrase[];
  readonly expecting: readonly CompiledPhrase[];
  readonly plans: readonly CompiledPhrase[];
  readonly results: readonly CompiledPhrase[];
  readonly acts: ActWords;
  readonly years: PeriodStages;
}

/** Meetings, formulas, plans and acts that were not there yet when the report was signed, or were over before its year. */
export const anachronism: CheckKind<AnachronismParameters, Compiled> = {
  name: 'anachronism',
  outcomes: ['certain', 'uncertain'],
  placeholders: { quote: 'the words in question', reason: 'why they do not fit the time of the report' },
  compile: ({ table, local, expecting, plans, results, stages, acts }, phrase) => ({
    rows: table.rows.map(({ phrases, unless = [], source: _, ...row }, index) => ({
      ...row,
      phrases: compileAll(phrases, ['table', 'rows', index, 'phrases'], phrase),
      unless: unless.flatMap((words, at) => compileWords(words, ['table', 'rows', index, 'unless', at], phrase)),
    })),
    local: compileAll(local, ['local'], phrase),
    expecting: compileAll(expecting, ['expecting'], phrase),
    plans: compileAll(plans, ['plans'], phrase),
    results: compileAll(results, ['results'], phrase),
    acts: compileActWords(acts, phrase),
    years: compilePeriodStages({ table, stages }, phrase),
  }),
  run: (rule, context) => {
    const { signedOn } = context.report.identity;
    // A report that names no year is told by the day of its signing.
    const { year } = context;
    if (year === undefined) return { hits: [] };
    const standing = { year, signed: signedOn === undefined ? `${year + 1}-03-01` : lastDay(signedOn) };
    const hits = rule.rows.flatMap((row) => {
      const reason = reasonAgainst(row, standing);
      return reason === undefined ? [] : hitsOf(placesOf(row, standing, rule, context), row, reason, context);
    });
    hits.push(...notHeldYet(standing, rule, context), ...heldAlready(standing, rule, context));
    hits.push(...notToldBy(hits, wrongStages(year, rule.years, context)));
    return { hits: [...hits, ...actsAhead(standing, rule.acts, rule.plans, context)] };
  },
};

/** A list of words may be one that several rows share. */
function compileWords(
  words: string | readonly string[],
  path: readonly (string | number)[],
  phrase: PhraseCompiler,
): readonly CompiledPhrase[] {
  return typeof words === 'string' ? [phrase(words, path)] : compileAll(words, path, phrase);
}

/** Why a row cannot be part of the present of the report; undefined where it can. */
function reasonAgainst({ name, since, until, now }: Row, { year, signed }: Standing): Bilingual | undefined {
  if (since !== undefined && signed < since) {
    return {
      zh: `${name}始于${since}，报告最迟成文于${signed}`,
      en: `${name} is of ${since}, the report of ${signed}`,
    };
  }
  if (until === undefined || `${year}-01-01` <= until) return undefined;
  const instead = now === undefined ? { zh: '', en: '' } : { zh: `，现为${now}`, en: `; now ${now}` };
  return { zh: `${name}止于${until}${instead.zh}`, en: `${name} ended on ${until}${instead.en}` };
}

/** Where a row is named in earnest: what a plan for the next year expects, may come. */
function* placesOf(row: Row, { signed }: Standing, rule: Compiled, context: CheckContext): Generator<Range> {
  const { report, matcher } = context;
  const { text } = report.phrases;
  const mayCome = row.since !== undefined && signed < row.since && row.kind !== 'formula';
  const isKnown = mayCome && (row.announced === undefined || row.announced <= signed);
  for (const { start, end } of matcher.matchesIn(row.phrases, report.phrases)) {
    const range = report.phrases.rangeOf(start, end);
    const before = wordsBefore(text, start, longestContext);
    if (matcher.matchesAny(rule.local, before)) continue;
    if (mayCome && matcher.matchesAny(rule.expecting, before)) continue;
    if (isKnown && isUnderAny(rule.plans, range.start, context)) continue;
    if (!matcher.matchesAny(row.unless, stretchAround(report.phrases, range, sentenceBorders))) yield range;
  }
}

const longestContext = 16;

/** 2022年3月，学习党的二十大精神: over when the report was signed, but not yet held in the month that the text names. */
function* notHeldYet({ year, signed }: Standing, rule: Compiled, context: CheckContext): Generator<Hit> {
  const { report, matcher } = context;
  const { text } = report.phrases;
  for (const row of rule.rows) {
    const { name, kind, since } = row;
    if (kind !== 'meeting' || since === undefined || since <= `${year}-01-31` || signed < since) continue;
    for (const { start, end } of matcher.matchesIn(row.phrases, report.phrases)) {
      if (!matcher.matchesAny(rule.results, wordsBehind(text, end, longestContext))) continue;
      if (matcher.matchesAny(rule.local, wordsBefore(text, start, longestContext))) continue;
      const range = report.phrases.rangeOf(start, end);
      const deed = datedDeedAt(report.text.indexAt(range.start), year, context);
      if (deed === undefined || since <= deed.lastDay || isUnderAny(rule.plans, range.start, context)) continue;
      const { year: deedYear, month } = deed.month;
      const reason = {
        zh: `${name}始于${since}，文中写的是${deedYear}年${month}月`,
        en: `${name} is of ${since}, the text speaks of ${deedYear}-${month}`,
      };
      yield* hitsOf([range], row, reason, context);
      break;
    }
  }
}

/** 以优异成绩迎接党的二十大, in a plan or a year behind it. */
function* heldAlready({ year, signed }: Standing, rule: Compiled, context: CheckContext): Generator<Hit> {
  const { report, matcher } = context;
  const { text } = report.phrases;
  for (const { end } of matcher.matchesIn(rule.expecting, report.phrases)) {
    const named = meetingIn(wordsBehind(text, end, longestContext), rule, context);
    if (named?.row.since === undefined || signed < named.row.since) continue;
    const range = report.phrases.rangeOf(end + named.start, end + named.end);
    if (`${year}-01-01` <= named.row.since && !isUnderAny(rule.plans, range.start, context)) continue;
    const { name, since } = named.row;
    const reason = { zh: `${name}在${since}，已经过去`, en: `${name} was on ${since}` };
    yield* hitsOf([range], named.row, reason, context);
  }
}

/** The meeting that words begin with, and where it stands in them. */
function meetingIn(words: string, { rows }: Compiled, { matcher }: CheckContext) {
  for (const row of rows) {
    if (row.kind !== 'meeting') continue;
    for (const { start, end } of matcher.matches(row.phrases, words))
      if (start <= mostBetween) return { row, start, end };
  }
  return undefined;
}

/** 迎接了, 迎接“: what may stand between the word and the meeting. */
const mostBetween = 2;

/** “七五”普法的关键之年, where the plan itself is over: once is enough. */
function notToldBy(told: readonly Hit[], hits: Iterable<Hit>): Hit[] {
  const places = told.flatMap(({ range, related = [] }) => [range, ...related.map((other) => other.range)]);
  return [...hits].filter(({ range }) => !places.some(({ start, end }) => start < range.end && range.start < end));
}

/** One finding a row, with some of its other places. */
function hitsOf(places: Iterable<Range>, row: Row, reason: Bilingual, { report }: CheckContext): Hit[] {
  const [range, ...others] = places;
  if (range === undefined) return [];
  const related = others.slice(0, mostRelated).map((other) => ({ range: other, message: another }));
  return [
    { outcome: row.certainty, range, nearest: [], values: { quote: report.source.slice(range), reason }, related },
  ];
}

const mostRelated = 4;
const another: Bilingual = { zh: '另一处', en: 'another' };
