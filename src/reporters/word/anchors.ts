import type { Part } from '../../readers/docx/package.ts';
import type { Span, WordMap, WordParagraph } from '../../readers/docx/word-map.ts';
import { parseXml, type XmlElement } from '../../readers/docx/xml.ts';
import type { Range } from '../../readers/source.ts';
import { computedFields } from './computed-fields.ts';
import { childAt, type FlowPlace, paragraphInFlow, placeInFlow } from './flow.ts';
import { type MarkPlace, placeAtEndOf, placeBefore, placeBehind } from './mark-place.ts';

/** What a comment is about, where that is not the text that it stands at. */
export type Subject = 'text' | 'text-box' | 'note' | 'number';

/** Where a comment stands in the main part. */
export interface Anchor {
  readonly start: MarkPlace;
  readonly end: MarkPlace;
  readonly subject: Subject;
}

/** A span of the main part outside of text boxes, and its place. */
interface FlowSpan {
  readonly span: Span;
  readonly place: FlowPlace;
}

/**
 * Finds where comments on ranges of the text stand. Comments belong to the paragraphs of the body: what a text box
 * says is commented at the paragraph outside, a note at its mark, an automatic number at the words behind it.
 */
export class Anchors {
  readonly #main: Part;
  readonly #word: WordMap;
  readonly #text: string;
  readonly #fields: readonly Range[];
  readonly #noteRoots = new Map<string, XmlElement>();
  #references: Map<string, XmlElement> | undefined;
  #outside: Map<number, WordParagraph> | undefined;

  /** @param text of the document as it was read. */
  constructor(main: Part, word: WordMap, text: string) {
    this.#main = main;
    this.#word = word;
    this.#text = text;
    this.#fields = computedFields(main);
  }

