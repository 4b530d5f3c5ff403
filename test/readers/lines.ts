import type { Block, ReadDocument } from '../../src/readers/block.ts';
import { readString } from '../../src/readers/read.ts';
import type { Format, Range } from '../../src/readers/source.ts';

export function read(text: string, format: Format): Promise<ReadDocument> {
  return readString(text, { format });
}

/** What a reader of the document sees of it: lines as strings, tables as rows of cells. */
export function visible({ blocks, source }: ReadDocument): (string | string[][])[] {
  const join = (pieces: readonly Range[]) => pieces.map((piece) => source.slice(piece)).join('');
  return blocks.map((block) =>
    block.kind === 'line'
      ? join(block.line.pieces)
      : block.table.rows.map((row) => row.map((cell) => join(cell.pieces))),
  );
}

export async function markdownLines(text: string): Promise<(string | string[][])[]> {
  return visible(await read(text, 'markdown'));
}

/** Every piece of a document in the order in which it is handed on. */
export function allPieces(blocks: readonly Block[]): Range[] {
  return blocks.flatMap((block) =>
    block.kind === 'line' ? block.line.pieces : block.table.rows.flatMap((row) => row.flatMap((cell) => cell.pieces)),
  );
}
