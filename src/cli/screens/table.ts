import { padEnd, padStart, truncateEnd, width } from '../../reporters/width.ts';
import type { Layout } from './layout.ts';

export interface TableShape {
  /** Columns of numbers. */
  readonly right: readonly number[];
  /** The column that gives way where the screen is too narrow. */
  readonly flexible: number;
}

const GAP = '  ';
const LEAST_FLEXIBLE = 8;
/** Where the output has no width, a cell of a whole clause would still push the others out of sight. */
const MOST_FLEXIBLE = 40;

/** Rows of cells aligned by display columns, none of them wider than the screen. */
export function tableLines(
  rows: readonly (readonly string[])[],
  { right, flexible }: TableShape,
  { columns }: Layout,
): string[] {
  const widths = widthsOf(rows);
  const others = widths.reduce((sum, one, column) => sum + GAP.length + (column === flexible ? 0 : one), 0);
  const room = columns === undefined ? MOST_FLEXIBLE : Math.max(LEAST_FLEXIBLE, columns - others);
  widths[flexible] = Math.min(widths[flexible] ?? 0, room);
  return rows.map((row) => {
    const cells = row.map((cell, column) => {
      const pad = right.includes(column) ? padStart : padEnd;
      const own = widths[column] ?? 0;
      return GAP + pad(truncateEnd(cell, own), own);
    });
    const line = cells.join('').trimEnd();
    return columns === undefined ? line : truncateEnd(line, columns);
  });
}

/** A loop, because a draft may hold more figures than a call takes arguments. */
function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, width(cell));
  }
  return widths;
}
