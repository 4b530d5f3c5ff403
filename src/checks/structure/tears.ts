import type { Range } from '../../readers/source.ts';
import type { Paragraph } from '../../report/paragraph.ts';
import type { Report } from '../../report/report.ts';

/** A place where a paragraph or heading is torn: the line that breaks off, and the one that goes on. */
export interface Tear {
  readonly before: Range;
  readonly after: Range;
}

/** Places where the lines of a paragraph were joined; a soft line break of Markdown tears nothing. */
export function tearsOf({ pieces, lines }: Paragraph, { source }: Report): Tear[] {
  if (lines === 1) return [];
  const tearing = source.format === 'markdown' ? /\n[ \t]*\r?\n/ : /[\r\n]/;
  const tears: Tear[] = [];
  for (const [index, after] of pieces.entries()) {
    const before = pieces[index - 1];
    if (before !== undefined && tearing.test(source.text.slice(before.end, after.start))) tears.push({ before, after });
  }
  return tears;
}

const longParagraph = 80;
const longestWrappedLine = 60;

/** Whether the lines of long paragraphs are regularly short: the draft is set in lines, and nothing is torn. */
export function isHardWrapped({ paragraphs }: Report): boolean {
  const lengthOf = ({ pieces }: Paragraph) => pieces.reduce((sum, piece) => sum + piece.end - piece.start, 0);
  const long = paragraphs.filter((paragraph) => paragraph.kind !== 'cell' && lengthOf(paragraph) > longParagraph);
  const wrapped = long.filter(
    (paragraph) => paragraph.lines > 2 && lengthOf(paragraph) <= longestWrappedLine * paragraph.lines,
  );
  return wrapped.length > 0 && wrapped.length >= long.length / 2;
}
