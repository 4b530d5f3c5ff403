import type { Quantity } from '../facts/quantities/quantity.ts';
import { sumOf } from './figures.ts';
import { percentRelation } from './percent-relation.ts';
import type { Reconciliation, Verdict } from './reconciliation.ts';
import { percentFits, percentIsBent } from './tolerance.ts';

/** A count of a column and the share printed beside it. */
export interface SharedCount {
  readonly part: Quantity;
  readonly percent: Quantity;
}

const fewestRows = 3;

/**
 * Shares of a column that has no total: its rows make up the whole where at least two thirds of them, and two, have
 * the share of their sum that is printed.
 */
export function sharesOfSum(rows: readonly SharedCount[]): Reconciliation[] {
  const parts = rows.map(({ part }) => part);
  const [first] = parts;
  if (first === undefined || rows.length < fewestRows) return [];
  if (parts.some(({ dimension, approximate }) => dimension !== first.dimension || approximate)) return [];
  const whole: Quantity = { ...first, value: sumOf(parts), interval: sumOfIntervals(parts) };
  const judged = rows.map((row) => ({ ...row, verdict: verdictOf(row, whole) }));
  const holding = judged.filter(({ verdict }) => verdict === 'holds').length;
  if (whole.value === 0n || holding < 2 || holding * 3 < rows.length * 2) return [];
  return judged.map((row) => percentRelation({ ...row, whole, summands: parts }));
}

function sumOfIntervals(parts: readonly Quantity[]): Quantity['interval'] {
  const low = parts.reduce((sum, { interval }) => sum + interval.low, 0n);
  const high = parts.reduce((sum, { interval, value }) => sum + (interval.high ?? value), 0n);
  return { low, high, lowOpen: false, highOpen: false };
}

function verdictOf({ part, percent }: SharedCount, whole: Quantity): Verdict {
  if (percentFits(part, whole, percent)) return 'holds';
  return percentIsBent(part, whole, percent) ? 'undetermined' : 'violated';
}
