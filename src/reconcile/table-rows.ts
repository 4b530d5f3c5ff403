import type { Quantity } from '../facts/quantities/quantity.ts';
import { areStages } from './cues.ts';
import { sumOf } from './figures.ts';
import { bareName, type Grid } from './grid.ts';

/** One column of a total, with the cells that should make it up. */
export interface Line {
  readonly column: number;
  readonly parts: readonly Quantity[];
  readonly holds: boolean;
  /** All cells of the way are understood. */
  readonly clear: boolean;
}

const fewestRows = 3;
const fewestColumns = 2;
/** A table that says so shows some of the rows only. */
const someRows =
  /主要|部分|重点|节选|摘[录要]|选取|较多|靠前|典型|代表性|前[0-9一二三四五六七八九十两]{1,3}|等[0-9一二三四五六七八九十两]{0,3}[个类项家]|剔除|去重|重复|省略|未列|其中/;

/**
 * Whether a row has been lost: the cells add up to less than the total in column after column, and to more in none. A
 * slip in one cell would not do that.
 *
 * @param way indices of the rows that should make up the total.
 */
export function lacksRow(lines: readonly Line[], way: readonly number[], total: number, grid: Grid): boolean {
  const missing = lines.filter(({ holds }) => !holds);
  if (missing.length < fewestColumns || way.length < fewestRows || grid.isContinued) return false;
  const names = way.map((row) => bareName(grid.rows[row] as string));
  if (someRows.test(`${noteOf(grid)}${names.join('')}`) || areStages(names) || names.includes('')) return false;
  if (way.length !== grid.rows.length - 1) return false;
  return missing.every(({ column, parts, clear }) => {
    const stated = grid.numberAt(total, column);
    const isPlain = clear && parts.length === way.length && stated?.exact === parts.every(({ exact }) => exact);
    if (stated === undefined || !isPlain || [stated, ...parts].some(({ approximate }) => approximate)) return false;
    // Less than a third of the total is more than a row short.
    return sumOf(parts) < stated.value && sumOf(parts) * 3n >= stated.value;
  });
}

const longestCaption = 40;

/** What the table is called, and the note below it. */
function noteOf({ surroundings }: Grid): string {
  const [caption = '', behind = ''] = surroundings.split('\n');
  return caption.slice(-longestCaption) + (/^(?:注|说明|备注|以上|上表)/.test(behind) ? behind : '');
}
