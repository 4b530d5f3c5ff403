import { formatDecimal } from '../facts/quantities/decimal.ts';
import type { Quantity } from '../facts/quantities/quantity.ts';
import { sameIndicator } from './contradictions.ts';
import { areSwapped } from './digits.ts';
import { type Figures, one } from './figures.ts';
import { bareName, type Grid } from './grid.ts';
import { leadOf } from './indicator-names.ts';
import type { Reconciliation } from './reconciliation.ts';
import { namesTotal, namesWholeYear } from './table-names.ts';

/** A number of the year in a table, with what its column counts. */
interface Total {
  readonly name: string;
  readonly quantity: Quantity;
  readonly digits: string;
}

/** Two numbers of so many digits, the same in another order, are no chance where they count the same. */
const least = 1000n * one;
const fewestScrambled = 5;
const wholeYear = /全年|年内|一年来|本年度?|20[0-9]{2}年(?![底初末])/;
const ofOthers = /上年|去年|同期|半年|季度|[0-9]月|其中|计划|目标|力争/;
const mostTotals = 60;

/**
 * 全年受理13639件 where the table's row of the year has 13963: a number told again in the text, its digits exchanged.
 *
 * @param missed where the figures of tables begin that are wrong already: the text may have the right ones.
 */
export function reconcileTableContradictions(
  grids: readonly Grid[],
  missed: ReadonlySet<number>,
  figures: Figures,
): Reconciliation[] {
  const totals = grids
    .flatMap((grid) => [...totalsOf(grid), ...totalsOf(grid.turned())])
    .filter(({ quantity }) => !missed.has(quantity.range.start))
    .slice(0, mostTotals);
  if (totals.length === 0) return [];
  const stated = new Set(totals.map(({ quantity }) => quantity.value));
  return figures.quantities.flatMap((told) => {
    if (!isAmount(told) || told.cell !== undefined || told.depth > 0 || stated.has(told.value)) return [];
    const digits = formatDecimal(told.value);
    const total = totals.find((other) => isExchanged(other, told, digits));
    return total !== undefined && isOfYear(told, figures) ? [sameIndicator(total.quantity, told, 'violated')] : [];
  });
}

function totalsOf(grid: Grid): Total[] {
  const rows = grid.rows.flatMap((name, row) => {
    const bare = bareName(name);
    return namesTotal(bare) || namesWholeYear(bare) ? [row] : [];
  });
  return rows.flatMap((row) =>
    grid.columns.flatMap((column, place) => {
      const quantity = grid.numberAt(row, place);
      const [bare = ''] = column.split('（');
      const name = bare.replace(/(?:总数|总量|数量|[数量])$/, '');
      if (quantity === undefined || !isAmount(quantity) || name.length < 2) return [];
      return [{ name, quantity, digits: formatDecimal(quantity.value) }];
    }),
  );
}

function isAmount({ role, exact, approximate, value, han }: Quantity): boolean {
  return role === 'count' && exact && !approximate && !han && value >= least;
}

function isExchanged({ name, quantity, digits }: Total, { unit, left }: Quantity, other: string): boolean {
  if (quantity.unit !== unit || digits.length !== other.length || !left.endsWith(name)) return false;
  return areSwapped(digits, other) || areScrambled(digits, other);
}

/** 13963 and 13639: the same digits, of which the first stands where it stood. */
function areScrambled(a: string, b: string): boolean {
  const sorted = (digits: string) => [...digits].sort().join('');
  return a.length >= fewestScrambled && a[0] === b[0] && sorted(a) === sorted(b);
}

function isOfYear(told: Quantity, figures: Figures): boolean {
  const lead = leadOf(told, figures);
  const years = lead.match(/20[0-9]{2}(?=年)/g) ?? [];
  return wholeYear.test(lead) && !ofOthers.test(lead) && years.every((year) => Number(year) === figures.year);
}
