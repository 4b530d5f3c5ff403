import type { Quantity } from '../facts/quantities/quantity.ts';
import type { Paragraph } from '../report/paragraph.ts';
import type { Report } from '../report/report.ts';
import type { Figures } from './figures.ts';

/** What one cell of a table says: a single number, nothing (a dash), or something that is not understood. */
export type Slot =
  | { readonly kind: 'number'; readonly quantity: Quantity; readonly sign: -1 | 0 | 1 }
  | { readonly kind: 'nothing' | 'words' };

/** How a table is read, and where it stands. */
interface Setting {
  readonly turned: boolean;
  readonly surroundings: string;
  readonly isContinued: boolean;
}

/** The cells of a table without header and label columns, with the names of their rows and columns. */
export class Grid {
  /** Folded words of the label cells of each row, apart by spaces. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Folded words of the lines right before and behind the table. */
  readonly surroundings: string;
  /** Another table ends right before this one, or begins right behind it: a page break may lie between. */
  readonly isContinued: boolean;
  readonly #slots: readonly (readonly Slot[])[];
  readonly #turned: boolean;

  constructor(
    rows: readonly string[],
    columns: readonly string[],
    slots: readonly (readonly Slot[])[],
    { turned = false, surroundings = '', isContinued = false }: Partial<Setting> = {},
  ) {
    this.rows = rows;
    this.columns = columns;
    this.#slots = slots;
    this.#turned = turned;
    this.surroundings = surroundings;
    this.isContinued = isContinued;
  }

  at(row: number, column: number): Slot {
    const slot = this.#turned ? this.#slots[column]?.[row] : this.#slots[row]?.[column];
    return slot ?? nothing;
  }

  numberAt(row: number, column: number): Quantity | undefined {
    const slot = this.at(row, column);
    return slot.kind === 'number' ? slot.quantity : undefined;
  }

  /** The same table with other names of some columns. */
  renamed(names: ReadonlyMap<number, string>): Grid {
    const columns = this.columns.map((name, column) => names.get(column) ?? name);
    return new Grid(this.rows, columns, this.#slots, this.#setting(this.#turned));
  }

  /** The same table with rows and columns exchanged. */
  turned(): Grid {
    return new Grid(this.columns, this.rows, this.#slots, this.#setting(!this.#turned));
  }

  #setting(turned: boolean): Setting {
    return { turned, surroundings: this.surroundings, isContinued: this.isContinued };
  }
}

const nothing: Slot = { kind: 'nothing' };
const words: Slot = { kind: 'words' };
/** Columns of numbers that number or rank the rows. */
const namesRows = /^(?:序号|编号|排名|名次|位次|年份|年度|时间|项目|指标|)$/;

/** Every table of a report as a grid. */
export function gridsOf(figures: Figures, { paragraphs, tables }: Report): Grid[] {
  if (tables.length === 0) return [];
  const numbers = new Map(paragraphs.map((paragraph, number) => [paragraph, number] as const));
  const texts = textsOf(figures.text);
  const quantities = quantitiesByParagraph(figures);
  return tables.map(({ rows, columns }) => {
    const cells = rows.map((row, index) => {
      const read: Read[] = [];
      for (const [place, cell] of row.entries()) {
        const paragraph = numbers.get(cell) as number;
        const { text, start } = texts[paragraph] ?? { text: '', start: 0 };
        read[columns[index]?.[place] as number] = { text, slot: slotOf(text, start, quantities.get(paragraph) ?? []) };
      }
      return read;
    });
    return gridOf(cells, settingOf(rows, numbers, texts, paragraphs));
  });
}

function settingOf(
  rows: readonly (readonly Paragraph[])[],
  numbers: ReadonlyMap<Paragraph, number>,
  texts: readonly { readonly text: string }[],
  paragraphs: readonly Paragraph[],
): Omit<Setting, 'turned'> {
  const cells = rows.flat();
  const [first, last] = [cells[0], cells.at(-1)].map((cell) => (cell && numbers.get(cell)) ?? 0) as [number, number];
  const places = [first - 1, last + 1];
  return {
    surroundings: places.map((place) => texts[place]?.text ?? '').join('\n'),
    isContinued: places.some((place) => paragraphs[place]?.kind === 'cell'),
  };
}

interface Read {
  readonly text: string;
  readonly slot: Slot;
}

function textsOf(text: string): { text: string; start: number }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const placed = { text: line, start };
    start += line.length + 1;
    return placed;
  });
}

function quantitiesByParagraph({ quantities }: Figures): Map<number, Quantity[]> {
  const found = new Map<number, Quantity[]>();
  for (const quantity of quantities) {
    if (quantity.cell === undefined) continue;
    const own = found.get(quantity.paragraph);
    if (own === undefined) found.set(quantity.paragraph, [quantity]);
    else own.push(quantity);
  }
  return found;
}

const falling = /^(?:[-−↓]|下降|减少|降低)$/;
const rising = /^(?:[+↑]|增长|增加|上升|提高)$/;

function slotOf(text: string, start: number, quantities: readonly Quantity[]): Slot {
  if (/^[-—~/\\.·…无]*$/.test(text)) return nothing;
  const [quantity, second] = quantities;
  if (quantity === undefined || second !== undefined) return words;
  const rest = text.slice(0, quantity.start - start) + text.slice(quantity.end - start);
  if (rest === '') return { kind: 'number', quantity, sign: 0 };
  if (falling.test(rest)) return { kind: 'number', quantity, sign: -1 };
  return rising.test(rest) ? { kind: 'number', quantity, sign: 1 } : words;
}

/** The first row names the columns; the columns before the first one with figures name the rows. */
function gridOf(cells: readonly (readonly Read[])[], setting: Omit<Setting, 'turned'>): Grid {
  const [header = [], ...body] = cells;
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const names = Array.from({ length: width }, (_, column) => header[column]?.text ?? '');
  const isUnnamed = names.every((name) => name === '');
  const holdsFigures = (column: number) =>
    (isUnnamed || !namesRows.test(names[column] as string)) && body.some((row) => row[column]?.slot.kind === 'number');
  const allFigures = body.every((row) => row[0]?.slot.kind === 'number') && !namesRows.test(names[0] ?? '');
  let labels = allFigures ? 0 : Math.min(1, width);
  while (!allFigures && labels < width && !holdsFigures(labels)) labels += 1;
  const rowNames = body.map((row) =>
    Array.from({ length: labels }, (_, column) => row[column]?.text ?? '')
      .filter((text) => text !== '')
      .join(' '),
  );
  const slots = body.map((row) =>
    Array.from({ length: width - labels }, (_, column) => row[column + labels]?.slot ?? nothing),
  );
  return new Grid(rowNames, names.slice(labels), slots, setting);
}

/** A name without the unit in brackets behind it. */
export function bareName(name: string): string {
  return name.replace(/（[^（）]*）$|%$/, '');
}
