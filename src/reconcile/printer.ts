import { formatDecimal } from '../facts/quantities/decimal.ts';
import type { Decimal, Quantity } from '../facts/quantities/quantity.ts';

/** Prints values of one relation as the text does: 0.6, not 6000, where all of them stand in 万元. */
export function printerOf(quantities: readonly Quantity[]): (value: Decimal) => string {
  const scale = commonScale(quantities);
  return (value) => formatDecimal(value / scale);
}

/** 1 where the quantities are printed in different scales: they are then told in the base unit. */
export function commonScale([first, ...rest]: readonly Quantity[]): bigint {
  if (first === undefined) return 1n;
  return rest.every(({ scale }) => scale === first.scale) ? first.scale : 1n;
}
