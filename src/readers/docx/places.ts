import type { Block, Cell, Table } from '../block.ts';
import type { Range } from '../source.ts';
import type { ParagraphLine } from './lines.ts';

/** Where the paragraphs that are read go: to the blocks of the document, or into a cell. */
export interface Place {
  /** @param lines none for an empty paragraph. */
  addParagraph(lines: readonly ParagraphLine[]): void;
  addTable(table: Table): void;
}

export class Body implements Place {
  readonly blocks: Block[] = [];
  #gapBefore = true;

  addParagraph(lines: readonly ParagraphLine[]): void {
    if (lines.length === 0) this.#gapBefore = true;
    for (const line of lines) {
      this.blocks.push({ kind: 'line', line: { ...line, gapBefore: this.#gapBefore } });
      this.#gapBefore = false;
    }
  }

  addTable(table: Table): void {
    this.blocks.push({ kind: 'table', table });
    this.#gapBefore = true;
  }
}

/** A table within a cell is read into the cell, row by row. */
export class CellContent implements Place, Cell {
  readonly pieces: Range[] = [];

  addParagraph(lines: readonly ParagraphLine[]): void {
    for (const { pieces } of lines) this.#add(pieces);
  }

  addTable({ rows }: Table): void {
    for (const row of rows) for (const { pieces } of row) this.#add(pieces);
  }

  #add(pieces: readonly Range[]): void {
    for (const piece of pieces) this.pieces.push(piece);
  }
}
