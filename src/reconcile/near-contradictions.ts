import { formatDecimal } from '../facts/quantities/decimal.ts';
import type { Quantity } from '../facts/quantities/quantity.ts';
import { sameIndicator } from './contradictions.ts';
import { areSwapped, differInOneDigit } from './digits.ts';
import { absolute, type Figures, one } from './figures.ts';
import {
  areNamesake,
  areOfOneTime,
  areOfOneYear,
  areOneSum,
  endAlike,
  haveOneVerb,
  haveOtherVerbs,
  leadOf,
  only,
} from './indicator-names.ts';
import type { Reconciliation } from './reconciliation.ts';
import type { Sums } from './sums.ts';

/** Numbers of fewer digits, zeros at their end apart, are near one another by chance. */
const least = 100n * one;
const mostComparisons = 20;
const wholeYear = /全年|20[0-9]{2}年(?!底)|年内|一年来|本年/;

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

function isIndicator({ role, exact, approximate, value, depth, cell, han }: Quantity): boolean {
  if (value < least || depth > 0 || cell !== undefined || han) return false;
  // Money is printed to some digit or other; four of its digits are no chance.
  if (role === 'money') return !approximate && !/^[0-9]{1,3}0*$/.test(formatDecimal(value));
  return role === 'count' && exact && !/^[0-9]{1,2}0*$/.test(formatDecimal(value));
}

function contradict(first: Indicator, second: Indicator, figures: Figures): boolean {
  const isSwap = areSwapped(first.digits, second.digits);
  if (!isSwap && !differInOneDigit(first.digits, second.digits)) return false;
  const [a, b] = [first.quantity, second.quantity];
  if (a.sentence === b.sentence || !areOneThing(a, b, isSwap, figures)) return false;
  if (isStock(a, figures) !== isStock(b, figures))
    return isSwap && isStockOfAll(a, b, figures) && areOfOneYear(a, b, figures);
  // 受理326件 and 办结325件 are one apart and both right: one digit proves less than two exchanged.
  const ofYear = [a, b].filter((quantity) => wholeYear.test(leadOf(quantity, figures))).length;
  const isSure = isSwap ? ofYear >= 1 : ofYear === 2 && haveOneVerb(a, b, figures);
  return isSure && areOfOneTime(a, b, figures);
}

const large = 1000n * one;

/** Of large numbers two exchanged digits vouch for the name: 4388 is no chance beside 4838, unless dealt with otherwise. */
function areOneThing(a: Quantity, b: Quantity, isSwap: boolean, figures: Figures): boolean {
  if (a.role === 'money') return isSwap && areOneSum(a, b, figures);
  if (areNamesake(a, b, figures)) return true;
  const isNoChance = a.value >= 10n * large || (a.value >= large && absolute(a.value - b.value) * 50n >= a.value);
  return isSwap && isNoChance && !haveOtherVerbs(a, b, figures) && endAlike(a, b, figures);
}

const stock = /现有|共有|实有/;
const some = /其中|新[增进录]|另|抽|选派|部分|组织/;
const all = /^[^，。；]{0,16}?(?:均|全部|全员|都)/;

function isStock(quantity: Quantity, figures: Figures): boolean {
  return stock.test(leadOf(quantity, figures));
}

/** 现有执法人员397名 and 379名执法人员均完成, or 执法人员只有379名: all there are. 培训执法人员379名 need not be all, but 739 cannot be. */
function isStockOfAll(a: Quantity, b: Quantity, figures: Figures): boolean {
  const [held, told] = isStock(a, figures) ? [a, b] : [b, a];
  if (some.test(leadOf(told, figures))) return false;
  return told.value > held.value || all.test(told.right) || only.test(told.left);
}
