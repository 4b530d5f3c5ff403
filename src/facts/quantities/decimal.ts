import type { Decimal } from './quantity.ts';

/** Decimal places that a decimal keeps. */
const places = 6;

/** 1 as a decimal. */
export const one: Decimal = 10n ** BigInt(places);
/** Millionths in 1. */
const inOne = 10 ** places;

/** So many digits, times a million, a number of JavaScript holds to the last one. */
const longestSafe = 9;

/** The decimal of a whole number. */
export function whole(value: number | bigint): Decimal {
  return BigInt(value) * one;
}

/**
 * Reads digits with an optional point and optional thousands separators.
 *
 * @param scale 1 for units, 10 000 for 万.
 */
export function parseDecimal(digits: string, scale = 1n): Decimal {
  const plain = digits.includes(',') ? digits.replaceAll(',', '') : digits;
  const point = plain.indexOf('.');
  if (point === -1 && scale === 1n && plain.length <= longestSafe) return BigInt(Number(plain) * inOne);
  if (point === -1) return BigInt(plain) * scale * one;
  const fraction = plain.slice(point + 1);
  return (BigInt(plain.slice(0, point) + fraction) * scale * one) / 10n ** BigInt(fraction.length);
}

/** As short as it is exact: 149, 52.36, −0.5. */
export function formatDecimal(value: Decimal): string {
  const millionths = Number(value);
  // Nearly all figures are whole, and far below what a number of JavaScript can hold.
  if (millionths % inOne === 0 && Number.isSafeInteger(millionths)) return String(millionths / inOne);
  const sign = value < 0n ? '-' : '';
  const digits = String(value < 0n ? -value : value).padStart(places + 1, '0');
  const fraction = digits.slice(-places).replace(/0{1,6}$/, '');
  return `${sign}${digits.slice(0, -places)}${fraction === '' ? '' : `.${fraction}`}`;
}
