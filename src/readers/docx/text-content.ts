import type { Range } from '../source.ts';
import { referenceAt } from './references.ts';

/** A stretch of the content of an element of text: what it says, and where. */
export interface TextToken {
  readonly xml: Range;
  readonly text: string;
}

const special = /[&<\r\n]/;
const tokenPattern = /[^&<\r\n]+|<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<[^>]*>|\r\n|\r|\n/y;
const lineEnd = /\r\n|\r|\n/g;

/**
 * What an element of text says (`<w:t>`). Its line ends are spaces; spaces at its edges count only where it says so.
 *
 * @param content where it stands in the XML.
 */
export function textTokens(xml: string, content: Range, keepsSpaces: boolean): Iterable<TextToken> {
  const range = keepsSpaces ? content : withoutEdges(xml, content);
  const text = xml.slice(range.start, range.end);
  if (text === '') return [];
  return special.test(text) ? tokensOf(text, range.start) : [{ xml: range, text }];
}

function withoutEdges(xml: string, { start, end }: Range): Range {
  let first = start;
  let last = end;
  while (first < last && isSpace(xml, first)) first += 1;
  while (last > first && isSpace(xml, last - 1)) last -= 1;
  return { start: first, end: last };
}

function isSpace(xml: string, at: number): boolean {
  return ' \t\r\n'.includes(xml[at] as string);
}

function* tokensOf(content: string, start: number): Generator<TextToken> {
  for (let at = 0; at < content.length; ) {
    const { text, length } = tokenAt(content, at);
    if (text !== '') yield { xml: { start: start + at, end: start + at + length }, text };
    at += length;
  }
}

function tokenAt(content: string, at: number): { text: string; length: number } {
  const reference = referenceAt(content, at);
  if (reference !== undefined) return { text: reference.character.replace(lineEnd, ' '), length: reference.length };
  tokenPattern.lastIndex = at;
  const [whole = '', data = ''] = tokenPattern.exec(content) ?? [];
  // Comments and instructions say nothing.
  return { text: (whole.startsWith('<') ? data : whole).replace(lineEnd, ' '), length: Math.max(1, whole.length) };
}
