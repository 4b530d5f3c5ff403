import type { CompiledPhrase } from '../../phrases/compile.ts';
import type { Bilingual } from '../../readers/bilingual.ts';
import type { Range } from '../../readers/source.ts';
import type { CheckContext, CheckKind, Hit } from '../check.ts';
import { compileAll, isUnderAny } from '../search.ts';
import type { RelativeDateParameters } from './relative-date.schema.ts';
import { isFollowedByFigure, sentenceBorders, stretchAround, wordsBefore, wordsBehind } from './years.ts';

type Meaning = RelativeDateParameters['words'][number]['means'];

interface Words {
  readonly means: Meaning;
  readonly phrases: readonly CompiledPhrase[];
  readonly unlessBefore: readonly CompiledPhrase[];
  readonly unlessBehind: readonly CompiledPhrase[];
}

interface Compiled {
  readonly words: readonly Words[];
  readonly dated: readonly CompiledPhrase[];
  readonly intends: readonly CompiledPhrase[];
  readonly cumulative: readonly CompiledPhrase[];
  readonly plans: readonly CompiledPhrase[];
}

/** A word that names a year by the present; `reason` is set where it names a wrong one, or none. */
interface Relative {
  readonly range: Range;
  readonly reason: Bilingual | undefined;
}

/** 去年, 今年, 近年来 in a text that is written in one year, about another, and read in any. */
export const relativeDate: CheckKind<RelativeDateParameters, Compiled> = {
  name: 'relative-date',
  outcomes: ['misdated', 'vague'],
  placeholders: { quote: 'the word', reason: 'why it misdates', year: 'the report year' },
  compile: ({ words, dated, intends, cumulative, plans }, phrase) => ({
    words: words.map(({ means, phrases, unlessBefore = [], unlessBehind = [] }, index) => ({
      means,
      phrases: compileAll(phrases, ['words', index, 'phrases'], phrase),
      unlessBefore: compileAll(unlessBefore, ['words', index, 'unlessBefore'], phrase),
      unlessBehind: compileAll(unlessBehind, ['words', index, 'unlessBehind'], phrase),
    })),
    dated: compileAll(dated, ['dated'], phrase),
    intends: compileAll(intends, ['intends'], phrase),
    cumulative: compileAll(cumulative, ['cumulative'], phrase),
    plans: compileAll(plans, ['plans'], phrase),
  }),
  run: (rule, context) => {
    const { year } = context.report.identity;
    if (year === undefined) return { hits: [] };
    const all = rule.words.flatMap((words) => [...relativesOf(words, year, rule, context)]);
    const vague = all.filter(({ reason }) => reason === undefined).sort((a, b) => a.range.start - b.range.start);
    const misdated = all.flatMap(({ range, reason }) =>
      reason === undefined ? [] : [hitOf('misdated', range, { reason }, year, context)],
    );
    const [first, ...others] = vague;
    if (first === undefined) return { hits: misdated };
    const related = others.slice(0, mostRelated).map(({ range }) => ({ range, message: another }));
    return { hits: [...misdated, { ...hitOf('vague', first.range, {}, year, context), related }] };
  },
};

/** A habit is said once a file, with some of its places. */
const mostRelated = 4;
const another: Bilingual = { zh: '另一处', en: 'another' };

function hitOf(outcome: string, range: Range, values: Hit['values'], year: number, { report }: CheckContext): Hit {
  return {
    outcome,
    range,
    nearest: [],
    values: { quote: report.source.slice(range), year: String(year), ...values },
  };
}

function* relativesOf(words: Words, year: number, rule: Compiled, context: CheckContext): Generator<Relative> {
  const { report, matcher } = context;
  const { text } = report.phrases;
  for (const { start, end } of matcher.matchesIn(words.phrases, report.phrases)) {
    const range = report.phrases.rangeOf(start, end);
    const behind = wordsBehind(text, end, longestContext);
    if (matcher.matchesAny(words.unlessBefore, wordsBefore(text, start, longestContext))) continue;
    if (matcher.matchesAny(words.unlessBehind, behind) || report.isInLawTitle(range)) continue;
    if (isUnderAny(rule.plans, range.start, context)) continue;
    yield judge(words.means, { start, end, behind }, year, rule, context);
  }
}

const longestContext = 16;

/** A word and where it stands in `report.phrases`. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly behind: string;
}

function judge(means: Meaning, place: Place, year: number, rule: Compiled, context: CheckContext): Relative {
  const range = context.report.phrases.rangeOf(place.start, place.end);
  if (means === 'last-year') return lastYear(place, year, rule, context);
  if (means === 'this-year') return { range, reason: thisYear(place, year, rule, context) };
  return { range, reason: recentYears(range, year, rule, context) };
}

/** 去年6月 in a report that is written after its year: by the calendar one year, by the report another. */
function lastYear(
  { start, end }: Place,
  year: number,
  { dated }: Compiled,
  { report, matcher }: CheckContext,
): Relative {
  const [part] = matcher.matches(dated, wordsBehind(report.phrases.text, end, longestContext));
  const range = report.phrases.rangeOf(start, end + (part?.end ?? 0));
  if (part === undefined) return { range, reason: undefined };
  const reason = {
    zh: `分不清是${year - 1}年还是${year}年，应写明年份`,
    en: `it may be ${year - 1} or ${year}: name the year`,
  };
  return { range, reason };
}

/** 今年 in a report that was signed in the next year, but of what is to come, or of the first weeks of that year. */
function thisYear({ behind }: Place, year: number, rule: Compiled, context: CheckContext): Bilingual | undefined {
  const { signedOn } = context.report.identity;
  if (signedOn === undefined || Number(signedOn.slice(0, 4)) !== year + 1) return undefined;
  if (context.matcher.matchesAny(rule.intends, behind)) return undefined;
  const month = /^([0-9]{1,2})月/.exec(behind)?.[1];
  if (month !== undefined && Number(month) <= Number(signedOn.slice(5, 7))) return undefined;
  return {
    zh: `报告成文于${year + 1}年，按字面指${year + 1}年，应写“${year}年”`,
    en: `the report was signed in ${year + 1}, so it means ${year + 1}: write ${year}年`,
  };
}

/** 近年来，举办宣讲60场: a figure of several years where the report gives those of one. */
function recentYears(range: Range, year: number, rule: Compiled, context: CheckContext): Bilingual | undefined {
  const { report, matcher } = context;
  if (!isFollowedByFigure(report.text.indexAt(range.end), 'count', context)) return undefined;
  if (matcher.matchesAny(rule.cumulative, stretchAround(report.phrases, range, sentenceBorders))) return undefined;
  return {
    zh: `后面的数字是几年的累计，不是${year}年的`,
    en: `the figure behind it is that of several years, not of ${year}`,
  };
}
