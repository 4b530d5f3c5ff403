import type { QuotedPlace } from '../../engine/result.ts';
import type { Source } from '../../readers/source.ts';
import { terminalText } from '../terminal-text.ts';
import { truncateEnd, truncateStart, width } from '../width.ts';

/**
 * One column wide in every terminal. The block ▔ is prettier but of ambiguous width: where “ takes two columns, so does it,
 * and the marks would run twice as far as the text above them.
 */
export const MARK = '¯';

export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** Spaces and marks that stand beneath the marked text. */
  readonly marks: string;
}

/**
 * A window of so many columns on the line around a range. Line breaks inside the range become visible marks, so that a torn
 * range still is one line. Without the source, or with one that has changed since, the quote stands alone.
 */
export function excerpt(place: QuotedPlace, source: Source | undefined, columns: number): Excerpt {
  const around = source === undefined ? undefined : surroundings(place, source, columns);
  const quote = terminalText(place.quote);
  if (around === undefined) return { before: '', marked: truncateEnd(quote, columns), after: '', marks: '' };
  const marked = truncateEnd(quote, columns);
  const marksWidth = Math.max(1, width(marked));
  const room = columns - marksWidth;
  const leftWidth = width(around.before);
  const rightWidth = width(around.after);
  const left = Math.min(leftWidth, Math.max(Math.ceil(room / 2), room - rightWidth));
  const before = truncateStart(around.before, left);
  const after = truncateEnd(around.after, room - width(before));
  const marks = ' '.repeat(width(before)) + MARK.repeat(marksWidth);
  return { before, marked, after, marks };
}

/** The rest of the first and of the last line of the range, as much as a window can show. */
function surroundings({ start, end, quote }: QuotedPlace, source: Source, columns: number) {
  const { text } = source;
  if (terminalText(text.slice(start.offset, end.offset)) !== terminalText(quote)) return undefined;
  // A column takes a character or more; what is further away than that cannot be seen.
  const lineStart = start.offset - (start.column - 1);
  const from = Math.max(lineStart, start.offset - reach(columns));
  const lineEnd = lineEndAfter(text, end.offset, end.offset + reach(columns));
  const before = terminalText(text.slice(from, start.offset));
  // The indent of a paragraph tells nothing.
  return {
    before: from === lineStart ? before.trimStart() : before,
    after: terminalText(text.slice(end.offset, lineEnd)).trimEnd(),
  };
}

function reach(columns: number): number {
  return columns * 2;
}

function lineEndAfter(text: string, offset: number, limit: number): number {
  let end = offset;
  while (end < text.length && end < limit && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}
