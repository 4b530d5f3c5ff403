import { formatDecimal } from '../facts/quantities/decimal.ts';
import type { Quantity } from '../facts/quantities/quantity.ts';
import { bareName, type Grid } from './grid.ts';
import { growthMessage, growthOf, hundredths } from './growth.ts';
import { printerOf } from './printer.ts';
import type { Reconciliation } from './reconciliation.ts';
import { relation } from './relation.ts';

const growthName = /同比|增长|增幅|增速|增减幅?|降幅|升降/;
/** Growth of other bases than the columns beside it. */
const otherBase = /环比|年均|实际|可比|同口径/;
const lastYear = /去年同期|上年同期|去年|上一?年度?|前一年|同期/;
const thisYear = /今年|本年度?|当年|报告期/;
const yearName = /(20[0-9]{2})年?度?/;

/** 1—9月 of one year against the same months of another. */
const months = /1?[0-9](?:[—~至-]1?[0-9])?月份?/;

interface Named {
  readonly column: number;
  /** Calendar year; 0 for this year and −1 for the last one where they are told by words. */
  readonly year: number | undefined;
  readonly rest: string;
}

interface Pair {
  readonly before: number;
  readonly after: number;
}

const mostPairs = 12;

/** Columns of growth against the columns of last year and this year that they stand beside. */
export function reconcileTableGrowth(grid: Grid): Reconciliation[] {
  const names = grid.columns.map(namedColumn);
  const pairs = pairsOf(names);
  if (pairs.length === 0) return [];
  return grid.columns.flatMap((name, column) => {
    if (!growthName.test(name) || otherBase.test(name)) return [];
    const subject = bareName(name)
      .replace(growthName, '')
      .replace(/[（）%率]/g, '');
    const near = nearest(pairs, column, subject, names);
    const readings = near.map((pair) => ({ pair, results: resultsOf(pair, column, grid) }));
    const best = readings.sort((a, b) => count(b.results, 'holds') - count(a.results, 'holds'))[0];
    if (best === undefined) return [];
    const holds = count(best.results, 'holds');
    const misses = best.results.length - holds;
    const isSure = holds > 0 ? holds >= misses : misses === 1 && near.length === 1;
    return best.results.filter(({ verdict }) => verdict === 'holds' || isSure).map((result) => growthRelation(result));
  });
}

function namedColumn(name: string, column: number): Named {
  const bare = bareName(name);
  const year = yearName.exec(bare)?.[1];
  const word = lastYear.test(bare) ? -1 : thisYear.test(bare) ? 0 : undefined;
  const rest = bare
    .replace(yearName, '')
    .replace(lastYear, '')
    .replace(thisYear, '')
    .replace(/同期|累计/, '')
    .replace(months, '');
  const isGrowth = growthName.test(bare.replace(lastYear, ''));
  return { column, rest: isGrowth ? '\n' : rest, year: word ?? (year === undefined ? undefined : Number(year)) };
}

/** Columns of one subject: each year with the year before; 上年受理 with 受理. */
function pairsOf(names: readonly Named[]): Pair[] {
  const bySubject = new Map<string, Named[]>();
  for (const named of names) {
    if (named.rest !== '\n')
      bySubject.set(named.rest, [...(bySubject.get(named.rest)?.slice(-mostPairs) ?? []), named]);
  }
  return [...bySubject.values()].flatMap((alike) =>
    alike.flatMap((before) =>
      alike.filter((after) => follows(before, after)).map((after) => ({ before: before.column, after: after.column })),
    ),
  );
}

function follows(before: Named, after: Named): boolean {
  if (before.column === after.column || before.year === undefined) return false;
  if (before.year === -1) return after.year !== -1 && (after.year !== undefined || after.rest !== '');
  return before.year > 0 && after.year === before.year + 1;
}

/** Pairs of the subject that the growth names, else those that stand nearest before it. */
function nearest(pairs: readonly Pair[], column: number, subject: string, names: readonly Named[]): Pair[] {
  const named = subject === '' ? [] : pairs.filter(({ after }) => names[after]?.rest === subject).slice(0, mostPairs);
  if (named.length > 0) return named;
  const distance = ({ before, after }: Pair) => {
    const end = Math.max(before, after);
    return end < column ? column - end : 1000 + end - column;
  };
  const least = pairs.reduce((best, pair) => Math.min(best, distance(pair)), Number.POSITIVE_INFINITY);
  return pairs.filter((pair) => distance(pair) === least);
}

