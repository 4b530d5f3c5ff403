import type { Quantity } from '../facts/quantities/quantity.ts';
import { one } from './figures.ts';
import { bareName, type Grid } from './grid.ts';
import { impossibleShare, isShareOfWhole } from './impossible-shares.ts';
import { percentRelation } from './percent-relation.ts';
import { readingsOf } from './rate-names.ts';
import type { Reconciliation, Verdict } from './reconciliation.ts';
import { namesTotal } from './table-names.ts';
import { sharesOfSum } from './table-shares.ts';
import { percentIsBent, rateFits } from './tolerance.ts';

const shareName = /占|比例|比重|构成比/;
const rateName = /率$|进度$/;
const otherName = /同比|环比|增长|增幅|增速|增减|降幅|排名|名次|序号/;

/** What the percentages of one column may be percentages of. */
interface Reading {
  readonly numerator: number;
  readonly baseAt: (row: number) => Quantity | undefined;
  /** The names of the columns say so; others must agree with most of their rows. */
  readonly named: boolean;
}

interface Result {
  readonly part: Quantity;
  readonly base: Quantity;
  readonly percent: Quantity;
  readonly verdict: Verdict;
}

const reach = 6;
/** Rows that a reading is chosen by. */
const sample = 12;

/** Columns of shares and rates against the columns of counts beside them. */
export function reconcileTablePercentages(grid: Grid): Reconciliation[] {
  const counts = grid.columns.flatMap((name, column) => (isCountColumn(name) ? [column] : []));
  const total = grid.rows.findLastIndex((name) => name.split(' ').some((part) => namesTotal(bareName(part))));
  let passed = 0;
  return grid.columns.flatMap((name, column) => {
    while (passed < counts.length && (counts[passed] as number) < column) passed += 1;
    const bare = bareName(name);
    if (otherName.test(bare) || !(shareName.test(bare) || rateName.test(bare))) return [];
    const near = [...counts.slice(Math.max(0, passed - reach), passed).reverse(), ...counts.slice(passed, passed + 2)];
    const readings = [...shareReadings(bare, near, total, grid), ...rateReadings(bare, near, grid)];
    const best = bestOf(readings, column, grid);
    const found = best === undefined ? [] : judged(best, resultsOf(best, column, grid), readings);
    if (found.length === 0 && total === -1 && shareName.test(bare)) found.push(...ownShares(near, column, grid));
    return isShareOfWhole(bare) ? [...found, ...impossibleShares(column, grid)] : found;
  });
}

/** Shares of a column without a total, in the nearest column of counts. */
function ownShares(near: readonly number[], column: number, grid: Grid): Reconciliation[] {
  const [numerator] = near;
  if (numerator === undefined) return [];
  const rows = grid.rows.flatMap((_, row) => {
    const [part, percent] = [grid.numberAt(row, numerator), percentAt(row, column, grid)];
    return part === undefined || percent === undefined || percent.approximate ? [] : [{ part, percent }];
  });
  return sharesOfSum(rows);
}

function impossibleShares(column: number, grid: Grid): Reconciliation[] {
  return grid.rows.flatMap((_, row) => {
    const percent = percentAt(row, column, grid);
    return percent !== undefined && !percent.approximate && percent.value > 100n * one
      ? [impossibleShare(percent)]
      : [];
  });
}

function isCountColumn(name: string): boolean {
  const bare = bareName(name);
  return !otherName.test(bare) && !shareName.test(bare) && !rateName.test(bare);
}

/** A share of the total row, in the nearest column of counts first. */
function shareReadings(name: string, near: readonly number[], total: number, grid: Grid): Reading[] {
  if (!shareName.test(name) || total === -1) return [];
  return near.map((numerator, index) => ({
    numerator,
    baseAt: () => grid.numberAt(total, numerator),
    named: index === 0,
  }));
}

