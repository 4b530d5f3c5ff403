import type { CompiledPhrase } from '../../phrases/compile.ts';
import type { CheckContext, Hit } from '../check.ts';
import { wordsBefore, wordsBehind } from './years.ts';

/** A day that is the same in every year: 国家宪法日 is 4 December. */
export interface FixedDay {
  readonly name: string;
  readonly phrases: readonly CompiledPhrase[];
  readonly month: number;
  readonly day: number;
}

/** “12·4”国家宪法日, 12月4日是国家宪法日: an activity may be on another day, the date that belongs to the name may not. */
const dateBefore =
  /(?<![0-9月])(?:([0-9]{1,2})[·.•・．]([0-9]{1,2})|([0-9]{1,2})月([0-9]{1,2})日(?:是|为|系))(?:第[0-9一二三四五六七八九十]{1,3}[个届次])?(?:全国|国际|世界|我国)?$/;
/** 国家宪法日（12月4日） */
const dateBehind = /^（(?:20[0-9]{2}年)?([0-9]{1,2})月([0-9]{1,2})日）/;

/** Days that a draft gives another date than their own. */
export function* misdatedDays(days: readonly FixedDay[], { report, matcher }: CheckContext): Generator<Hit> {
  const { phrases } = report;
  for (const { name, phrases: names, month, day } of days) {
    for (const { start, end } of matcher.matchesIn(names, phrases)) {
      const before = dateBefore.exec(wordsBefore(phrases.text, start, longestDate));
      const behind = before === null ? dateBehind.exec(wordsBehind(phrases.text, end, longestDate)) : null;
      const [statedMonth, statedDay] = [...(before ?? behind ?? [])].slice(1).filter((part) => part !== undefined);
      if (statedMonth === undefined || (Number(statedMonth) === month && Number(statedDay) === day)) continue;
      const range = phrases.rangeOf(start - (before?.[0].length ?? 0), end + (behind?.[0].length ?? 0));
      const values = { quote: report.source.slice(range), name, date: `${month}月${day}日` };
      yield { outcome: 'date', range, nearest: [], values };
    }
  }
}

const longestDate = 18;
