import type { CompiledPhrase } from '../../phrases/compile.ts';
import type { Bilingual } from '../../readers/bilingual.ts';
import type { CheckContext, Hit, PhraseCompiler } from '../check.ts';
import { compileAll } from '../search.ts';
import type { AnachronismParameters } from './anachronism.schema.ts';
import { wordsBefore } from './years.ts';

/** A period with the years that it lasts: the thirteenth five years, from 2016 to 2020. */
interface Period {
  readonly name: string;
  readonly phrases: readonly CompiledPhrase[];
  readonly from: number;
  readonly to: number;
}

export interface PeriodStages {
  readonly periods: readonly Period[];
  readonly stages: Readonly<Record<Stage | 'ahead', readonly CompiledPhrase[]>>;
}

type Stage = 'opening' | 'middle' | 'any' | 'closing';
const stageNames: readonly Stage[] = ['opening', 'middle', 'closing', 'any'];

export function compilePeriodStages(
  { table, stages }: Pick<AnachronismParameters, 'table' | 'stages'>,
  phrase: PhraseCompiler,
): PeriodStages {
  const all = (key: keyof typeof stages) => compileAll(stages[key], ['stages', key], phrase);
  return {
    periods: table.periods.map(({ name, phrases, from, to }, index) => ({
      name,
      phrases: compileAll(phrases, ['table', 'periods', index, 'phrases'], phrase),
      from,
      to,
    })),
    stages: {
      opening: all('opening'),
      middle: all('middle'),
      any: all('any'),
      closing: all('closing'),
      ahead: all('ahead'),
    },
  };
}

/** 2020年是, 今年既是: a sentence that says what kind of year it was. */
const saysOfYear = /(20[0-9]{2}年|今年|本年)度?，?[既也又正恰还]?(?:是|为|正值|作为|迎来|适逢|时值|恰逢)/g;
const endOfSaying = /[。！？；\n]|20[0-9]{2}年/;
const longestSaying = 60;
const signsOfStages = ['之年', '一年', '周年'];

/** 2020年是“六五”普法收官之年: what is said of a year belongs to another one. */
export function* wrongStages(year: number, rule: PeriodStages, context: CheckContext): Generator<Hit> {
  const { phrases } = context.report;
  if (!signsOfStages.some((sign) => phrases.mayHold(sign))) return;
  for (const { 0: opening, 1: stated = '', index } of phrases.text.matchAll(saysOfYear)) {
    const from = index + opening.length;
    const words = phrases.text.slice(from, from + longestSaying);
    const end = words.search(endOfSaying);
    // 今年 in a report on last year is meant to be either.
    const meant = stated.startsWith('2') ? [Number(stated.slice(0, 4))] : [year, year + 1];
    yield* wrongIn(end === -1 ? words : words.slice(0, end), from, meant, rule, context);
  }
}

function* wrongIn(
  saying: string,
  from: number,
  meant: readonly number[],
  { periods, stages }: PeriodStages,
  { report, matcher }: CheckContext,
): Generator<Hit> {
  for (const period of periods) {
    for (const { start, end } of matcher.matches(period.phrases, saying)) {
      if (matcher.matchesAny(stages.ahead, wordsBefore(saying, start, longestAhead))) continue;
      const stage = stageBehind(period, saying.slice(end), stages, matcher);
      if (stage === undefined || meant.some((year) => isYearOf(period, stage.name, year))) continue;
      const range = report.phrases.rangeOf(from + start, from + end + stage.length);
      const values = { quote: report.source.slice(range), reason: reasonOf(period, stage.name, meant[0] as number) };
      yield { outcome: 'certain', range, nearest: [], values };
    }
  }
}

const longestAhead = 6;

function stageBehind(
  { from, to }: Period,
  behind: string,
  stages: PeriodStages['stages'],
  matcher: CheckContext['matcher'],
): { readonly name: Stage; readonly length: number } | undefined {
  if (from === to) return { name: 'any', length: 0 };
  for (const name of stageNames) {
    const [match] = matcher.matches(stages[name], behind);
    if (match !== undefined) return { name, length: match.end };
  }
  return undefined;
}

function isYearOf({ from, to }: Period, stage: Stage, year: number): boolean {
  if (stage === 'opening') return year === from;
  if (stage === 'closing') return year === to;
  return stage === 'middle' ? from < year && year < to : from <= year && year <= to;
}

function reasonOf({ name, from, to }: Period, stage: Stage, stated: number): Bilingual {
  const years = from === to ? `${from}` : `${from}—${to}`;
  const first = { opening: from, closing: to }[stage as string];
  return first === undefined || from === to
    ? { zh: `${name}是${years}年，文中说的是${stated}年`, en: `${name} is of ${years}, the text speaks of ${stated}` }
    : {
        zh: `${name}是${years}年，这一年应为${first}年，文中说的是${stated}年`,
        en: `${name} is of ${years}, that year is ${first}, the text speaks of ${stated}`,
      };
}
