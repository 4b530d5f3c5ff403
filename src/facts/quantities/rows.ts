import type { Report } from '../../report/report.ts';
import { cellMark } from './separators.ts';

/** A number, and another one a space behind it. */
const twoNumbers = /[0-9０-９%％][ \t\u00a0\u3000]+(?=[0-9０-９])/g;

/**
 * The folded text with a mark between numbers that only a space sets apart, in rows of a table that lost its lines
 * (甲县 40 32 80%). In sentences a space inside a number is a slip of typing, and the number is one.
 */
export class MarkedRows {
  readonly text: string;
  /** Indices of the folded text before which a mark stands. */
  readonly #marks: readonly number[];

  constructor({ source, text }: Pick<Report, 'source' | 'text'>) {
    const marks: number[] = [];
    let paragraphEnd = -1;
    let isRow = false;
    for (const match of source.text.matchAll(twoNumbers)) {
      const index = text.indexAt(match.index + match[0].length);
      // Where the rows were read as a table, its cells are paragraphs of their own.
      if (index === 0 || index >= text.text.length || text.text[index - 1] === '\n') continue;
      if (index > paragraphEnd) {
        const start = text.text.lastIndexOf('\n', index - 1) + 1;
        const end = text.text.indexOf('\n', index);
        paragraphEnd = end === -1 ? text.text.length : end;
        isRow = !/[，。；]/.test(text.text.slice(start, paragraphEnd));
      }
      if (isRow) marks.push(index);
    }
    this.#marks = marks;
    this.text = marks.length === 0 ? text.text : withMarks(text.text, marks);
  }

  /** The index of the folded text for one of the marked text. */
  foldedIndex(index: number): number {
    let low = 0;
    let high = this.#marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#marks[middle] as number) + middle < index) low = middle + 1;
      else high = middle;
    }
    return index - low;
  }
}

function withMarks(text: string, marks: readonly number[]): string {
  const pieces = marks.map((mark, number) => text.slice(marks[number - 1] ?? 0, mark));
  return [...pieces, text.slice(marks[marks.length - 1])].join(cellMark);
}
