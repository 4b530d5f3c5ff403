import type { Decimal, Quantity } from '../facts/quantities/quantity.ts';
import { absolute, one, sumOf } from './figures.ts';

/**
 * How far parts and total may lie apart by rounding: half a unit of the last digit of each, where a part is taken at
 * the precision of the total if it is printed more coarsely. Exact counts get no slack.
 */
export function sumTolerance(total: Quantity, parts: readonly Quantity[]): Decimal {
  const all = [total, ...parts];
  if (all.every(({ exact }) => exact)) return 0n;
  const half = (step: Decimal) => step / 2n;
  const ofParts = parts.reduce(
    (sum, part) => sum + (part.exact ? 0n : half(part.step < total.step ? part.step : total.step)),
    0n,
  );
  return ofParts + (total.exact ? 0n : half(total.step));
}

/** A rounded sum fits only where its tolerance is small beside the total; words of approximation fit nothing. */
const largestTolerance = 50n;

export function sumFits(total: Quantity, parts: readonly Quantity[]): boolean {
  if ([total, ...parts].some(({ approximate }) => approximate)) return false;
  if (sumOf(parts) === total.value) return true;
  const tolerance = sumTolerance(total, parts);
  if (tolerance * largestTolerance > total.value) return false;
  return absolute(sumOf(parts) - total.value) <= tolerance;
}

/**
 * Whether a percentage can have been printed for a part of a whole, by rounding or by truncation to its last digit:
 * 32 of 34 may be 94.12 or 94.11.
 *
 * @param percent value and step in millionths of a percent.
 */
export function percentFits(part: Quantity, whole: Quantity, percent: Quantity): boolean {
  const widest = percentRange(part, whole);
  if (percent.approximate) return isWithin(widest, percent);
  // 8万元 of 10万元 may be anything from 72 to 89 per cent: that proves nothing, the printed values must fit.
  const [low, high] = widest[1] - widest[0] > 2n * percent.step ? printedPercent(part, whole) : widest;
  const half = percent.step / 2n;
  const rounds = low <= percent.value + half && high >= percent.value - half;
  const truncates = high >= percent.value && low < percent.value + percent.step;
  return rounds || truncates;
}

/** Off by less than a whole unit of the last digit: bent so that shares add up to a hundred. */
export function percentIsBent(part: Quantity, whole: Quantity, percent: Quantity): boolean {
  if (percent.approximate) return false;
  const [low, high] = percentRange(part, whole);
  return low < percent.value + percent.step && high > percent.value - percent.step;
}

/** 超过四成 has a lower bound and no upper one. */
function isWithin([low, high]: readonly [low: Decimal, high: Decimal], { interval }: Quantity): boolean {
  return high >= interval.low && (interval.high === undefined || low <= interval.high);
}

/** 100·part/whole of the values as they are printed. */
function printedPercent(part: Quantity, whole: Quantity): readonly [low: Decimal, high: Decimal] {
  const percent = whole.value === 0n ? 0n : (part.value * 100_000_000n) / whole.value;
  return [percent, percent];
}

/** What 100·part/whole can be, in millionths, from the intervals of both. */
function percentRange(part: Quantity, whole: Quantity): readonly [low: Decimal, high: Decimal] {
  const scale = 100_000_000n;
  const partHigh = part.interval.high ?? part.value * 1000n;
  const wholeHigh = whole.interval.high ?? whole.value * 1000n;
  const low = wholeHigh === 0n ? 0n : (part.interval.low * scale) / wholeHigh;
  const high = whole.interval.low === 0n ? scale * 1000n : (partHigh * scale) / whole.interval.low;
  return [low, high];
}

export const hundred = 100n * one;

/** A hundred per cent of exact counts is all of them: 533 of 534 rounds to 100 and is not all. */
export function rateFits(part: Quantity, whole: Quantity, percent: Quantity): boolean {
  if (percent.value === hundred && part.exact && whole.exact) return part.value === whole.value;
  return percentFits(part, whole, percent);
}
