import { eastAsianWidth } from 'get-east-asian-width';

/** Marks and format characters that sit on their neighbour, and the medial and final Hangul letters. */
const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}\u1160-\u11FF]$/u;

/** Of ambiguous width, therefore counted as two columns wherever it is printed. */
export const ELLIPSIS = '…';
const ELLIPSIS_WIDTH = 2;

/** What was looked up so far: a text has few different characters. */
const knownWidths = new Map<number, number>();

/**
 * Columns that one character takes. Those of ambiguous width (“”—…△) count as two, as in terminals set up for
 * Chinese; elsewhere a line becomes shorter than planned, never longer.
 */
export function characterWidth(character: string): number {
  return codeWidth(character.codePointAt(0) as number);
}

function codeWidth(code: number): number {
  if (code >= 0x20 && code < 0x7f) return 1;
  if (code >= 0x4e00 && code <= 0x9fff) return 2;
  let columns = knownWidths.get(code);
  if (columns === undefined) {
    const isZero = ZERO_WIDTH.test(String.fromCodePoint(code));
    columns = isZero ? 0 : eastAsianWidth(code, { ambiguousAsWide: true });
    knownWidths.set(code, columns);
  }
  return columns;
}

export function width(text: string): number {
  let columns = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.codePointAt(index) as number;
    columns += codeWidth(code);
    // The second half of a character beyond the basic plane.
    if (code > 0xffff) index += 1;
  }
  return columns;
}

export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)));
}

export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - width(text))) + text;
}

/** The longest beginning of the text that fits. */
export function takeStart(text: string, columns: number): string {
  let used = 0;
  let end = 0;
  for (const character of text) {
    used += characterWidth(character);
    if (used > columns) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** The longest end of the text that fits, not beginning with a mark that sits on what was cut off. */
export function takeEnd(text: string, columns: number): string {
  const characters = [...text];
  let used = 0;
  let start = characters.length;
  for (let index = characters.length - 1; index >= 0; index--) {
    const columnsOfThis = characterWidth(characters[index] as string);
    if (used + columnsOfThis > columns) break;
    used += columnsOfThis;
    if (columnsOfThis > 0 || index === 0) start = index;
  }
  return characters.slice(start).join('');
}

export function truncateEnd(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  if (columns < ELLIPSIS_WIDTH) return takeStart(text, columns);
  return takeStart(text, columns - ELLIPSIS_WIDTH) + ELLIPSIS;
}

export function truncateStart(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  if (columns < ELLIPSIS_WIDTH) return takeEnd(text, columns);
  return ELLIPSIS + takeEnd(text, columns - ELLIPSIS_WIDTH);
}

/** Cut in the middle: of a path both the folder and the file's own name tell something. */
export function truncateMiddle(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  if (columns < ELLIPSIS_WIDTH) return takeEnd(text, columns);
  const room = columns - ELLIPSIS_WIDTH;
  const start = takeStart(text, Math.floor(room / 2));
  return start + ELLIPSIS + takeEnd(text, room - width(start));
}
