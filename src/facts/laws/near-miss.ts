import { leastDistance } from '../../phrases/edit-distance.ts';
import type { Act } from './act.ts';
import { editDistance } from './edit-distance.ts';
import { typeOf } from './title-type.ts';
import type { Title, Titles } from './titles.ts';

/** An act whose title a name comes close to, as no other act's title does. */
export interface NearMiss {
  readonly act: Act;
  /** Edits between them; words in another order count as one. */
  readonly distance: number;
  /** Whether the name only leaves characters out, only adds some, has them in another order, or has others. */
  readonly change: Change;
}

type Change = 'omission' | 'addition' | 'order' | 'other';

/**
 * Finds the act that a name misses by a few characters. Only acts of the same type (法, 条例, …) that begin alike are
 * looked at: 土壤污染防治法 is no misspelt 大气污染防治法. Where a second title is about as close, none is meant for sure.
 */
export class NearMisses {
  readonly #titles: Titles;

  constructor(titles: Titles) {
    this.#titles = titles;
  }

  /** @param isNational the name says that it is a national act: none but those of the table can be meant */
  find(name: string, isNational = false): NearMiss | undefined {
    const type = typeOf(name);
    if (type === undefined || name.length > longestName) return undefined;
    const reordered = this.#reordered(name, type);
    if (reordered !== undefined) return { act: this.#titles.actAt(reordered.index), distance: 1, change: 'order' };
    if (!isNational) return this.#closest(name, type, usualTolerance);
    return this.#onlyWithMore(name, type) ?? this.#closest(name, type, nationalTolerance);
  }

  /** The one act that says more than the name does, and the least: 传染病防治法 for 传染病法. */
  #onlyWithMore(name: string, type: string): NearMiss | undefined {
    for (let distance = 1; distance <= mostEdits && distance < name.length - 1; distance += 1) {
      const list = this.#titles.of(type, name.length + distance);
      const [one, another] = list.filter(({ key }) => isSubsequence(name, key));
      if (one === undefined) continue;
      const isMeant = another === undefined && one.key[0] === name[0];
      return isMeant ? { act: this.#titles.actAt(one.index), distance, change: 'omission' } : undefined;
    }
    return undefined;
  }

  #reordered(name: string, type: string): Title | undefined {
    if (name.length < shortestReordered) return undefined;
    return this.#titles.of(type, name.length).find((one) => isReordered(one.key, name));
  }

  #closest(name: string, type: string, { isRival, mayBeMeant, margin, slips }: Tolerance): NearMiss | undefined {
    let best: Title | undefined;
    let least = reach;
    let second = reach;
    for (let length = name.length - reach + 1; length < name.length + reach; length += 1) {
      for (const candidate of this.#titles.of(type, length)) {
        const most = Math.min(reach, least + margin);
        if (!isRival(name, candidate.key) || leastDistance(name, candidate.key) >= most) continue;
        const distance = editDistance(name, candidate.key, most);
        if (distance < least) {
          second = least;
          least = distance;
          best = candidate;
        } else if (distance < second) second = distance;
      }
    }
    if (best === undefined || !mayBeMeant(name, best.key)) return undefined;
    const change = changeOf(name, best.key);
    // A character that dropped out leaves no doubt which title it was of: 全国经普查条例 has none of 人口.
    const isDropped = change === 'omission' && least === 1;
    if (second - least < (isDropped ? 1 : margin)) return undefined;
    const act = this.#titles.actAt(best.index);
    const tolerated = slips(act)[change].filter((shortest) => best.key.length >= shortest).length;
    return least > tolerated ? undefined : { act, distance: least, change };
  }
}

/** How far a name may be from the title that it means. */
interface Tolerance {
  /** Whether a title is so near that no farther one is meant for sure. */
  readonly isRival: (name: string, title: string) => boolean;
  readonly mayBeMeant: (name: string, title: string) => boolean;
  /** The next title must be further away by so many edits. */
  readonly margin: number;
  readonly slips: (act: Act) => Slips;
}

/** The shortest titles in which one, two, three edits are tolerated. */
type Slips = Readonly<Record<Exclude<Change, 'order'>, readonly number[]>>;

const mostEdits = 3;
/** Titles that far away or further are not told apart. */
const reach = mostEdits + 2;
const longestName = 60;
const shortestWithSlipAtStart = 7;
/** The same characters in another order are hardly another title. */
const shortestReordered = 5;

/** Whether two texts have the same two characters at the beginning, or, long ones, behind a slip in these. */
function beginAlike(name: string, title: string): boolean {
  if (samePair(name, 0, title, 0) || lacksSecond(name, title)) return true;
  if (name.length < shortestWithSlipAtStart) return false;
  if (samePair(name, 0, title, 1) || samePair(name, 1, title, 0)) return true;
  return name.length === title.length && samePair(name, 2, title, 2) && differences(name, title) === 1;
}

/** 职病防治法: the second character, and nothing else, is left out. */
function lacksSecond(name: string, title: string): boolean {
  return name.length === title.length - 1 && name[0] === title[0] && name.slice(1) === title.slice(2);
}

function samePair(one: string, at: number, other: string, otherAt: number): boolean {
  return one[at] === other[otherAt] && one[at + 1] === other[otherAt + 1];
}

/** The names of laws are few and far apart. */
const slipsInLaws: Slips = {
  omission: [5, 7, 10],
  addition: [5, 5, 10],
  other: [6, 10, 14],
};
/** A regulation has local namesakes, which say more than it does. Several characters that are replaced make another word. */
const slipsInOthers: Slips = {
  omission: [8, 12, 16],
  addition: [8, 16],
  other: [8, 16],
};
const slipsInNationalLaws: Slips = {
  omission: [4, 5, 8],
  addition: [3, 5, 8],
  other: [3, 5, 9],
};

const usualTolerance: Tolerance = {
  isRival: beginAlike,
  mayBeMeant: beginAlike,
  margin: 2,
  slips: ({ kind }) => (kind === 'law' ? slipsInLaws : slipsInOthers),
};
const nationalTolerance: Tolerance = {
  isRival: () => true,
  mayBeMeant: (name, title) => name[0] === title[0] || beginAlike(name, title),
  margin: 1,
  slips: ({ kind }) => (kind === 'law' ? slipsInNationalLaws : slipsInOthers),
};

function changeOf(name: string, title: string): Exclude<Change, 'order'> {
  if (isSubsequence(name, title)) return 'omission';
  return isSubsequence(title, name) ? 'addition' : 'other';
}

/** Whether texts of one length have the same characters. Nearly all differ in one of the first. */
function isReordered(one: string, other: string): boolean {
  for (const char of one) if (!other.includes(char)) return false;
  return [...one].sort().join('') === [...other].sort().join('');
}

function differences(one: string, other: string): number {
  let count = 0;
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) count += 1;
  return count;
}

function isSubsequence(part: string, whole: string): boolean {
  let matched = 0;
  for (const char of whole) if (char === part[matched]) matched += 1;
  return matched === part.length;
}