/** One column of another: by the usual names of a rate, by its own word, or any two for a share. */
function rateReadings(name: string, near: readonly number[], grid: Grid): Reading[] {
  const usual = rateName.test(name) ? readingsOf(name) : [];
  const stem = name.replace(/率$/, '').slice(-2);
  return near.flatMap((numerator) =>
    near.flatMap((denominator) => {
      if (numerator === denominator) return [];
      const [a, b] = [bareName(grid.columns[numerator] as string), bareName(grid.columns[denominator] as string)];
      const says = usual.some((rate) => rate.numerator.test(a) && rate.denominator.test(b) && !rate.numerator.test(b));
      if (!says && !shareName.test(name) && !a.includes(stem)) return [];
      const named = says && !/结转|上年|去年|累计/.test(a + b);
      return [{ numerator, baseAt: (row: number) => grid.numberAt(row, denominator), named }];
    }),
  );
}

/** The reading that most rows of a sample fit; the named and the nearest one first. */
function bestOf(readings: readonly Reading[], column: number, grid: Grid): Reading | undefined {
  let best: { reading: Reading; score: number } | undefined;
  for (const reading of readings) {
    const results = resultsOf(reading, column, grid, sample);
    if (results.length === 0) continue;
    const score = results.filter(isTelling).length * 4 + (reading.named ? 2 : 0);
    if (score > (best?.score ?? -1)) best = { reading, score };
  }
  return best?.reading;
}

/** 100 % and 0 % fit whatever is equal or nothing. */
function isTelling({ verdict, part, base }: Result): boolean {
  return verdict === 'holds' && part.value !== base.value && part.value !== 0n;
}

function resultsOf({ numerator, baseAt }: Reading, column: number, grid: Grid, most = Number.POSITIVE_INFINITY) {
  const results: Result[] = [];
  for (let row = 0; row < grid.rows.length && results.length < most; row += 1) {
    const [part, base, percent] = [grid.numberAt(row, numerator), baseAt(row), percentAt(row, column, grid)];
    if (part === undefined || base === undefined || percent === undefined || base.value === 0n) continue;
    if (part.dimension !== base.dimension || part.role !== base.role || part.value > base.value) continue;
    if (part.role !== 'count' && part.role !== 'money' && part.role !== 'other') continue;
    if ([part, base, percent].some(({ approximate }) => approximate)) continue;
    results.push({ part, base, percent, verdict: verdictOf(part, base, percent) });
  }
  return results;
}

function percentAt(row: number, column: number, grid: Grid): Quantity | undefined {
  const slot = grid.at(row, column);
  return slot.kind === 'number' && slot.sign === 0 && slot.quantity.role === 'percent' ? slot.quantity : undefined;
}

function verdictOf(part: Quantity, base: Quantity, percent: Quantity): Verdict {
  if (rateFits(part, base, percent)) return 'holds';
  if (percentIsBent(part, base, percent)) return 'undetermined';
  return part.approximate || base.approximate ? 'undetermined' : 'violated';
}

/** Most rows must fit before one is accused; a single row is only where the names leave no choice. */
function judged({ named }: Reading, results: readonly Result[], readings: readonly Reading[]): Reconciliation[] {
  const holds = results.filter(({ verdict }) => verdict === 'holds').length;
  const telling = results.filter(isTelling).length;
  const misses = results.filter(({ verdict }) => verdict === 'violated').length;
  const isOnlyRow = named && results.length === 1 && readings.filter((reading) => reading.named).length === 1;
  const only = results[0];
  const isClose = only !== undefined && only.part.value * 2n >= only.base.value;
  const isLinked = named ? holds > 0 : telling >= 2 && misses * 2 <= telling;
  if (!isLinked && !(isOnlyRow && isClose)) return [];
  const isSure = holds > misses || (isOnlyRow && isClose);
  return results
    .filter(({ verdict }) => verdict === 'holds' || isSure)
    .map(({ base, ...result }) => percentRelation({ ...result, whole: base }));
}
