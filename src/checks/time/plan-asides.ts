import type { DateMention } from '../../facts/dates/date.ts';
import type { CompiledPhrase } from '../../phrases/compile.ts';
import type { CheckContext } from '../check.ts';
import { isUnderAny } from '../search.ts';
import { sentenceBorders, stretchAround, wordsBehind } from './years.ts';

/** Plans that stand below no heading of their own. */
export interface PlanAsides {
  /** How a sentence begins that tells what is to come. */
  readonly announced: readonly CompiledPhrase[];
  /** What follows the year of a sentence that goes on to list what is planned. */
  readonly lists: readonly CompiledPhrase[];
  /** Words of a sentence that tells what is wanting, or what 将 is said of as an object. */
  readonly judging: readonly CompiledPhrase[];
  /** Chapters behind which plans stand. */
  readonly problems: readonly CompiledPhrase[];
}

/**
 * Whether the intention that a year begins is the plan of the report: said to be of the next step, told at the end of
 * the shortcomings, or the beginning of a list near the end. What a meeting asked for at the beginning of the year is none.
 */
export function isPlannedAside(mention: DateMention, year: number, rule: PlanAsides, context: CheckContext): boolean {
  if (mention.from.year !== year) return false;
  const { report, matcher } = context;
  const { phrases } = report;
  if (matcher.matchesAny(rule.judging, stretchAround(phrases, mention.range, sentenceBorders))) return false;
  const start = phrases.indexAt(mention.range.start);
  const before = sentenceBefore(phrases.text, start);
  if (before !== '') return matcher.matchesAny(rule.announced, before);
  if (mention.use === 'until') return false;
  if (isUnderAny(rule.problems, mention.range.start, context)) return true;
  const { body } = report;
  const isNearEnd = mention.range.start - body.start > (body.end - body.start) * review;
  return (
    isNearEnd && matcher.matchesAny(rule.lists, wordsBehind(phrases.text, phrases.indexAt(mention.range.end), farthest))
  );
}

/** How much of a report tells what was done, at least. */
const review = 0.5;
const farthest = 80;

/** What stands before an index in its sentence, as far as anybody reads in one breath. */
function sentenceBefore(text: string, index: number): string {
  let from = index;
  while (from > 0 && index - from < farthest && !sentenceBorders.has(text[from - 1] as string)) from -= 1;
  return text.slice(from, index);
}
