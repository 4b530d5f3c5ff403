import type { Division } from '../../facts/places/division.ts';
import { isOwn, type OwnPlace } from '../../facts/places/own-place.ts';
import { lastStartingBefore } from '../../report/order.ts';
import type { CheckContext, Hit } from '../check.ts';
import { pathsOf, placeOfBody } from './own-body.ts';
import { type Stretch, sentenceMarks, stretchAround } from './stretch.ts';

/** 我县 and 全县; not 健全县级…, 自我市场… and the like. */
const ownWords = /(?:(?<![自忘])我|(?<![健安完齐保成])全)([市县区])(?![场域分别间级块])/g;

/** Areas with bodies of their own, of which 全区 may speak, and other districts that are no division. */
const otherAreas = /开发区|园区|新区|景区|示范区|功能区|保护区|灌区|库区|林区|城区|社区|校区|牧区|山区|地区|专区/;

/**
 * 我县 in the report of a district, 我区 in that of a county: words of a level that the body's place is not and does not
 * lie in. A county may speak of its city (我市), so only words of neither are told.
 */
export function wrongLevels(context: CheckContext): Hit[] {
  const { report, facts } = context;
  const { own } = facts.places;
  const levels = levelsOf(own, report.identity.organisation ?? '');
  if (levels === undefined) return [];
  const { text } = report.phrases;
  const hits: Hit[] = [];
  for (const { 0: word, 1: level, index } of text.matchAll(ownWords)) {
    if (levels.has(level as string)) continue;
    const range = report.phrases.rangeOf(index, index + word.length);
    if (report.isInLawTitle(range) || speaksOfOthers({ start: index, end: index + word.length }, context)) continue;
    const values = {
      place: word,
      where: word,
      own: own.unlisted ?? pathsOf(own.divisions),
      allowed: word[0] + [...levels].join(`、${word[0]}`),
    };
    hits.push({ outcome: 'level', range, nearest: [], values, related: placeOfBody(report) });
  }
  return hits;
}

/** The words for what the body's place is and lies in; undefined where they are not known. */
function levelsOf(own: OwnPlace, organisation: string): ReadonlySet<string> | undefined {
  if (otherAreas.test(organisation) || own.divisions.some(({ level }) => level !== 'county')) return undefined;
  if (own.unlisted !== undefined) return levelsOfUnlisted(own.unlisted);
  const levels = new Set<string>();
  for (const division of own.divisions) {
    for (let around: Division | undefined = division; around !== undefined; around = around.parent)
      levels.add(around.name.slice(-1));
  }
  return levels;
}

/** A district may lie in a city, a county in an autonomous region besides. */
function levelsOfUnlisted(name: string): ReadonlySet<string> | undefined {
  return name.endsWith('区') ? new Set(['区', '市']) : undefined;
}

/** A sentence on another county, or on a development area, may speak of all of it. */
function speaksOfOthers(word: Stretch, { report, facts }: CheckContext): boolean {
  const { text } = report.phrases;
  const { own, mentions } = facts.places;
  const sentence = stretchAround(text, word, sentenceMarks);
  const last = lastStartingBefore(mentions, sentence.end);
  if (last !== undefined && last.start >= sentence.start && !isOwn(own, last.divisions)) return true;
  return otherAreas.test(text.slice(sentence.start, sentence.end));
}
