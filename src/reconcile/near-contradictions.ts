import { formatDecimal } from '../facts/quantities/decimal.ts';
import type { Quantity } from '../facts/quantities/quantity.ts';
import { sameIndicator } from './contradictions.ts';
import type { Figures } from './figures.ts';
import { areNamesake, areOfOneTime, haveOneVerb, leadOf } from './indicator-names.ts';
import type { Reconciliation } from './reconciliation.ts';
import type { Sums } from './sums.ts';

/** Numbers of fewer digits, zeros at their end apart, are near one another by chance. */
const fewestDigits = 3;
const mostComparisons = 5;
const wholeYear = /全年|20[0-9]{2}年(?!底)|年内|一年来|本年/;

/**
 * One indicator with two values that a slip of the pen makes of each other, 146 and 164 or 146 and 156: other words may
 * stand beside them, so long as they name the same thing.
 */
export function reconcileNearContradictions(figures: Figures, { totalOf }: Sums): Reconciliation[] {
  const seen = new Map<string, number[]>();
  const found: Reconciliation[] = [];
  for (const [index, quantity] of figures.quantities.entries()) {
    if (!isIndicator(quantity) || totalOf.has(index)) continue;
    const digits = formatDecimal(quantity.value);
    const keysOf = (all: readonly string[]) => all.map((key) => `${quantity.unit} ${key}`);
    const before = keysOf([...swaps(digits), ...wildcards(digits)]).flatMap((key) => seen.get(key) ?? []);
    const other = before.find((place) => contradict(figures.at(place), quantity, figures));
    if (other !== undefined) found.push(sameIndicator(figures.at(other), quantity, 'violated'));
    remember(index, keysOf([digits, ...wildcards(digits)]), seen);
  }
  return found;
}

function isIndicator({ role, exact, value, depth, cell, han }: Quantity): boolean {
  if (role !== 'count' || !exact || depth > 0 || cell !== undefined || han) return false;
  return formatDecimal(value).replace(/0{1,40}$/, '').length >= fewestDigits;
}

/** The latest places of a key; older ones are forgotten. */
function remember(index: number, keys: readonly string[], seen: Map<string, number[]>): void {
  for (const key of keys) seen.set(key, [index, ...(seen.get(key) ?? [])].slice(0, mostComparisons));
}

/** The digits with two neighbours exchanged. */
function swaps(digits: string): string[] {
  return Array.from({ length: digits.length - 1 }, (_, at) => {
    return `${digits.slice(0, at)}${digits[at + 1]}${digits[at]}${digits.slice(at + 2)}`;
  });
}

/** The digits with any one of them left open. */
function wildcards(digits: string): string[] {
  return Array.from(digits, (_, at) => `${digits.slice(0, at)}?${digits.slice(at + 1)}`);
}

function contradict(first: Quantity, second: Quantity, figures: Figures): boolean {
  if (first.value === second.value || first.sentence === second.sentence) return false;
  const isSwap = swaps(formatDecimal(first.value)).includes(formatDecimal(second.value));
  // 受理326件 and 办结325件 are one apart and both right: one digit proves less than two exchanged.
  const isOfYear = [first, second].every((quantity) => wholeYear.test(leadOf(quantity, figures)));
  if (!isSwap && !(isOfYear && haveOneVerb(first, second, figures))) return false;
  return areNamesake(first, second, figures) && areOfOneTime(first, second, figures);
}