  of(range: Range): Anchor {
    const { spans } = this.#word;
    const start = isLow(this.#text, range.start) ? range.start - 1 : range.start;
    const end = isLow(this.#text, range.end) ? range.end + 1 : range.end;
    if (start >= end) return this.#beside(range);
    const words = this.#words({ start, end });
    if (words !== undefined) return words;
    const first = spans[firstEndingBehind(spans, start)];
    return first !== undefined && first.range.start < end ? this.#elsewhere(first) : this.#beside(range);
  }

  /** All words of a range that stand in the flow of the text. */
  #words({ start, end }: Range): Anchor | undefined {
    const { spans } = this.#word;
    let first: FlowSpan | undefined;
    let from = firstEndingBehind(spans, start);
    while (first === undefined && (spans[from]?.range.start ?? end) < end) first = this.#inFlow(spans[from++] as Span);
    if (first === undefined) return undefined;
    let last: FlowSpan | undefined;
    let to = firstEndingBehind(spans, end - 1);
    if ((spans[to]?.range.start ?? end) >= end) to -= 1;
    while (last === undefined) last = this.#inFlow(spans[to--] as Span);
    return { start: this.#startIn(first, start), end: this.#endIn(last, end), subject: 'text' };
  }

  #startIn({ span, place }: FlowSpan, offset: number): MarkPlace {
    const { root, text: xml } = this.#main;
    const field = rangeAround(span.xml.start, this.#fields);
    const begin = field === undefined ? undefined : placeInFlow(root, field.start);
    if (field !== undefined && begin !== undefined) return placeBefore(begin, field.start, xml);
    return placeBefore(place, xmlOffset(span, offset, span.xml.start), xml);
  }

  #endIn({ span, place }: FlowSpan, offset: number): MarkPlace {
    const { root, text: xml } = this.#main;
    const field = rangeAround(span.xml.start, this.#fields);
    const end = field === undefined ? undefined : placeInFlow(root, field.end - 1);
    if (field !== undefined && end !== undefined) return placeBehind(end, field.end, xml);
    return placeBehind(place, xmlOffset(span, offset, span.xml.end), xml);
  }

  #inFlow(span: Span): FlowSpan | undefined {
    if (span.run.part !== this.#main.name) return undefined;
    const place = placeInFlow(this.#main.root, span.xml.start);
    return place === undefined || place.isBoxed ? undefined : { span, place };
  }

  /** Of words in a note or a text box. */
  #elsewhere({ run, xml }: Span): Anchor {
    if (run.part !== this.#main.name) return this.#atNote(run.part, xml.start);
    return { ...this.#atParagraph(xml.start), subject: 'text-box' };
  }

  /** Of an automatic number, or a place without a character. */
  #beside(range: Range): Anchor {
    const paragraph = this.#paragraphAt(range.start);
    if (paragraph.part !== this.#main.name) return this.#atNote(paragraph.part, paragraph.element.start);
    const outer = paragraphInFlow(this.#main.root, paragraph.element.start);
    if (outer?.range.start !== paragraph.element.start)
      return { ...this.#atParagraph(paragraph.element.start), subject: 'text-box' };
    const { start, end } = paragraph.range;
    const nearest =
      this.#firstCharacter({ start: range.start, end }) ?? this.#lastCharacter({ start, end: range.start });
    const place = placeAtEndOf(outer);
    const isNumber = this.#text.slice(range.start, range.end).trim() !== '';
    return { ...(nearest ?? { start: place, end: place }), subject: isNumber ? 'number' : 'text' };
  }

  #firstCharacter({ start, end }: Range): Anchor | undefined {
    const { spans } = this.#word;
    for (let index = firstEndingBehind(spans, start); index < spans.length; index += 1) {
      const span = spans[index] as Span;
      if (span.range.start >= end) return undefined;
      const at = Math.max(start, span.range.start);
      if (this.#inFlow(span) !== undefined) return this.#words({ start: at, end: behindCharacter(this.#text, at) });
    }
    return undefined;
  }

  #lastCharacter({ start, end }: Range): Anchor | undefined {
    const { spans } = this.#word;
    for (let index = firstEndingBehind(spans, end - 1); index >= 0; index -= 1) {
      const span = spans[index];
      if (span === undefined || span.range.start >= end) continue;
      if (span.range.end <= start) return undefined;
      const at = Math.min(end, span.range.end) - 1;
      const character = isLow(this.#text, at) ? at - 1 : at;
      if (this.#inFlow(span) !== undefined) return this.#words({ start: character, end: at + 1 });
    }
    return undefined;
  }

  /** The words of the paragraph of the body that an offset of the main part lies in; where it has none, what holds it. */
  #atParagraph(offset: number): Pick<Anchor, 'start' | 'end'> {
    const { root, text: xml } = this.#main;
    const outer = paragraphInFlow(root, offset);
    if (outer === undefined) throw new Error(`no paragraph at ${offset} of ${this.#main.name}`);
    this.#outside ??= this.#paragraphsOfMain();
    const range = this.#outside.get(outer.range.start)?.range;
    const words = range === undefined ? undefined : this.#words(range);
    if (words !== undefined) return words;
    const place = placeInFlow(root, offset);
    if (place === undefined) return { start: placeAtEndOf(outer), end: placeAtEndOf(outer) };
    return around(place, xml);
  }

  #paragraphsOfMain(): Map<number, WordParagraph> {
    const own = this.#word.paragraphs.filter(({ part }) => part === this.#main.name);
    return new Map(own.map((paragraph) => [paragraph.element.start, paragraph]));
  }

  /** @param offset in the part of the notes. */
  #atNote(part: string, offset: number): Anchor {
    const notes = this.#noteRoots.get(part) ?? parseXml(this.#word.parts.get(part) ?? '', part);
    this.#noteRoots.set(part, notes);
    const id = childAt(notes, offset)?.attributes['w:id'] ?? '';
    this.#references ??= referencesIn(this.#main.root);
    const reference = this.#references.get(`${notes.name} ${id}`);
    if (reference === undefined) throw new Error(`nothing refers to note ${id} of ${part}`);
    const place = placeInFlow(this.#main.root, reference.range.start);
    const isHere = place !== undefined && !place.isBoxed;
    const anchor = isHere ? around(place, this.#main.text) : this.#atParagraph(reference.range.start);
    return { ...anchor, subject: 'note' };
  }

  #paragraphAt(offset: number): WordParagraph {
    const { paragraphs } = this.#word;
    let low = 0;
    let high = paragraphs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((paragraphs[middle] as WordParagraph).range.start <= offset) low = middle;
      else high = middle - 1;
    }
    return paragraphs[low] as WordParagraph;
  }
}

/** From before to behind what holds a place in a run. */
function around(place: FlowPlace, xml: string): Pick<Anchor, 'start' | 'end'> {
  const { range } = place.content ?? place.unit;
  return { start: placeBefore(place, range.start, xml), end: placeBehind(place, range.end, xml) };
}

/** @param ranges apart, in order. */
function rangeAround(offset: number, ranges: readonly Range[]): Range | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as Range).end > offset) high = middle;
    else low = middle + 1;
  }
  const range = ranges[low];
  return range !== undefined && range.start <= offset ? range : undefined;
}

/** The first mark of each note in the text. */
function referencesIn(root: XmlElement): Map<string, XmlElement> {
  const references = new Map<string, XmlElement>();
  const visit = (element: XmlElement): void => {
    const notes = noteParts[element.name];
    const key = `${notes} ${element.attributes['w:id']}`;
    if (notes !== undefined && !references.has(key)) references.set(key, element);
    for (const inner of element.children) visit(inner);
  };
  visit(root);
  return references;
}

const noteParts: Readonly<Record<string, string>> = {
  'w:footnoteReference': 'w:footnotes',
  'w:endnoteReference': 'w:endnotes',
};

function firstEndingBehind(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).range.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** @param edge of the XML, which stands for an offset within what cannot be divided: a reference, a tab. */
function xmlOffset({ range, xml, literal }: Span, offset: number, edge: number): number {
  if (offset <= range.start) return xml.start;
  if (offset >= range.end) return xml.end;
  return literal ? xml.start + offset - range.start : edge;
}

function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function behindCharacter(text: string, at: number): number {
  return at + (isLow(text, at + 1) ? 2 : 1);
}
