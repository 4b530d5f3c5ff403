import type { Place } from '../engine/result.ts';
import type { Source } from '../readers/source.ts';
import { terminalText } from './terminal-text.ts';
import type { Texts } from './texts.ts';
import { truncateEnd } from './width.ts';

/** As much of a heading as tells it from others. */
const HEADING_COLUMNS = 40;

/** Where an element belongs: a heading or line to write it at; a place of one character is the beginning or the end. */
export function belongs({ start, end }: Place, source: Source | undefined, texts: Texts): string {
  if (source === undefined) return texts.belongs('', start.line);
  if (end.offset - start.offset <= 1) return texts.belongsAt(start.offset * 2 < source.text.length, start.line);
  const text = terminalText(source.text.slice(start.offset, Math.min(end.offset, start.offset + HEADING_COLUMNS + 1)));
  return texts.belongs(truncateEnd(text.trim(), HEADING_COLUMNS), start.line);
}
