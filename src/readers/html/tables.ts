import type { Element, ElementContent } from 'hast';
import { isElement, isVisible, textOf } from './visible.ts';

/** A cell with more words than this, or with tables inside, lays out a page; it tells no data. */
const longestCell = 300;
/** A column or row number beyond this is a slip or an attack. */
const widestSpan = 100;

/** Whether a table lays out the page instead of showing data. */
export function isLayout(table: Element): boolean {
  const cells = cellsOf(table);
  return (
    cells.some((cell) => contains(cell, 'table') || textOf(cell).length > longestCell) ||
    Math.max(0, ...rowsOf(table).map((row) => cellsIn(row).length)) < 2
  );
}

/** The rows of a table, cells that reach over several columns or rows filled up with empty ones: columns stay columns. */
export function tableRows(
  table: Element,
  paragraphsOf: (cell: Element) => readonly string[],
): readonly (readonly (readonly string[])[])[] {
  const taken: number[] = [];
  return rowsOf(table).map((row) => {
    const cells: (readonly string[])[] = [];
    const fill = () => {
      while ((taken[cells.length] ?? 0) > 0) {
        taken[cells.length] = (taken[cells.length] as number) - 1;
        cells.push([]);
      }
    };
    for (const cell of cellsIn(row)) {
      fill();
      const rows = span(cell, 'rowSpan');
      for (let column = span(cell, 'colSpan'), first = true; column > 0; column -= 1, first = false) {
        taken[cells.length] = rows - 1;
        cells.push(first ? paragraphsOf(cell) : []);
      }
    }
    fill();
    return cells;
  });
}

function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (!isElement(child) || !isVisible(child)) return [];
    if (child.tagName === 'tr') return [child];
    return /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : [];
  });
}

function cellsIn(row: Element): Element[] {
  return row.children.filter((child): child is Element => isElement(child) && /^t[dh]$/.test(child.tagName));
}

function cellsOf(table: Element): Element[] {
  return rowsOf(table).flatMap(cellsIn);
}

function contains(element: Element, tagName: string): boolean {
  return element.children.some(
    (child: ElementContent) => isElement(child) && (child.tagName === tagName || contains(child, tagName)),
  );
}

function span({ properties }: Element, name: 'rowSpan' | 'colSpan'): number {
  const value = Number(properties[name] ?? 1);
  return Number.isInteger(value) && value >= 1 ? Math.min(value, widestSpan) : 1;
}
