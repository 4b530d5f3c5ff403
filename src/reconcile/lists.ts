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

/** All lists that begin with the quantity at `start` of a row; the natural one first. */
export function listsFrom(row: readonly number[], start: number, figures: Figures): List[] {
  const natural = naturalMarks(row, start, figures);
  const lists: List[] = [];
  const seen = new Set<string>();
  for (const marks of [natural, ...variants]) {
    const items = itemsOf(row, start, marks, figures);
    const key = items.join(' ');
    if (items.length < 2 || seen.has(key)) continue;
    seen.add(key);
    lists.push({ items, natural: marks === natural });
  }
  return lists;
}

function naturalMarks(row: readonly number[], start: number, figures: Figures): Marks {
  const [first, second] = [row[start], row[start + 1]];
  const isSemicolons = first !== undefined && second !== undefined && figures.separation(first, second) === 3;
  return isSemicolons ? [3, 3] : [1, 2];
}

function itemsOf(row: readonly number[], start: number, [weakest, strongest]: Marks, figures: Figures): number[] {
  const items = [row[start] as number];
  const end = Math.min(row.length, start + farthest);
  let rank = 0;
  for (let next = start + 1; next < end && items.length < longest; next += 1) {
    // The strongest mark since the last item, whatever second measures were passed over.
    rank = Math.max(rank, figures.separation(row[next - 1] as number, row[next] as number));
    if (rank > strongest) break;
    if (rank < weakest) continue;
    items.push(row[next] as number);
    rank = 0;
  }
  return items;
}
