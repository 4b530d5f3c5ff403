import type { XmlElement } from '../../readers/docx/xml.ts';
import type { FlowPlace } from './flow.ts';

/** Where a mark of a comment is written into the main part. */
export interface MarkPlace {
  readonly at: number;
  /** Elements that end before the mark and go on behind it: a run, or a run and its text. */
  readonly splits: readonly XmlElement[];
  /** A paragraph that closes itself must open for the mark. */
  readonly opens: XmlElement | undefined;
}

/** Before what stands in a run from an offset on. */
export function placeBefore({ unit, content }: FlowPlace, offset: number, xml: string): MarkPlace {
  if (!isDivisible(unit) || content === undefined) return between(unit.range.start);
  const isWithin = content.name === 'w:t' && !saysNothing(content, content.content.start, offset, xml);
  if (isWithin) return { at: offset, splits: [unit, content], opens: undefined };
  const { start } = content.range;
  return unit.children.find(({ name }) => name !== 'w:rPr') === content
    ? between(unit.range.start)
    : { ...between(start), splits: [unit] };
}

/** Behind what stands in a run up to an offset. */
export function placeBehind({ unit, content }: FlowPlace, offset: number, xml: string): MarkPlace {
  if (!isDivisible(unit) || content === undefined) return between(unit.range.end);
  const isWithin = content.name === 'w:t' && !saysNothing(content, offset, content.content.end, xml);
  if (isWithin) return { at: offset, splits: [unit, content], opens: undefined };
  const { end } = content.range;
  return unit.children.at(-1) === content ? between(unit.range.end) : { ...between(end), splits: [unit] };
}

/** In a paragraph without words. */
export function placeAtEndOf(paragraph: XmlElement): MarkPlace {
  const { content, range } = paragraph;
  const isClosed = content.start === range.end;
  return isClosed ? { at: range.end, splits: [], opens: paragraph } : between(content.end);
}

function between(at: number): MarkPlace {
  return { at, splits: [], opens: undefined };
}

/** Longer than any that Word writes: copies of it, one a comment, would add up. */
const longestFormat = 10_000;

function isDivisible({ name, range, content, children: [first] }: XmlElement): boolean {
  const formatEnd = first?.name === 'w:rPr' ? first.range.end : content.start;
  return name === 'w:r' && formatEnd - range.start <= longestFormat;
}

/** Spaces at the edges of a text count only where it says so. */
function saysNothing(text: XmlElement, start: number, end: number, xml: string): boolean {
  return start >= end || (!keepsSpaces(text) && /^[ \t\r\n]*$/.test(xml.slice(start, end)));
}

export function keepsSpaces({ attributes }: XmlElement): boolean {
  return attributes['xml:space'] === 'preserve';
}
