import { formatDecimal } from '../../../src/facts/quantities/decimal.ts';
import { findQuantities } from '../../../src/facts/quantities/find.ts';
import type { Interval, Quantity, QuantityList } from '../../../src/facts/quantities/quantity.ts';
import type { Format } from '../../../src/readers/source.ts';
import type { Report } from '../../../src/report/report.ts';
import { reportOf } from '../../report/model.ts';

export interface Read {
  readonly report: Report;
  readonly facts: QuantityList;
}

/** QuantityList of a text below a heading, so that its first line is no title. */
export async function read(text: string, format: Format = 'text'): Promise<Read> {
  const report = await reportOf(`一、工作情况\n\n${text}`, format);
  return { report, facts: findQuantities(report) };
}

export async function quantitiesIn(text: string): Promise<readonly Quantity[]> {
  return (await read(text)).facts.quantities;
}

/** `80 人 (80, 90)`: value, unit and interval; an exact value has none. */
export function told({ value, unit, interval, exact }: Quantity): string {
  const plain = unit === '' ? formatDecimal(value) : `${formatDecimal(value)} ${unit}`;
  return exact ? plain : `${plain} ${toldInterval(interval)}`;
}

function toldInterval({ low, high, lowOpen, highOpen }: Interval): string {
  const [left, right] = [lowOpen ? '(' : '[', highOpen ? ')' : ']'];
  return `${left}${formatDecimal(low)}, ${high === undefined ? '∞' : formatDecimal(high)}${right}`;
}

export async function toldIn(text: string): Promise<string[]> {
  return (await quantitiesIn(text)).map(told);
}
