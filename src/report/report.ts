import type { Comment, Leftover } from '../readers/block.ts';
import type { Range, Source } from '../readers/source.ts';
import { findLawTitles, foldFrame, headOf, printedText, quotationMarks } from './derived-texts.ts';
import { Headings } from './headings.ts';
import type { Identity } from './identity.ts';
import type { MappedText } from './mapped-text.ts';
import { findNumberedHeadings, type NumberedHeading } from './numbered-headings.ts';
import { findNumberedSeries, type NumberedSeries } from './numbered-series.ts';
import { lastStartingBefore } from './order.ts';
import { findOrdinalSeries, type OrdinalSeries } from './ordinals.ts';
import { type Section, sectionsAround } from './outline.ts';
import type { Paragraph, ReportTable } from './paragraph.ts';
import { type Sentence, splitSentences } from './sentences.ts';

/**
 * One draft, understood: the only thing that checks look at. All places are ranges of the source; `text` is the
 * folded running text to match against, from the first paragraph to the last, paragraphs apart by line feeds.
 */
export class Report {
  readonly source: Source;
  readonly comments: readonly Comment[];
  /** Unaccepted changes, comments and hidden text of an office document. */
  readonly leftovers: readonly Leftover[];
  readonly identity: Identity;
  readonly paragraphs: readonly Paragraph[];
  readonly tables: readonly ReportTable[];
  readonly outline: Section;
  readonly text: MappedText;
  /** Source range of the running text: title, addressee, signature and date stand outside. */
  readonly body: Range;
  /** Folded text of the lines before the running text, apart by line feeds. */
  readonly openingText: string;
  /** Source offset behind the last visible character, whatever stands there. */
  readonly end: number;
  /** Folded lines outside the running text: covering letter, title, addressee, page numbers, signature, date, what a page adds. */
  readonly margins: MappedText;
  #phrases: MappedText | undefined;
  #printed: MappedText | undefined;
  #frame: MappedText | undefined;
  #headings: Headings | undefined;
  #sentences: readonly Sentence[] | undefined;
  #series: readonly OrdinalSeries[] | undefined;
  #numbered: readonly NumberedSeries[] | undefined;
  #numberedHeadings: readonly NumberedHeading[] | undefined;
  #lawTitles: readonly Range[] | undefined;

  constructor(
    parts: Pick<
      Report,
      | 'source'
      | 'comments'
      | 'leftovers'
      | 'identity'
      | 'paragraphs'
      | 'tables'
      | 'outline'
      | 'text'
      | 'body'
      | 'openingText'
      | 'end'
      | 'margins'
    >,
  ) {
    this.source = parts.source;
    this.comments = parts.comments;
    this.leftovers = parts.leftovers;
    this.identity = parts.identity;
    this.paragraphs = parts.paragraphs;
    this.tables = parts.tables;
    this.outline = parts.outline;
    this.text = parts.text;
    this.body = parts.body;
    this.openingText = parts.openingText;
    this.end = parts.end;
    this.margins = parts.margins;
  }

  /** The running text without quotation marks, which are set or left out at will around most phrases. */
  get phrases(): MappedText {
    this.#phrases ??= this.text.without(quotationMarks);
    return this.#phrases;
  }

  /**
   * Title, addressee and running text as the draft prints them, every space and width kept: for what folding hides. Torn lines are
   * joined, paragraphs are apart by line feeds.
   */
  get printed(): MappedText {
    this.#printed ??= printedText(this.source, [
      ...headOf(this.identity),
      ...this.paragraphs.map(({ pieces }) => pieces),
    ]);
    return this.#printed;
  }

  /** Title, addressee and signature as phrases are matched on them, apart by line feeds. */
  get frame(): MappedText {
    this.#frame ??= foldFrame(this.identity, this.source).without(quotationMarks);
    return this.#frame;
  }

  get headings(): Headings {
    this.#headings ??= new Headings(this.outline);
    return this.#headings;
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= splitSentences(this.text);
    return this.#sentences;
  }

  get ordinalSeries(): readonly OrdinalSeries[] {
    this.#series ??= findOrdinalSeries(this.phrases, this.outline);
    return this.#series;
  }

  /** The numbers of headings and items, by level and by the heading that they stand below. */
  get numberedSeries(): readonly NumberedSeries[] {
    this.#numbered ??= findNumberedSeries(this.text, this.outline);
    return this.#numbered;
  }

  get numberedHeadings(): readonly NumberedHeading[] {
    this.#numberedHeadings ??= findNumberedHeadings(this);
    return this.#numberedHeadings;
  }

  /** Whether a range begins or ends inside 《》, where words name a document and say nothing of what was done. */
  isInLawTitle({ start, end }: Range): boolean {
    this.#lawTitles ??= findLawTitles(this.text);
    const titles = this.#lawTitles;
    return [start, end - 1].some((offset) => offset < (lastStartingBefore(titles, offset)?.end ?? 0));
  }

  paragraphAt(offset: number): Paragraph | undefined {
    return lastStartingBefore(this.paragraphs, offset, (paragraph) => paragraph.range);
  }

  /** Sections around a source offset, outermost first. */
  sectionsAt(offset: number): readonly Section[] {
    return sectionsAround(this.outline, offset);
  }
}
