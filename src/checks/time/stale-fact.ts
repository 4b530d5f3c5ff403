import type { DateMention } from '../../facts/dates/date.ts';
import type { CompiledPhrase } from '../../phrases/compile.ts';
import type { CheckContext } from '../check.ts';
import { plain } from '../search.ts';
import { isFollowedByFigure, isInTable, sentenceBorders, stretchAround, wordsBefore, wordsBehind } from './years.ts';

export interface StaleFacts {
  readonly leads: readonly CompiledPhrase[];
  readonly notBehind: readonly CompiledPhrase[];
  readonly activities: readonly CompiledPhrase[];
  readonly values: readonly CompiledPhrase[];
  readonly unless: readonly CompiledPhrase[];
}

/**
 * 2021年，我局共办理…35件: a figure or an activity of the year, in a sentence that tells of it as of the present, with
 * no other year beside it. History, comparison and what runs over years have their own words.
 */
export function isStaleFact(
  index: number,
  { leads, notBehind, activities, values, unless }: StaleFacts,
  context: CheckContext,
): boolean {
  const { report, matcher, facts } = context;
  const mention = facts.dates.mentions[index] as DateMention;
  const before = plain(wordsBefore(report.text.text, mention.start, longestLead));
  const behind = plain(wordsBehind(report.text.text, mention.end, longestActivity));
  const opens = mention.use === 'as-of' || matcher.matchesAny(leads, before);
  if (!opens || matcher.matchesAny(notBehind, behind) || isInTable(mention.range, context)) return false;
  const tells =
    isFollowedByFigure(mention.end, 'any', context) ||
    (mention.use === 'plain' && matcher.matchesAny(activities, behind));
  if (!tells || isSetAgainstOther(index, context)) return false;
  const measured = wordsBefore(report.text.text, mention.start, farthestValue);
  if (endsWithValue.test(measured) && (matcher.matchesAny(values, behind) || tellsTheSame(behind, measured)))
    return false;
  return !matcher.matchesAny(unless, stretchAround(report.phrases, mention.range, sentenceBorders));
}

const longestLead = 14;
const longestActivity = 44;

/** Behind a value of the report year that of an earlier one is what it is measured against: 48件，2018年为41件. */
const endsWithValue = /[0-9%][^，。；0-9]{0,6}[，。；]$/;
const farthestValue = 60;

/** What was counted before the year is counted again behind it: 立案48件，2018年立案41件. */
function tellsTheSame(behind: string, before: string): boolean {
  const counted = /^度?，?(?:全年|我局|全[省市县区]|共|则|仅|只)?([一-鿿]{2,8}?)(?:[为是有达到共仅约]{0,2})[0-9]/.exec(
    behind,
  )?.[1];
  return counted !== undefined && before.includes(counted);
}

/** Another year beside it, or in the sentence before or behind: two years are then compared, or a course of years told. */
function isSetAgainstOther(index: number, { report, facts }: CheckContext): boolean {
  const { mentions } = facts.dates;
  const mention = mentions[index] as DateMention;
  return [mentions[index - 1], mentions[index + 1]].some((other) => {
    if (other === undefined || other.use === 'in-title' || other.from.year === undefined) return false;
    if (other.from.year === mention.from.year && other.to === undefined) return false;
    const [first, second] = other.start < mention.start ? [other, mention] : [mention, other];
    if (second.start - first.end > farthestYear) return false;
    const between = report.text.text.slice(first.end, second.start);
    return !between.includes('\n') && between.split('。').length <= 2;
  });
}

const farthestYear = 200;
