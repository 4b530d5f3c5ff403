import type { Block, Line, Table } from '../readers/block.ts';
import type { Range, Source } from '../readers/source.ts';
import { foldPieces } from './fold.ts';
import type { MappedText } from './mapped-text.ts';
import { type Numbering, numberingAt } from './numbering.ts';

/** A line as the report layer sees it: its visible pieces, their folded text, and the number it starts with. */
export interface FoldedLine {
  readonly kind: 'line';
  readonly pieces: readonly Range[];
  readonly folded: MappedText;
  readonly text: string;
  readonly numbering: Numbering | undefined;
  readonly headingDepth: number | undefined;
  readonly gapBefore: boolean;
  readonly indented: boolean;
  /** A page number stood between this line and the one before. */
  readonly afterPage?: boolean;
}

export interface FoldedTable {
  readonly kind: 'table';
  readonly table: Table;
}

export type Strip = FoldedLine | FoldedTable;

/** Folds every line once; a line of marks that fold to nothing, or a table without words, is dropped. */
export function foldBlocks(blocks: readonly Block[], source: Source): Strip[] {
  const strips: Strip[] = [];
  for (const block of blocks) {
    if (block.kind === 'table') {
      const hasWords = block.table.rows.some((row) => row.some((cell) => cell.pieces.length > 0));
      if (hasWords) strips.push({ kind: 'table', table: block.table });
    } else {
      const line = foldLine(block.line, source);
      if (line.text !== '') strips.push(line);
    }
  }
  return strips;
}

function foldLine(line: Line, source: Source): FoldedLine {
  const folded = foldPieces(line.pieces, source.text);
  const { text } = folded;
  return {
    kind: 'line',
    pieces: line.pieces,
    folded,
    text,
    numbering: numberingAt(text),
    headingDepth: line.headingDepth,
    gapBefore: line.gapBefore,
    indented: line.indented,
  };
}

/** From the first visible character to the last. */
export function rangeOfPieces(pieces: readonly Range[]): Range {
  return { start: (pieces[0] as Range).start, end: (pieces[pieces.length - 1] as Range).end };
}
