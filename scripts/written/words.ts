import type { Cell, ReadDocument } from '../../src/readers/block.ts';
import type { Range } from '../../src/readers/source.ts';

/** What a document says, whatever kind of file says it: lines, of which some are headings, and tables. */
export type Written =
  | { readonly kind: 'line'; readonly words: string; readonly headingDepth?: number | undefined }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** The words of a document that was read, to be written as a file of another kind. */
export function wordsOf({ blocks, source }: ReadDocument): Written[] {
  const textOf = (pieces: readonly Range[]) => pieces.map((piece) => source.slice(piece)).join('');
  const cellText = ({ pieces }: Cell) => textOf(pieces);
  return blocks.map((block): Written => {
    if (block.kind === 'table') return { kind: 'table', rows: block.table.rows.map((row) => row.map(cellText)) };
    return { kind: 'line', words: textOf(block.line.pieces), headingDepth: block.line.headingDepth };
  });
}

/** Plain text: one line a paragraph, the cells of a row apart by tabs. */
export function textFile(written: readonly Written[]): string {
  return written.map((one) => (one.kind === 'line' ? one.words : rowsText(one.rows, '\t', '', ''))).join('\n');
}

/** Markdown, each paragraph a block of its own. */
export function markdownFile(written: readonly Written[]): string {
  return written
    .map((one) => {
      if (one.kind === 'line') return `${'#'.repeat(one.headingDepth ?? 0)} ${one.words}`.trim();
      const [head = [], ...body] = one.rows;
      const rule = head.map(() => '---');
      return rowsText([head, rule, ...body], ' | ', '| ', ' |');
    })
    .join('\n\n');
}

function rowsText(rows: readonly (readonly string[])[], between: string, before: string, behind: string): string {
  return rows.map((row) => before + row.join(between) + behind).join('\n');
}

/** Text as XML and HTML hold it. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
