import type { Range } from '../source.ts';

/** Where the text of a document stands in its XML: what one needs to write something beside the words. */
export interface WordMap {
  /** Name of the main part: `word/document.xml`, as a rule. */
  readonly mainPart: string;
  /** The decoded XML of the parts that spans and paragraphs lie in, by name; their ranges are offsets into it. */
  readonly parts: ReadonlyMap<string, string>;
  /** One for each line of the text, in order. */
  readonly paragraphs: readonly WordParagraph[];
  /** In the order of the text, apart. Automatic numbers and line feeds are text without a span. */
  readonly spans: readonly Span[];
}

/** A stretch of text and the XML that it comes from. */
export interface Span {
  readonly range: Range;
  /** Within the content of an element of text, or an element that stands for a character. */
  readonly xml: Range;
  /** The XML is the text, character by character; else all of it stands for all of the text (`&amp;`, a tab). */
  readonly literal: boolean;
  /** The element of the run that it is in, or is: `<w:t>`, `<w:tab/>`. */
  readonly element: Range;
  readonly run: WordRun;
}

/** A run of equally formatted text. */
export interface WordRun {
  readonly part: string;
  /** The whole `<w:r>`; of a formula the whole formula, which cannot be split. */
  readonly range: Range;
  readonly isFormula: boolean;
  /** The XML of `<w:rPr>`, empty where there is none. */
  readonly properties: string;
}

export interface WordParagraph {
  /** Its text, without the line feed. */
  readonly range: Range;
  readonly part: string;
  /** `<w:p>`; where deleted paragraph marks join several, the last. */
  readonly element: Range;
  /** Between its properties and its end tag; undefined where it closes itself and has no inside. */
  readonly content: Range | undefined;
  /** The paragraph itself is a change that nobody accepted. */
  readonly isInserted: boolean;
  readonly place: ParagraphPlace;
}

/** What a paragraph stands in; paragraphs of one table, box or note share it. */
export interface ParagraphPlace {
  readonly inTable: boolean;
  readonly inTextBox: boolean;
  readonly inNote: boolean;
  /** Index of the paragraph that its text box is anchored in, outside of all text boxes. */
  readonly anchor: number | undefined;
}
