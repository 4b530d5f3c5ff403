import { type Division, liesIn } from './division.ts';
import type { Gazetteer } from './gazetteer.ts';

/** A place that a text names in full (茂名市茂南区), and what divisions it may be; the names stand for many more than one. */
export interface PlaceMention {
  readonly start: number;
  readonly end: number;
  readonly divisions: readonly Division[];
}

/**
 * Places that a text names with 省, 市, 县, 区, 旗, 州 or 盟. A name behind the name of a division around it makes one
 * mention with it (茂名市茂南区, 茂名茂南区).
 */
export function findMentions(text: string, names: Gazetteer): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  for (const { index, 0: ending } of text.matchAll(endings)) {
    const end = index + 1;
    if (isWordAt(text, index, ending)) continue;
    const before = mentions[mentions.length - 1];
    const start = names.startOfName(text, end, before?.end ?? 0);
    if (start === undefined) continue;
    const name = text.slice(start, end);
    const mention = joined(text, { start, end, divisions: names.withFullName(name) }, before, names);
    if (mention.start === before?.start) mentions.pop();
    if (mention.start !== start || !(names.isVague(name) || names.isChance(name, text[start - 1])))
      mentions.push(mention);
  }
  return mentions;
}

const endings = /[省市县区旗州盟]/g;

/** 市场, 区域 and 县级 are words that begin with the ending. */
const wordsByEnding: Readonly<Record<string, string>> = {
  市: '场',
  区: '域间划别分块',
  县: '级域',
  旗: '帜',
  盟: '友员约',
};

function isWordAt(text: string, index: number, ending: string): boolean {
  const next = text[index + 1];
  return next !== undefined && wordsByEnding[ending]?.includes(next) === true;
}

/** A mention together with the name of a division around it that stands directly before it. */
function joined(text: string, mention: PlaceMention, before: PlaceMention | undefined, names: Gazetteer): PlaceMention {
  const { start, end, divisions } = mention;
  if (before?.end === start) {
    const inside = within(divisions, before.divisions);
    return inside.length > 0 ? { start: before.start, end, divisions: inside } : mention;
  }
  for (const length of [3, 2]) {
    if (start - length < (before?.end ?? 0)) continue;
    const inside = within(divisions, names.withShortName(text.slice(start - length, start)));
    if (inside.length > 0) return { start: start - length, end, divisions: inside };
  }
  return mention;
}

function within(divisions: readonly Division[], around: readonly Division[]): Division[] {
  return divisions.filter((division) => around.some((outer) => outer !== division && liesIn(division, outer)));
}
