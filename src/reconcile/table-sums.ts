import type { Quantity } from '../facts/quantities/quantity.ts';
import type { Bilingual } from '../readers/bilingual.ts';
import { areStages } from './cues.ts';
import { absolute, one, ratio, sumOf } from './figures.ts';
import { bareName, type Grid } from './grid.ts';
import { printerOf } from './printer.ts';
import type { Reconciliation, Verdict } from './reconciliation.ts';
import { relation } from './relation.ts';
import { slipIn } from './slips.ts';
import { namesPartOfYear, namesSubtotal, namesTotal, namesWholeYear } from './table-names.ts';
import { type Line, lacksRow } from './table-rows.ts';
import { sumTolerance } from './tolerance.ts';

type Kind = 'plain' | 'among' | 'subtotal' | 'total' | 'other';

/** Rates, shares, growth and ranks: they add up to nothing. */
const noAddend =
  /率$|占|比例|比重|同比|环比|增长|增幅|增速|增减|降幅|升降|均|每|排名|名次|序号|编号|年份|电话|标准|单价|得分|评分|倍数/;

function kindsOf(names: readonly string[]): Kind[] {
  const parts = names.map((name) => name.split(' ').map((part) => bareName(part).replace(/：$/, '')));
  const isOfYear = parts.some((row) => row.some(namesPartOfYear));
  return parts.map((row) => kindOf(row, isOfYear));
}

function kindOf(parts: readonly string[], isOfYear: boolean): Kind {
  if (parts.some(namesSubtotal)) return 'subtotal';
  if (parts.some(namesTotal) || (isOfYear && parts.some(namesWholeYear))) return 'total';
  if (parts.some((part) => noAddend.test(part))) return 'other';
  return parts.some((part) => part.startsWith('其中')) ? 'among' : 'plain';
}

/** Indices of rows that may make up the total; the first way to choose them is how a reader takes the table. */
interface Candidate {
  readonly total: number;
  readonly ways: readonly (readonly number[])[];
  /** Rows after 其中 stand between: no way is beyond doubt. */
  readonly doubtful: boolean;
}

/** Rows named 合计 or 小计 against the numbers above them, column by column, or below where the total leads. */
export function reconcileTableSums(grid: Grid, across: boolean): Reconciliation[] {
  const kinds = kindsOf(grid.rows);
  const columns = grid.columns.flatMap((name, column) => (noAddend.test(bareName(name)) ? [] : [column]));
  return candidatesOf(kinds).flatMap((candidate) => {
    const { total } = candidate;
    const lines = columns.flatMap((column) => lineOf(candidate, column, grid) ?? []);
    const holding = lines.filter(({ holds }) => holds);
    const missing = lines.filter(({ holds }) => !holds);
    const confirmed = holding.length > 0 && missing.length <= Math.max(1, holding.length);
    const sure = confirmed || (missing.length === 1 && holding.length === 0);
    const [short] = missing;
    if (!across && !sure && short !== undefined && lacksRow(lines, candidate.ways[0] ?? [], total, grid)) {
      return [sumRelation(grid.numberAt(total, short.column) as Quantity, short.parts, 'violated', missing.length)];
    }
    const accused = sure ? missing.filter((line) => isWrong(line, candidate, grid, { confirmed, across })) : [];
    return [
      ...holding.map((line) => sumRelation(grid.numberAt(total, line.column) as Quantity, line.parts, 'holds')),
      ...accused.map((line) => sumRelation(grid.numberAt(total, line.column) as Quantity, line.parts, 'violated')),
    ];
  });
}

/** Looks for totals from the top, or from the bottom where the first row is one and the last is not. */
function candidatesOf(kinds: readonly Kind[]): Candidate[] {
  const isTotal = (kind: Kind | undefined) => kind === 'subtotal' || kind === 'total';
  const leads = isTotal(kinds[0]) && !isTotal(kinds[kinds.length - 1]);
  const order = [...kinds.keys()];
  if (leads) order.reverse();
  const last = order.findLast((row) => kinds[row] === 'total');
  const found: Candidate[] = [];
  const [every, totals]: [number[], number[]] = [[], []];
  /** Plain rows of the block, since the last total, and those of it outside blocks. */
  let [block, since, loose]: [number[], number[], number[]] = [[], [], []];
  let [subtotals, amongBlock, among]: [number[], number[], number[]] = [[], [], []];
  for (const row of order) {
    const kind = kinds[row] as Kind;
    if (kind === 'plain') for (const list of [block, since, loose, every]) list.push(row);
    else if (kind === 'among') for (const list of [amongBlock, among]) list.push(row);
    else if (kind === 'subtotal') {
      found.push(candidate(row, [block], amongBlock));
      subtotals.push(row);
      [block, loose, amongBlock] = [[], [], []];
    } else if (kind === 'total') {
      const summed = [...subtotals, ...loose];
      const rest = row === last ? [every, [...totals, ...since]] : [];
      found.push(candidate(row, [summed, since, ...rest], among));
      totals.push(row);
      [block, since, loose] = [[], [], []];
      [subtotals, amongBlock, among] = [[], [], []];
    }
  }
  return found;
}

function candidate(total: number, ways: readonly (readonly number[])[], among: readonly number[]): Candidate {
  const withAmong = among.length === 0 ? [] : [[...(ways[0] ?? []), ...among]];
  const sorted = [...ways, ...withAmong].map((way) => [...way].sort((a, b) => a - b));
  return { total, ways: sorted, doubtful: among.length > 0 };
}

