import type { Separation } from '../facts/quantities/quantity.ts';
import type { Figures } from './figures.ts';

/** Some quantities of one row that read as the items of one list. */
export interface List {
  /** Indices of the quantities, in order; two at least. */
  readonly items: readonly number[];
  /** The list as a reader takes it: by the mark between its first items. */
  readonly natural: boolean;
}

/** Marks that may stand between items: from the weakest, below which a quantity is a second measure of its row. */
type Marks = readonly [weakest: number, strongest: number];

const variants: readonly Marks[] = [
  [1, 1],
  [1, 2],
  [2, 2],
  [3, 3],
  [3, 4],
  [1, 3],
  [1, 4],
];

/** Longer lists are none. */
const longest = 40;
/** Quantities of the row in which all of them must stand, second measures included. */
const farthest = 120;

/** The mark between each quantity of a row and the next. */
export function marksBetween(row: readonly number[], figures: Figures): Separation[] {
  return row.slice(1).map((next, index) => figures.separation(row[index] as number, next));
}

/**
 * All lists that begin with the quantity at `start` of a row; the natural one first.
 *
 * @param marks as `marksBetween` has them.
 */
export function listsFrom(row: readonly number[], start: number, marks: readonly Separation[]): List[] {
  const natural = naturalMarks(start, marks);
  const lists: List[] = [];
  for (const variant of [natural, ...variants]) {
    // Most lists end before they begin.
    if ((marks[start] ?? 0) > variant[1]) continue;
    const items = itemsOf(row, start, marks, variant);
    if (items.length < 2 || lists.some((list) => isSame(list.items, items))) continue;
    lists.push({ items, natural: variant === natural });
  }
  return lists;
}

/** Only the list as a reader takes it; fewer than two items are none. */
export function naturalList(row: readonly number[], start: number, marks: readonly Separation[]): readonly number[] {
  return start < row.length ? itemsOf(row, start, marks, naturalMarks(start, marks)) : [];
}

function naturalMarks(start: number, marks: readonly Separation[]): Marks {
  return marks[start] === 3 ? [3, 3] : [1, 2];
}

function itemsOf(
  row: readonly number[],
  start: number,
  marks: readonly Separation[],
  [weakest, strongest]: Marks,
): number[] {
  const items = [row[start] as number];
  const end = Math.min(row.length, start + farthest);
  let rank = 0;
  for (let next = start + 1; next < end && items.length < longest; next += 1) {
    // The strongest mark since the last item, whatever second measures were passed over.
    rank = Math.max(rank, marks[next - 1] as number);
    if (rank > strongest) break;
    if (rank < weakest) continue;
    items.push(row[next] as number);
    rank = 0;
  }
  return items;
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