interface Result {
  readonly before: Quantity;
  readonly after: Quantity;
  readonly growth: Quantity;
  readonly falls: boolean;
  readonly isDifference: boolean;
  readonly verdict: 'holds' | 'violated';
}

function count(results: readonly Result[], verdict: Result['verdict']): number {
  return results.filter((result) => result.verdict === verdict).length;
}

function resultsOf({ before, after }: Pair, column: number, grid: Grid): Result[] {
  const name = grid.columns[column] as string;
  return grid.rows.flatMap((_, row) => {
    const [a, b] = [grid.at(row, before), grid.at(row, after)];
    const g = grid.at(row, column);
    if (a.kind !== 'number' || b.kind !== 'number' || g.kind !== 'number' || a.sign !== 0 || b.sign !== 0) return [];
    if ([a, b, g].some(({ quantity }) => quantity.approximate)) return [];
    if (a.quantity.dimension !== b.quantity.dimension || a.quantity.value === 0n) return [];
    const falls = g.sign === -1 || (g.sign === 0 && /下降|减少|降幅/.test(name) && !/增/.test(name));
    const told = { before: a.quantity, after: b.quantity, growth: g.quantity, falls };
    return resultOf(told, g.sign === 0 && !/增长|增幅|增速/.test(name)) ?? [];
  });
}

/** Per cent or points, whichever the cell says; a bare number may be either, or the difference, and accuses nothing. */
function resultOf(told: Omit<Result, 'verdict' | 'isDifference'>, unsigned: boolean): Result | undefined {
  const { before, after, growth, falls } = told;
  const ofRates = before.role === 'percent';
  if (growth.role !== 'points' && growthFits(told)) return { ...told, isDifference: false, verdict: 'holds' };
  const change = falls ? before.value - after.value : after.value - before.value;
  const slack = [before, after, growth].reduce((sum, { exact, step }) => sum + (exact ? 0n : step / 2n), 0n);
  const distance = change - growth.value;
  const isPlain = growth.role === 'points' || ofRates || growth.role === before.role;
  if (isPlain && distance <= slack && distance >= -slack) return { ...told, isDifference: true, verdict: 'holds' };
  const isSure = growth.role === 'percent' ? !ofRates : growth.role === 'points' && ofRates;
  if (!isSure || (unsigned && change < 0n)) return undefined;
  return { ...told, isDifference: growth.role === 'points', verdict: 'violated' };
}

/** Rounded or truncated, widened by what rounding of the values themselves leaves open. */
function growthFits({ before, after, growth, falls }: Omit<Result, 'verdict' | 'isDifference'>): boolean {
  const [b, a] = [before.interval, after.interval];
  if (b.high === undefined || a.high === undefined || b.low <= 0n || b.high === 0n) return false;
  const low = growthOf(a.low - b.high, b.high);
  const high = growthOf(a.high - b.low, b.low);
  const [least, most] = falls ? [-high, -low] : [low, high];
  const half = growth.step / 2n + 1n;
  const rounds = least <= growth.value + half && most >= growth.value - half;
  return most >= 0n && (rounds || (most >= growth.value && least < growth.value + growth.step));
}

function growthRelation({ before, after, growth, falls, isDifference, verdict }: Result): Reconciliation {
  const change = after.value - before.value;
  const signed = falls ? -change : change;
  const print = printerOf([before, after]);
  const [a, b] = [print(after.value), print(before.value)];
  const printed = `${falls ? '−' : ''}${formatDecimal(growth.value)}${growth.role === 'percent' ? '%' : ''}`;
  const equation = isDifference
    ? `${a} − ${b} = ${print(change)}`
    : `(${a} − ${b}) ÷ ${b} = ${hundredths(growthOf(change, before.value))}%`;
  const actual = isDifference ? signed : growthOf(signed, before.value);
  return relation({
    ruleId: 'figures/growth',
    verdict,
    equation: verdict === 'holds' ? equation : `${equation} ≠ ${printed}`,
    focus: growth,
    members: [
      { role: 'before', quantity: before },
      { role: 'after', quantity: after },
      { role: 'growth', quantity: growth },
    ],
    message:
      verdict === 'holds'
        ? undefined
        : growthMessage({
            actual,
            signed,
            base: before.value,
            after,
            growth,
            kind: isDifference ? 'points' : 'percent',
          }),
    counts: true,
  });
}
