import type { Line } from '../block.ts';
import type { Range } from '../source.ts';
import { isIndented } from '../text.ts';
import { softBreak } from './document-text.ts';
import type { ParagraphNumber } from './numbering.ts';

/** A line before it is known what stands above it. */
export type ParagraphLine = Omit<Line, 'gapBefore'>;

interface Paragraph {
  readonly text: string;
  /** Offset of the text in the document. */
  readonly start: number;
  /** Its automatic number, which the text begins with. */
  readonly number: Pick<ParagraphNumber, 'text' | 'separator' | 'isBullet'> | undefined;
  readonly headingDepth: number | undefined;
  readonly isSetIn: boolean;
}

/** A sentence ends within the paragraph: however it is styled, it is more than a heading. */
const runningText = /[。！？；]/;

/**
 * The lines of a paragraph as one would see them in a text file: a soft break ends one, but not within a heading.
 * A bullet is no word of the text, as in Markdown.
 */
export function linesOf({ text, start, number, headingDepth, isSetIn }: Paragraph): ParagraphLine[] {
  const numberRange = number === undefined || number.isBullet ? [] : [{ start, end: start + number.text.length }];
  const behind = number === undefined ? 0 : number.text.length + number.separator.length;
  const parts: Range[][] = [];
  let at = behind;
  for (const part of text.slice(behind).split(softBreak)) {
    const visible = visibleRange(part, start + at);
    const pieces = [...(at === behind ? numberRange : []), ...(visible === undefined ? [] : [visible])];
    if (pieces.length > 0) parts.push(pieces);
    at += part.length + 1;
  }
  if (headingDepth !== undefined && !runningText.test(text))
    return parts.length === 0 ? [] : [{ pieces: parts.flat(), headingDepth, indented: isSetIn }];
  return parts.map((pieces, index) => {
    const [first] = pieces as [Range];
    const lineStart = index === 0 ? start : start + text.lastIndexOf(softBreak, first.start - start) + 1;
    const raw = text.slice(lineStart - start, first.start - start + 1);
    return { pieces, indented: isIndented(raw) || (index === 0 && isSetIn) };
  });
}

function visibleRange(part: string, start: number): Range | undefined {
  const visible = part.trim();
  if (visible === '') return undefined;
  const from = start + part.indexOf(visible);
  return { start: from, end: from + visible.length };
}
