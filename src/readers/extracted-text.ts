import type { Block, Cell, Comment, Line } from './block.ts';
import type { Range } from './source.ts';

/** How a line stands in its document. */
export type LineSetting = Partial<Pick<Line, 'headingDepth' | 'gapBefore' | 'indented'>>;

/**
 * The text of a document that is not text itself, written line by line together with its blocks: what a reader of the
 * document sees, each paragraph ended by a line feed.
 */
export class ExtractedText {
  readonly blocks: Block[] = [];
  readonly comments: Comment[] = [];
  readonly #lines: string[] = [];
  #length = 0;

  get text(): string {
    return this.#lines.join('');
  }

  /** Adds a paragraph; one without visible words is an empty line. */
  addLine(words: string, { headingDepth, gapBefore = true, indented = false }: LineSetting = {}): void {
    const pieces = this.#write(words);
    if (pieces.length === 0) return;
    const line: Line = { pieces, gapBefore, indented, ...(headingDepth === undefined ? {} : { headingDepth }) };
    this.blocks.push({ kind: 'line', line });
  }

  /** Adds a table by its rows of cells, each cell by its paragraphs. */
  addTable(rows: readonly (readonly (readonly string[])[])[]): void {
    const table = rows.map((row) =>
      row.map((paragraphs): Cell => ({ pieces: paragraphs.flatMap((words) => this.#write(words)) })),
    );
    this.blocks.push({ kind: 'table', table: { rows: table } });
  }

  /** Adds a comment on an empty line of its own, so that what it says of the next line has a next line. */
  addComment(text: string): void {
    const at = this.#length;
    this.#write('');
    this.comments.push({ range: { start: at, end: at }, text });
  }

  #write(words: string): Range[] {
    const visible = words.trim();
    const start = this.#length;
    this.#lines.push(visible, '\n');
    this.#length += visible.length + 1;
    return visible === '' ? [] : [{ start, end: start + visible.length }];
  }
}
