import type { Quantity } from '../facts/quantities/quantity.ts';
import type { Figures } from './figures.ts';
import type { PrintedPercentage } from './percent-relation.ts';
import { hundred, percentIsBent } from './tolerance.ts';

/** Words of what the year began with: a rate may count it or not. */
export const carriedOver = /结转|旧存|上年/;

/** A rate as it was understood; `numerator` is the index of the quantity that no other rate may have for its own. */
export interface Rate extends PrintedPercentage {
  readonly numerator: number | undefined;
}

/** A percentage that the text calls a rate, and what other rates have used up. */
export interface NamedRate {
  readonly index: number;
  /** 办结率, 优良水体比例. */
  readonly word: string;
  readonly used: ReadonlySet<number>;
}

const farthestSentences = 2;
const mostCandidates = 10;

/** A sentence without end is no sentence: farther back nobody looks for a base. */
const farthestQuantities = 60;

/** Exact counts and sums of money before a rate, the nearest first. */
export function candidatesBefore(index: number, figures: Figures): number[] {
  const rate = figures.at(index);
  const candidates: number[] = [];
  const last = Math.max(0, index - farthestQuantities);
  for (let before = index - 1; before >= last && candidates.length < mostCandidates; before -= 1) {
    const quantity = figures.at(before);
    if (quantity.paragraph !== rate.paragraph || rate.sentence - quantity.sentence > farthestSentences) break;
    if (isAmount(quantity)) candidates.push(before);
  }
  return candidates;
}

/** The few behind it in its sentence: 合格率91.7%，参评的36人中33人合格. */
export function candidatesAfter(index: number, figures: Figures): number[] {
  const rate = figures.at(index);
  const candidates: number[] = [];
  for (let after = index + 1; after <= index + 4; after += 1) {
    const quantity = figures.quantities[after];
    if (quantity === undefined || quantity.paragraph !== rate.paragraph || quantity.sentence !== rate.sentence) break;
    if (quantity.role === 'percent') break;
    if (isAmount(quantity)) candidates.push(after);
  }
  return candidates;
}

function isAmount({ role, approximate }: Quantity): boolean {
  return (role === 'count' || role === 'money') && !approximate;
}

/** What is counted, verb and all: 已完成 205 家. */
export function labelOf(quantity: Quantity, figures: Figures): string {
  return `${figures.clauseBefore(quantity)} ${quantity.right}`;
}

/** How sure it is that a percentage that does not fit is wrong: one bent by less than its last digit may be meant so. */
export function misfit({ part, whole, percent }: Omit<Rate, 'numerator' | 'verdict'>): 'violated' | 'undetermined' {
  return percent.value !== hundred && percentIsBent(part, whole, percent) ? 'undetermined' : 'violated';
}

const smallWords = /实现|表示|负责人|行政机关|[已共全部均按期时成功任务案件的了各类]/g;
/** So many characters beside the word of a rate restrict it to nothing. */
const fewWords = 2;

/** Words without those that say nothing of what is counted. */
export function withoutSmallWords(words: string): string {
  return words.replace(smallWords, '');
}

/** 发现, 通过: what little may stand beside the word of a rate. */
export function isSmallTalk(words: string): boolean {
  return withoutSmallWords(words).trim().length <= fewWords;
}
