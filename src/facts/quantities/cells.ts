import type { Paragraph } from '../../report/paragraph.ts';
import type { Report } from '../../report/report.ts';
import { type ScaledUnit, scaledUnitAt } from './arabic.ts';
import type { Quantity, Separation } from './quantity.ts';

/** 110有效警情 and 12345热线（件） are names, though they begin with a number. */
const calledByNumber = /^[0-9]{3,6}(?:[\u4e00-\u9fff]{4}|[\u4e00-\u9fff]{2,3}（)/;

type Cell = NonNullable<Quantity['cell']>;

/** Cells with words, and the columns that they stand in. */
interface Row {
  readonly cells: readonly Paragraph[];
  readonly columns: readonly number[];
}

/** Which paragraphs of a report are cells of which table. */
export class Cells {
  readonly #cells = new Map<number, Cell>();
  readonly #rows = new Map<string, Row>();
  /** The first row of each table, by column. */
  readonly #heads: ReadonlyMap<number, Paragraph>[] = [];
  readonly #text: Report['text'];

  constructor({ paragraphs, tables, text }: Pick<Report, 'paragraphs' | 'tables' | 'text'>) {
    this.#text = text;
    if (tables.length === 0) return;
    const numbers = new Map(paragraphs.map((paragraph, number) => [paragraph, number] as const));
    for (const [table, { rows, columns }] of tables.entries()) {
      this.#heads.push(new Map(rows[0]?.map((cell, index) => [columns[0]?.[index] as number, cell])));
      for (const [row, cells] of rows.entries()) {
        this.#rows.set(`${table} ${row}`, { cells, columns: columns[row] ?? [] });
        for (const [index, cell] of cells.entries())
          this.#cells.set(numbers.get(cell) as number, { table, row, column: columns[row]?.[index] as number });
      }
    }
  }

  at(paragraph: number): Cell | undefined {
    return this.#cells.get(paragraph);
  }

  /** What the end of a paragraph separates: cells, rows of one table, or paragraphs. */
  rankOfEnd(paragraph: number): Separation {
    const cell = this.#cells.get(paragraph);
    const next = this.#cells.get(paragraph + 1);
    if (cell === undefined || next === undefined || cell.table !== next.table) return 5;
    return cell.row === next.row ? 2 : 3;
  }

  /** The words of the nearest cell before, in the same row, that holds more than a figure. */
  labelOf(paragraph: number): string {
    const cell = this.#cells.get(paragraph);
    if (cell === undefined) return '';
    const { cells, columns } = this.#row(cell.table, cell.row);
    for (let index = columns.indexOf(cell.column) - 1; index >= 0; index -= 1) {
      const words = this.#words(cells[index] as Paragraph);
      if (!/^[0-9]/.test(words) || calledByNumber.test(words)) return words.slice(0, 60);
    }
    return '';
  }

  /** The unit that the head of the row or of the column names in brackets: 罚款（万元）. */
  unitOf(paragraph: number): ScaledUnit | undefined {
    const cell = this.#cells.get(paragraph);
    if (cell === undefined) return undefined;
    const head = cell.row > 0 ? this.#heads[cell.table]?.get(cell.column) : undefined;
    const ofColumn = unitInBrackets(head === undefined ? '' : this.#words(head));
    // 同比（%） holds for its column whatever the row measures.
    const isRate = ofColumn?.unit.role === 'percent' || ofColumn?.unit.role === 'points';
    return isRate ? ofColumn : (unitInBrackets(this.labelOf(paragraph)) ?? ofColumn);
  }

  #row(table: number, row: number): Row {
    return this.#rows.get(`${table} ${row}`) ?? { cells: [], columns: [] };
  }

  #words({ range }: Paragraph): string {
    return this.#text.slice(range).trim();
  }
}

function unitInBrackets(words: string): ScaledUnit | undefined {
  const match = /（(?:单位：)?([^（）]{1,8})）$/.exec(words);
  if (match === null) return undefined;
  const [, printed = ''] = match;
  const found = scaledUnitAt(printed, 0);
  return found !== undefined && printed.endsWith(found.unit.text) ? found : undefined;
}
