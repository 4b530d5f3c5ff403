import type { Range, Source } from './source.ts';

/**
 * One line of visible text. `pieces` are the parts of the source that a reader of the document sees, in order;
 * what lies between them is markup. A line is never empty.
 */
export interface Line {
  readonly pieces: readonly Range[];
  /** Depth of a Markdown heading, 1 to 6; undefined for every other line. */
  readonly headingDepth?: number;
  /** A blank line, or the border of another block, stands before. */
  readonly gapBefore: boolean;
  /** The line starts further right than the margin, as the first line of a paragraph does in official documents. */
  readonly indented: boolean;
}

export interface Table {
  readonly rows: readonly (readonly Cell[])[];
}

export interface Cell {
  readonly pieces: readonly Range[];
}

export type Block = { readonly kind: 'line'; readonly line: Line } | { readonly kind: 'table'; readonly table: Table };

/** An HTML comment of the source: the carrier of suppressions. `text` is what stands between the marks. */
export interface Comment {
  readonly range: Range;
  readonly text: string;
}

/** What the head of a Markdown file may say of the report; other keys are somebody else's. */
export interface FrontMatter {
  readonly year?: string;
  readonly organisation?: string;
}

/** What an office document still carries beside its words: changes that nobody accepted, comments, hidden text. */
export interface Leftover {
  readonly kind: 'insertion' | 'deletion' | 'move' | 'formatting' | 'comment' | 'hidden';
  /** Where it stands; for what the text does not show, the character beside it. */
  readonly range: Range;
  /** As the document names them; empty where it does not. */
  readonly author: string;
  /** The words of the comment, or those that were inserted, deleted or hidden; empty for a change of formatting. */
  readonly text: string;
}

/** What a reader makes of a file: the same shape for every format. */
export interface ReadDocument {
  readonly source: Source;
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
  readonly frontMatter: FrontMatter;
  /** In the order of their places; only office documents have any. */
  readonly leftovers?: readonly Leftover[];
}
