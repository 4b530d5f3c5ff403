import type { Range } from '../readers/source.ts';

/** A paragraph of running text, a heading, or a cell of a table. */
export interface Paragraph {
  readonly kind: 'heading' | 'text' | 'cell';
  /** The pieces of the source that make it up: one a line where a page break or a hard wrap tore it. */
  readonly pieces: readonly Range[];
  readonly range: Range;
  /** Number of lines of the source that were joined. */
  readonly lines: number;
}

export interface ReportTable {
  /** Cells without visible text are left out. */
  readonly rows: readonly (readonly Paragraph[])[];
  /** The column that each cell of `rows` stands in. */
  readonly columns: readonly (readonly number[])[];
}
