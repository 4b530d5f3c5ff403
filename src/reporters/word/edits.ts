import type { XmlElement } from '../../readers/docx/xml.ts';

/** A stretch of XML and what takes its place; nearly always it is empty, and something is inserted. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** @param edits in any order, apart. */
export function applyEdits(xml: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    pieces.push(xml.slice(at, start), text);
    at = end;
  }
  return pieces.join('') + xml.slice(at);
}

/** Adds at the end of what an element holds; one that closes itself is opened. */
export function appendTo(element: XmlElement, xml: string, text: string): Edit {
  const { range, content } = element;
  if (content.start < range.end) return { start: content.end, end: content.end, text };
  return { start: range.end - 2, end: range.end, text: `>${text}</${rawName(element, xml)}>` };
}

/** The name of an element as it is written, with the prefix of the file. */
export function rawName({ range }: XmlElement, xml: string): string {
  return /[^\s/>]+/.exec(xml.slice(range.start + 1, range.start + 1 + longestName))?.[0] ?? '';
}

/** No name is longer; the text behind it is not searched. */
const longestName = 1000;

/** The prefix of an element as it is written, with its colon; empty where it has none. */
export function rawPrefix(element: XmlElement, xml: string): string {
  const name = rawName(element, xml);
  return name.slice(0, name.indexOf(':') + 1);
}
