import type { Decimal } from './quantity.ts';

/** A number as printed, without its unit. */
export interface Numeral {
  /** Index behind it. */
  readonly end: number;
  readonly value: Decimal;
  /** One unit of the last printed digit. */
  readonly step: Decimal;
  /** Written out to its last digit: no decimals, no 万 or 亿, no 余. */
  readonly whole: boolean;
  /** Followed by 余 or 多: the value lies above what is printed. */
  readonly more: boolean;
  /** Scale written behind the digits, 1 without: 12、15万元 lends it to the number before. */
  readonly scale: bigint;
  readonly han: boolean;
}

/** The place value of the last digit that is not zero: 200余 is short of 300, 120余 of 130. */
export function lastPlace(value: Decimal, step: Decimal): Decimal {
  let place = step;
  while (value !== 0n && value % (place * 10n) === 0n) place *= 10n;
  return place;
}
