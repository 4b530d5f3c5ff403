import { CharacterSet } from '../../report/character-set.ts';
import type { Hedge } from './interval.ts';
import type { Unit } from './unit-table.ts';

/** A word of approximation, and how long it is. */
interface FoundHedge {
  readonly hedge: Hedge | undefined;
  readonly length: number;
}

export const noHedge: FoundHedge = { hedge: undefined, length: 0 };

/** Words that end in 近 or 约 and hedge nothing: 最近5年, 节约300万元, 预约12件. */
const nearly = '(?:接近|将近|(?<![最邻附靠临新就远亲])近)';
const about = '(?:大约|约为|(?<![预节签条制合公特违失履邀相续契盟简隐集缔解])约)';
const over = '(?:超过|超出|突破|逾|多于|高于|大于|(?<![赶B彩])超)';
const atLeast = '(?:不少于|不低于|不小于|不得少于|不得低于|至少|最少|上(?=[百千万]))';
const atMost = '(?:不超过|不高于|不多于|不大于|不得超过|至多|最多)';
const under = '(?:低于|少于|小于|不足|不到)';

/** At most so many characters are looked back at. */
const longestBefore = 6;
const before = new RegExp(`(?:(${nearly})|(${about})|(${atLeast})|(${atMost})|(${under})|(${over}))(?=.$)`, 's');
const hedgesBefore: readonly Hedge[] = ['nearly', 'about', 'at-least', 'at-most', 'under', 'over'];

/** What the words before a number end with: most numbers have none. */
const lastOfHedges = new CharacterSet('近约为过出破逾于超少上多足到');

/**
 * The hedge that ends where a number begins.
 *
 * @param from where the figure before ends; its words are its own.
 */
export function hedgeBefore(text: string, at: number, from: number): FoundHedge {
  if (!lastOfHedges.isAt(at - 1, text)) return noHedge;
  const match = before.exec(text.slice(Math.max(from, at - longestBefore), at + 1));
  if (match === null) return noHedge;
  const index = hedgesBefore.findIndex((_, group) => match[group + 1] !== undefined);
  return { hedge: hedgesBefore[index], length: match[0].length };
}

const behind = /(?:(左右|上下)|(及?以上|之上)|(及?以内|及?以下|之内))/y;
const firstOfHedges = new CharacterSet('左上及以之');
const hedgesBehind: readonly Hedge[] = ['about', 'at-least', 'at-most'];

/** The hedge that begins where a unit ends; 多 behind a unit only for measures, as in 5年多. */
export function hedgeBehind(text: string, at: number, unit: Unit | undefined): FoundHedge {
  const next = text[at];
  if (unit !== undefined && (next === '余' || (next === '多' && unit.role === 'other')))
    return { hedge: 'more', length: 1 };
  if (!firstOfHedges.isAt(at, text)) return noHedge;
  behind.lastIndex = at;
  const match = behind.exec(text);
  if (match === null) return noHedge;
  const index = hedgesBehind.findIndex((_, group) => match[group + 1] !== undefined);
  return { hedge: hedgesBehind[index], length: match[0].length };
}
