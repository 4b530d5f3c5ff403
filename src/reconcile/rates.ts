import type { Quantity } from '../facts/quantities/quantity.ts';
import { type Figures, one } from './figures.ts';
import { type PrintedPercentage, percentRelation } from './percent-relation.ts';
import { accusedRate } from './rate-accused.ts';
import { heldRate } from './rate-held.ts';
import { readingsOf } from './rate-names.ts';
import type { Reconciliation } from './reconciliation.ts';
import { percentFits } from './tolerance.ts';

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

/** Rates with numerator and denominator: 受理250件，办结245件，办结率98%. */
export function reconcileRates(figures: Figures): Reconciliation[] {
  const found: Reconciliation[] = [];
  const used = new Set<number>();
  for (const [index, quantity] of figures.quantities.entries()) {
    if (quantity.role !== 'percent' || quantity.approximate || quantity.cell !== undefined) continue;
    for (const word of wordsOf(quantity, figures)) {
      const named = { index, word, used };
      const readings = readingsOf(word);
      // Let any reading that fits win; only then may one accuse.
      const rate = heldRate(named, readings, figures) ?? accusedRate(named, readings, figures);
      if (rate === undefined) continue;
      if (rate.numerator !== undefined) used.add(rate.numerator);
      found.push(percentRelation(rate));
    }
  }
  return found;
}

const nameBefore =
  /((?:[\u4e00-\u9fff]{1,8}(?:率|比例)[、和及]?){1,4})(?:均|都|全部|各)?(?:已)?(?:达|为|是|至|超过|保持|实现|高)*(?:到|了|在)?$/;

/** The rates that the words before a percentage name; 办结率、满意率均达100% names two. */
function wordsOf({ start }: Quantity, { text }: Figures): readonly string[] {
  const words = nameBefore.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  return words === undefined ? [] : words.split(/[、和及]/).filter((word) => /(?:率|比例)$/.test(word));
}

export const hundred = 100n * one;

/** A hundred per cent of exact counts is all of them: 533 of 534 rounds to 100 and is not all. */
export function rateFits(part: Quantity, whole: Quantity, percent: Quantity): boolean {
  if (percent.value === hundred && part.exact && whole.exact) return part.value === whole.value;
  return percentFits(part, whole, percent);
}

const farthestSentences = 2;
const mostCandidates = 10;

/** Exact counts and sums of money before a rate, the nearest first. */
export function candidatesBefore(index: number, figures: Figures): number[] {
  const rate = figures.at(index);
  const candidates: number[] = [];
  for (let before = index - 1; before >= 0 && candidates.length < mostCandidates; before -= 1) {
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
