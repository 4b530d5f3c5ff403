import type { Range } from '../readers/source.ts';
import { type MappedText, MappedTextBuilder, textAsItStands } from './mapped-text.ts';

/**
 * Folding removes what typing habits and conversions put in, and nothing that a reader would miss: spaces (but one
 * between two Latin words stays), zero-width marks, full-width digits and letters, half-width punctuation in Chinese
 * text, and the many shapes of quotation marks and dashes. `2021 年，“双随机,一公开”` and its variants become one text.
 */
export function fold(text: string): string {
  return foldPieces([{ start: 0, end: text.length }], text).text;
}

/** The folded text of some pieces of a source, one after the other. */
export function foldPieces(pieces: readonly Range[], source: string): MappedText {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1 && isPlain(only, source)) return textAsItStands(only, source);
  const builder = new MappedTextBuilder();
  for (const piece of pieces) foldPiece(builder, source, piece);
  return builder.build();
}

/**
 * Characters that fold to themselves wherever they stand: nearly all of a report. The most frequent are asked for by
 * themselves, for a class of many ranges is several times slower than one of a few.
 */
const plainRun = /(?:[\u4e00-\u9fff、。，]|[0-9A-Za-z；：！？《》（）“”‘’%—…·〔〕.+/-])+/y;

/** Whether nothing of a piece folds, as of most lines. */
function isPlain({ start, end }: Range, source: string): boolean {
  plainRun.lastIndex = start;
  return plainRun.test(source) && plainRun.lastIndex >= end;
}

function foldPiece(builder: MappedTextBuilder, source: string, { start, end }: Range): void {
  let index = start;
  while (index < end) {
    plainRun.lastIndex = index;
    const runEnd = plainRun.test(source) ? Math.min(end, plainRun.lastIndex) : index;
    const spacesEnd = runEnd === index ? endOfSpaces(source, index, end) : index;
    if (spacesEnd > index) {
      const next = spacesEnd < end ? plainOf(source, spacesEnd) : '';
      if (isLatin(builder.last) && isLatin(next)) builder.push(' ', index);
      index = spacesEnd;
    } else if (runEnd > index) {
      builder.push(source.slice(index, runEnd), index);
      index = runEnd;
    } else {
      const char = foldedAt(source, index, start, end);
      if (char !== '') builder.push(char, index);
      index += 1;
    }
  }
}

function foldedAt(text: string, index: number, start: number, end: number): string {
  const plain = plainOf(text, index);
  const unified = unifiedMarks.get(plain);
  if (unified !== undefined) return unified;
  const wide = wideMarks.get(plain);
  if (wide === undefined) return plain;
  const insideNumber =
    index > start &&
    index + 1 < end &&
    isAlphanumeric(plainOf(text, index - 1)) &&
    isAlphanumeric(plainOf(text, index + 1));
  return insideNumber ? plain : wide;
}

/** Marks of one meaning in many shapes. */
const unifiedMarks: ReadonlyMap<string, string> = new Map([
  ...[...'"＂„‟'].map((mark) => [mark, '“'] as const),
  ...[...'「『'].map((mark) => [mark, '“'] as const),
  ...[...'」』'].map((mark) => [mark, '”'] as const),
  ...[...'–―─━'].map((mark) => [mark, '—'] as const),
  ...[...'∼〜'].map((mark) => [mark, '~'] as const),
  ...[...'•‧∙・'].map((mark) => [mark, '·'] as const),
  ['(', '（'],
  [')', '）'],
  ['〈', '《'],
  ['〉', '》'],
]);

/** Half-width marks that are full-width ones in Chinese text, except inside a number or a Latin word. */
const wideMarks: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['?', '？'],
  ['!', '！'],
]);

function isSpace(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x202f ||
    code === 0x2060 ||
    code === 0xfeff
  );
}

function endOfSpaces(text: string, index: number, end: number): number {
  let next = index;
  while (next < end && isSpace(text.charCodeAt(next))) next += 1;
  return next;
}

/** Full-width ASCII as half-width. */
function plainOf(text: string, index: number): string {
  const code = text.charCodeAt(index);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : (text[index] as string);
}

function isAlphanumeric(char: string | undefined): boolean {
  return char !== undefined && /[0-9A-Za-z]/.test(char);
}

function isLatin(char: string): boolean {
  return char !== '' && /[A-Za-z]/.test(char);
}