function lineOf({ total, ways }: Candidate, column: number, grid: Grid): Line | undefined {
  const stated = grid.numberAt(total, column);
  if (stated === undefined || (stated.role !== 'count' && stated.role !== 'money')) return undefined;
  let plain: Line | undefined;
  for (const way of ways) {
    const slots = way.map((row) => grid.at(row, column));
    const parts = slots.flatMap((slot) =>
      slot.kind === 'number' && slot.quantity.dimension === stated.dimension && slot.quantity.role === stated.role
        ? [slot.quantity]
        : [],
    );
    if (parts.length < 2 || (stated.value === 0n && parts.every(({ value }) => value === 0n))) continue;
    const clear = slots.every(
      (slot) =>
        slot.kind === 'nothing' ||
        (slot.kind === 'number' && slot.sign === 0 && slot.quantity.dimension === stated.dimension),
    );
    const isSum = slots.every((slot) => slot.kind !== 'number' || slot.sign === 0) && fits(stated, parts);
    if (isSum) return { column, parts, holds: true, clear };
    plain ??= { column, parts, holds: false, clear };
  }
  return plain;
}

/** The table says what adds up to what: more may be lost by rounding than in a sentence. */
function fits(total: Quantity, parts: readonly Quantity[]): boolean {
  if ([total, ...parts].some(({ approximate }) => approximate)) return false;
  const tolerance = sumTolerance(total, parts);
  return tolerance * 5n <= total.value && absolute(sumOf(parts) - total.value) <= tolerance;
}

/** A gap that another line of the same total does not vouch for must be small. */
const largestGap = { down: 0.5, across: 0.2 };

function isWrong(
  { column, parts, clear }: Line,
  { total, ways, doubtful }: Candidate,
  grid: Grid,
  { confirmed, across }: { confirmed: boolean; across: boolean },
): boolean {
  const stated = grid.numberAt(total, column) as Quantity;
  const way = ways[0] ?? [];
  const names = way.map((row) => bareName(grid.rows[row] as string));
  if ([stated, ...parts].some(({ approximate }) => approximate) || (doubtful && !confirmed)) return false;
  if (!clear && !(across && confirmed)) return false;
  if (absolute(sumOf(parts) - stated.value) <= sumTolerance(stated, parts)) return false;
  const isRounded = absolute(sumOf(parts) - stated.value) <= one * BigInt(parts.length);
  if (isRounded && isMoneyWithoutUnit(stated, `${grid.columns[column]}${names.join('')}`)) return false;
  if (confirmed) return true;
  if (areStages(names) || countDifferently(names) || names.includes('总数')) return false;
  const gap = ratio(absolute(sumOf(parts) - stated.value), stated.value);
  return gap <= (across ? largestGap.across : largestGap.down) || (!across && slipIn(stated, parts)?.kind === 'swap');
}

/** Bare numbers of a column of money may be rounded to 万元. */
function isMoneyWithoutUnit({ dimension, exact }: Quantity, names: string): boolean {
  return dimension === 'none' && exact && /金额|款|资金|经费|收入|支出|投入/.test(names);
}

/** 户数 and 件数 side by side make no sum. */
function countDifferently(names: readonly string[]): boolean {
  return new Set(names.flatMap((name) => /(?:..次|.)数$/.exec(name)?.[0] ?? [])).size > 1;
}

/** Longer sums are shortened in their equation. */
const longestEquation = 20;
const slipsUpTo = 40;

/** @param short so many columns miss their totals, all of them by what a lost row would add. */
function sumRelation(total: Quantity, parts: readonly Quantity[], verdict: Verdict, short = 0): Reconciliation {
  const sum = sumOf(parts);
  const print = printerOf([total, ...parts]);
  const [a, b, c] = [print(sum), print(total.value), print(absolute(sum - total.value))];
  const printed = parts.map(({ value }) => print(value));
  const addends = printed.length > longestEquation ? [...printed.slice(0, 3), '…', printed.at(-1)] : printed;
  const why = verdict === 'violated' ? explanationOf(total, parts, short) : undefined;
  return relation({
    ruleId: 'figures/sum',
    verdict,
    equation: `${addends.join(' + ')} = ${a}${a === b ? '' : verdict === 'holds' ? ` ≈ ${b}` : ` ≠ ${b}`}`,
    focus: total,
    members: [{ role: 'total', quantity: total }, ...parts.map((quantity) => ({ role: 'part' as const, quantity }))],
    message:
      verdict === 'holds'
        ? undefined
        : {
            zh: `表中各项之和 ${a} 与合计 ${b} 不一致，相差 ${c}${why === undefined ? '' : `；${why.zh}`}`,
            en: `the cells add up to ${a}, not to the total ${b}: ${c} apart${why === undefined ? '' : `; ${why.en}`}`,
          },
    counts: true,
  });
}

function explanationOf(total: Quantity, parts: readonly Quantity[], short: number): Bilingual | undefined {
  if (short > 0)
    return { zh: `共 ${short} 列都少于合计，疑表中漏列一行`, en: `${short} columns fall short: a row seems lost` };
  return parts.length <= slipsUpTo ? slipIn(total, parts)?.explanation : undefined;
}
