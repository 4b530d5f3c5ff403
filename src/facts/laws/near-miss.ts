import type { Act } from './act.ts';
import { editDistance } from './edit-distance.ts';

/** An act whose title a name comes close to, as no other act's title does. */
export interface NearMiss {
  readonly act: Act;
  /** Edits between them; words in another order count as one. */
  readonly distance: number;
  /** Whether the name only leaves characters out, only adds some, or has others. */
  readonly change: Change;
}

type Change = 'omission' | 'addition' | 'other';

/**
 * Finds the act that a name misses by a few characters. Only acts of the same type (法, 条例, …) that begin alike are
 * looked at: 土壤污染防治法 is no misspelt 大气污染防治法. Where a second title is about as close, none is meant for sure.
 */
export class NearMisses {
  readonly #byLength: Candidate[][] = [];

  constructor(acts: Iterable<readonly [key: string, act: Act]>) {
    for (const [key, act] of acts) {
      const type = typeOf(key);
      if (type === undefined) continue;
      const list = this.#byLength[key.length] ?? [];
      this.#byLength[key.length] = list;
      list.push({ key, act, type });
    }
  }

  find(name: string): NearMiss | undefined {
    const type = typeOf(name);
    if (type === undefined || name.length > longestName) return undefined;
    const reordered = this.#reordered(name, type);
    return reordered ? { act: reordered.act, distance: 1, change: 'other' } : this.#closest(name, type);
  }

  #reordered(name: string, type: string): Candidate | undefined {
    if (name.length < shortestReordered) return undefined;
    return this.#byLength[name.length]?.find((one) => one.type === type && isReordered(one.key, name));
  }

  #closest(name: string, type: string): NearMiss | undefined {
    let best: Candidate | undefined;
    let least = reach;
    let second = reach;
    for (let length = name.length - reach + 1; length < name.length + reach; length += 1) {
      for (const candidate of this.#byLength[length] ?? []) {
        if (candidate.type !== type || !beginAlike(name, candidate.key)) continue;
        const distance = editDistance(name, candidate.key, reach);
        if (distance < least) {
          second = least;
          least = distance;
          best = candidate;
        } else if (distance < second) second = distance;
      }
    }
    if (best === undefined || second - least < margin) return undefined;
    const change = changeOf(name, best.key);
    return least > tolerated(best, change) ? undefined : { act: best.act, distance: least, change };
  }
}

interface Candidate {
  readonly key: string;
  readonly act: Act;
  readonly type: string;
}

const mostEdits = 3;
/** The next title must be further away by so many edits. */
const margin = 2;
/** Titles that far away or further are not told apart. */
const reach = mostEdits + margin;
const longestName = 60;
const shortestWithSlipAtStart = 7;
/** The same characters in another order are hardly another title. */
const shortestReordered = 5;

const types: ReadonlySet<string> = new Set([
  '条例',
  '规定',
  '办法',
  '细则',
  '规则',
  '程序',
  '纲要',
  '规划',
  '计划',
  '意见',
  '通知',
  '决定',
  '法典',
]);

/** The last word of a title, which says what it is. */
function typeOf(key: string): string | undefined {
  const word = key.slice(-2);
  return types.has(word) ? word : word[1] === '法' ? '法' : undefined;
}

/** Whether two texts have the same two characters at the beginning, or, long ones, behind a slip in these. */
function beginAlike(name: string, title: string): boolean {
  if (samePair(name, 0, title, 0)) return true;
  if (name.length < shortestWithSlipAtStart) return false;
  if (samePair(name, 0, title, 1) || samePair(name, 1, title, 0)) return true;
  return name.length === title.length && samePair(name, 2, title, 2) && differences(name, title) === 1;
}

function samePair(one: string, at: number, other: string, otherAt: number): boolean {
  return one[at] === other[otherAt] && one[at + 1] === other[otherAt + 1];
}

/**
 * How many edits may be a slip. The names of laws are few and far apart; a regulation has local namesakes, which say
 * more than it does. Several characters that are replaced make another word.
 */
function tolerated({ key, act }: Candidate, change: Change): number {
  const steps = act.kind === 'law' ? slipsInLaws[change] : slipsInOthers[change];
  return steps.filter((length) => key.length >= length).length;
}

/** The shortest titles in which one, two, three edits are tolerated. */
const slipsInLaws: Readonly<Record<Change, readonly number[]>> = {
  omission: [5, 7, 10],
  addition: [5, 7, 10],
  other: [6, 10, 14],
};
const slipsInOthers: Readonly<Record<Change, readonly number[]>> = {
  omission: [8, 12, 16],
  addition: [8, 16],
  other: [8, 16],
};

function changeOf(name: string, title: string): Change {
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
