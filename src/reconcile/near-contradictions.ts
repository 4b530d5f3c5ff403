import { formatDecimal } from '../facts/quantities/decimal.ts';
import type { Quantity } from '../facts/quantities/quantity.ts';
import { sameIndicator } from './contradictions.ts';
import { areSwapped, differInOneDigit } from './digits.ts';
import { type Figures, one } from './figures.ts';
import { areNamesake, areOfOneTime, haveOneVerb, leadOf } from './indicator-names.ts';
import type { Reconciliation } from './reconciliation.ts';
import type { Sums } from './sums.ts';

/** Numbers of fewer digits, zeros at their end apart, are near one another by chance. */
const least = 100n * one;
const mostComparisons = 20;
const wholeYear = /全年|20[0-9]{2}年(?!底)|年内|一年来|本年/;
/** What there is of something, of no time but that of the report. */
const stock = /现有|共有|在册|在编/;

/**
 * One indicator with two values that a slip of the pen makes of each other, 146 and 164 or 146 and 156: other words may
 * stand beside them, so long as they name the same thing.
 */
export function reconcileNearContradictions(figures: Figures, { totalOf }: Sums): Reconciliation[] {
  const alike = new Map<string, Indicator[]>();
  const found: Reconciliation[] = [];
  for (const [index, quantity] of figures.quantities.entries()) {
    if (!isIndicator(quantity) || totalOf.has(index)) continue;
    const own = { quantity, digits: formatDecimal(quantity.value) };
    const key = `${quantity.unit} ${own.digits.length}`;
    const before = alike.get(key) ?? [];
    const other = before.find((indicator) => contradict(indicator, own, figures));
    if (other !== undefined) found.push(sameIndicator(other.quantity, quantity, 'violated'));
    alike.set(key, [own, ...before.slice(0, mostComparisons - 1)]);
  }
  return found;
}

interface Indicator {
  readonly quantity: Quantity;
  readonly digits: string;
}

function isIndicator({ role, exact, value, depth, cell, han }: Quantity): boolean {
  if (role !== 'count' || !exact || value < least || depth > 0 || cell !== undefined || han) return false;
  return !/^[0-9]{1,2}0*$/.test(formatDecimal(value));
}

function contradict(first: Indicator, second: Indicator, figures: Figures): boolean {
  const isSwap = areSwapped(first.digits, second.digits);
  if (!isSwap && !differInOneDigit(first.digits, second.digits)) return false;
  const [a, b] = [first.quantity, second.quantity];
  // 受理326件 and 办结325件 are one apart and both right: one digit proves less than two exchanged.
  const leads = [a, b].map((quantity) => leadOf(quantity, figures));
  const ofYear = leads.filter((lead) => wholeYear.test(lead) || (isSwap && stock.test(lead))).length;
  if (isSwap ? ofYear < 1 : ofYear < 2 || !haveOneVerb(a, b, figures)) return false;
  return a.sentence !== b.sentence && areNamesake(a, b, figures) && areOfOneTime(a, b, figures);
}
