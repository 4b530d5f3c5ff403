import { tooLarge } from './refusals.ts';
import type { Span, WordParagraph } from './word-map.ts';

/** Where a span comes from; its place in the text is known when it is written. */
export type SpanOrigin = Omit<Span, 'range'>;

/** A paragraph as the walk through the document knows it. */
export type ParagraphOrigin = Omit<WordParagraph, 'range'>;

/** Each costs memory; a book has fewer. */
const mostSpans = 400_000;

/** Automatic numbers can make a small file say much. */
const longestText = 32 * 1024 * 1024;

/** Ends a line within a paragraph: not a line feed, which ends the paragraph. */
export const softBreak = '\u2028';

/** The text of a document as it grows, paragraph by paragraph, with the way back to its XML. */
export class DocumentText {
  readonly spans: Span[] = [];
  readonly paragraphs: WordParagraph[] = [];
  readonly #ended: string[] = [];
  /** Of the paragraph that is open. */
  #text = '';
  #start = 0;

  /** Where the next character will stand. */
  get length(): number {
    return this.#start + this.#text.length;
  }

  /** What is seen without being written in the XML: automatic numbers. */
  write(text: string): void {
    this.#text += text;
    if (this.length > longestText) throw tooLarge({ zh: '正文超过 3200 万字', en: 'more than 32 million characters' });
  }

  writeSpan(text: string, origin: SpanOrigin): void {
    const start = this.length;
    this.write(text);
    if (this.spans.length >= mostSpans) throw tooLarge({ zh: '正文过于零碎', en: 'the text is in too many pieces' });
    this.spans.push({ range: { start, end: this.length }, ...origin });
  }

  /** @returns the text of the paragraph, and where it begins. */
  endParagraph(origin: ParagraphOrigin): { text: string; start: number } {
    const [text, start] = [this.#text, this.#start];
    this.paragraphs.push({ range: { start, end: this.length }, ...origin });
    this.#ended.push(text);
    this.#start += text.length + 1;
    this.#text = '';
    return { text, start };
  }

  toString(): string {
    return this.#ended.map((text) => `${text}\n`).join('') + this.#text;
  }
}
