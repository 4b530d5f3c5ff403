import type { Cell } from './block.ts';
import type { Range } from './source.ts';

/** A line of plain text: where its visible text stands. */
export interface TextLine extends Range {
  readonly gapBefore: boolean;
}

const figure = /^(?:[-+−—~/]|[-+−]?[0-9][0-9,]*(?:\.[0-9]+)?(?:[%‰]|[\u4e00-\u9fff]{1,3})?)$/;
/** The name of a row, which may begin with a number that people call: 110警情（起）. */
const label = /^(?:[0-9]{3,6}(?=[\u4e00-\u9fff]{4}|[\u4e00-\u9fff]{2,3}（))?[^，。；：！？0-9]{1,20}$/;
/** A column may be called by its year, 2022年（件）, and one may hold the units of the others. */
const columnName = /^(?:20[0-9]{2}年[^，。；：！？0-9]{0,12}|[^，。；：！？0-9]{1,20})$/;
const unit = /^[\u4e00-\u9fff]{1,2}(?:次|元)?$/;
const fewestCells = 3;
const mostCells = 12;
const fewestRows = 2;

/**
 * The rows of a table that lost its lines, which begins at a line: a name and figures, apart by spaces, in as many
 * cells as the next line has; the line above them may name the columns. One line may hold all rows in turn. Undefined
 * where the line begins none.
 *
 * @returns the rows and the number of lines that they take.
 */
export function tableAt(
  lines: readonly TextLine[],
  at: number,
  text: string,
): { rows: readonly (readonly Cell[])[]; lines: number } | undefined {
  const first = cellsOf(lines[at] as TextLine, text);
  if (first === undefined) return undefined;
  const folded = foldedRows(first, text);
  if (folded !== undefined) return { rows: [emptyRow(folded), ...folded], lines: 1 };
  const width = first.length;
  if (width > mostCells) return undefined;
  const hasHeader = first.every((cell) => columnName.test(wordsOf(cell, text)));
  const rows: Cell[][] = [first];
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next] as TextLine;
    const cells = line.gapBefore ? undefined : cellsOf(line, text);
    if (cells?.length !== width || !isRow(cells, text, hasHeader)) break;
    rows.push(cells);
  }
  const body = hasHeader ? rows.slice(1) : rows;
  if (body.length < fewestRows || !body.every((cells) => isRow(cells, text, hasHeader))) return undefined;
  return { rows: hasHeader ? rows : [emptyRow(rows), ...rows], lines: rows.length };
}

/** Words apart by spaces; undefined where they are too few, or sentences. */
function cellsOf({ start, end }: Range, text: string): Cell[] | undefined {
  const visible = text.slice(start, end);
  if (/[，。；]/.test(visible)) return undefined;
  const cells = [...visible.matchAll(/[^ \t\u00a0\u3000]+/g)].map(({ 0: word, index }) => ({
    pieces: [{ start: start + index, end: start + index + word.length }],
  }));
  return cells.length >= fewestCells ? cells : undefined;
}

function isRow([name, ...others]: readonly Cell[], text: string, hasUnits = false): boolean {
  if (name === undefined || !label.test(wordsOf(name, text))) return false;
  const [first, ...figures] = others.map((cell) => wordsOf(cell, text));
  const isFigure = (words = '') => figure.test(words);
  return figures.every(isFigure) && (isFigure(first) || (hasUnits && unit.test(first ?? '')));
}

/** 甲县 40 32 25% 乙县 60 50 20% 合计 100 82 22%: all rows in one line, each as long as the first. */
function foldedRows(cells: readonly Cell[], text: string): Cell[][] | undefined {
  const width = 1 + cells.slice(1).findIndex((cell) => label.test(wordsOf(cell, text)));
  if (width < fewestCells || cells.length % width !== 0 || cells.length / width <= fewestRows) return undefined;
  const rows = Array.from({ length: cells.length / width }, (_, row) => cells.slice(row * width, (row + 1) * width));
  return rows.every((row) => isRow(row, text)) ? rows : undefined;
}

function emptyRow([row = []]: readonly (readonly Cell[])[]): Cell[] {
  return row.map(() => ({ pieces: [] }));
}

/** Figures may be of full width. */
function wordsOf({ pieces }: Cell, text: string): string {
  const [piece] = pieces;
  if (piece === undefined) return '';
  return text
    .slice(piece.start, piece.end)
    .replace(/[０-９．％－]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
