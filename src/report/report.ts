import type { Cell, Comment, ReadDocument } from '../readers/block.ts';
import type { Range, Source } from '../readers/source.ts';
import { type Closing, findClosing } from './closing.ts';
import { endOfCoverLetter } from './cover-letter.ts';
import { foldPieces } from './fold.ts';
import { Headings } from './headings.ts';
import { type Identity, type IdentityHints, identify } from './identity.ts';
import { type FoldedLine, foldBlocks, rangeOfPieces, type Strip } from './line.ts';
import { type MappedText, MappedTextBuilder } from './mapped-text.ts';
import { findNumberedSeries, type NumberedSeries } from './numbered-series.ts';
import { findOpening, type Opening } from './opening.ts';
import { lastStartingBefore } from './order.ts';
import { findOrdinalSeries, type OrdinalSeries } from './ordinals.ts';
import { type Heading, headingOf, OutlineBuilder, type Section, sectionsAround } from './outline.ts';
import { takeOutPageNumbers } from './page-numbers.ts';
import { type Flow, reflow } from './reflow.ts';
import { type Sentence, splitSentences } from './sentences.ts';

/** A paragraph of running text, a heading, or a cell of a table. */
export interface Paragraph {
  readonly kind: 'heading' | 'text' | 'cell';
  /** The pieces of the source that make it up: one a line where a page break or a hard wrap tore it. */
  readonly pieces: readonly Range[];
  readonly range: Range;
  /** Number of lines of the source that were joined. */
  readonly lines: number;
}

export interface ReportTable {
  /** Cells without visible text are left out. */
  readonly rows: readonly (readonly Paragraph[])[];
  /** The column that each cell of `rows` stands in. */
  readonly columns: readonly (readonly number[])[];
}

/**
 * One draft, understood: the only thing that checks look at. All places are ranges of the source; `text` is the
 * folded running text to match against, from the first paragraph to the last, paragraphs apart by line feeds.
 */
export class Report {
  readonly source: Source;
  readonly comments: readonly Comment[];
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
  #lawTitles: readonly Range[] | undefined;

  constructor(
    parts: Pick<
      Report,
      | 'source'
      | 'comments'
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

/** 《…》 of at most 80 characters; titles inside titles belong to the outer one. */
function findLawTitles(text: MappedText): Range[] {
  return [...text.text.matchAll(/《[^《》\n]{1,80}(?:《[^《》\n]{1,60}》[^《》\n]{0,40})?》/g)].map((match) =>
    text.rangeOf(match.index, match.index + match[0].length),
  );
}

/** Folded again from the source: most checks never look there. */
function foldFrame({ title, addressee, signature }: Identity, source: Source): MappedText {
  const parts = [title, addressee, signature]
    .flatMap((part) => part ?? [])
    .sort((a, b) => a.range.start - b.range.start);
  const builder = new MappedTextBuilder();
  for (const { range } of parts) {
    foldPieces([range], source.text).appendTo(builder);
    builder.push('\n', range.end - 1);
  }
  return builder.build();
}

const quotationMarks = /[“”‘’]/g;

/** Pieces of title and addressee, in the order of the text. */
function headOf({ title, addressee }: Identity): (readonly Range[])[] {
  const parts = [title?.pieces ?? [], addressee === undefined ? [] : [addressee.range]];
  return parts
    .filter((pieces) => pieces.length > 0)
    .sort(([one], [other]) => (one as Range).start - (other as Range).start);
}

function printedText({ text }: Source, paragraphs: readonly (readonly Range[])[]): MappedText {
  const builder = new MappedTextBuilder();
  for (const pieces of paragraphs) {
    for (const { start, end } of pieces) builder.push(text.slice(start, end), start);
    builder.push('\n', rangeOfPieces(pieces).end - 1);
  }
  return builder.build();
}

/** Builds the model of a document that a reader has read. */
export function buildReport(document: ReadDocument, hints: IdentityHints = {}): Report {
  const { source } = document;
  const all = foldBlocks(document.blocks, source);
  const letterEnd = endOfCoverLetter(all);
  const strips = all.slice(letterEnd);
  const { opening, closing } = frameOf(strips, all.slice(0, letterEnd));
  const assembler = new Assembler(source, bodyRange(strips, opening, closing));
  const body = takeOutPageNumbers(strips.slice(opening.end, closing.start));
  assembler.addAll(body.strips, markdownBase(opening, strips));
  const text = assembler.text();
  return new Report({
    source,
    comments: document.comments,
    identity: identify({ opening, closing, frontMatter: document.frontMatter, lead: text.text.slice(0, 600) }, hints),
    paragraphs: assembler.paragraphs,
    tables: assembler.tables,
    outline: assembler.outline.build(),
    text,
    body: assembler.extent,
    openingText: openingText(strips, opening),
    end: strips.map(rangeOfStrip).at(-1)?.end ?? 0,
    margins: marginsOf([...all.slice(0, letterEnd + opening.end), ...body.pageNumbers, ...strips.slice(closing.start)]),
  });
}

function marginsOf(strips: readonly Strip[]): MappedText {
  const lines = strips.filter((strip) => strip.kind === 'line');
  const builder = new MappedTextBuilder();
  for (const { folded, pieces } of lines) {
    folded.appendTo(builder);
    builder.push('\n', rangeOfPieces(pieces).end - 1);
  }
  return builder.build();
}

/** With no title found, the first lines may still say what the document is. */
function openingText(strips: readonly Strip[], opening: Opening): string {
  const lines = strips.slice(0, opening.title.length > 0 ? opening.end : Math.max(3, opening.end));
  return lines.map((strip) => (strip.kind === 'line' && strip.text.length <= 80 ? strip.text : '')).join('\n');
}

/** Opening and closing of the report; what they lack, a covering letter may hold. */
function frameOf(strips: readonly Strip[], letter: readonly Strip[]): { opening: Opening; closing: Closing } {
  const opening = findOpening(strips);
  const closing = findClosing(strips, opening.end);
  if (letter.length === 0) return { opening, closing };
  const letterOpening = findOpening(letter);
  const letterClosing = findClosing(letter, letterOpening.end);
  const signed = closing.organisation === undefined ? letterClosing : closing;
  return {
    opening: { ...opening, addressee: opening.addressee ?? letterOpening.addressee },
    closing: { ...signed, date: closing.date ?? letterClosing.date, start: closing.start },
  };
}

function bodyRange(strips: readonly Strip[], opening: Opening, closing: Closing): Range {
  const body = strips.slice(opening.end, closing.start).map(rangeOfStrip);
  const end = strips.map(rangeOfStrip).at(-1)?.end ?? 0;
  return { start: body[0]?.start ?? end, end: body.at(-1)?.end ?? end };
}

function rangeOfStrip(strip: Strip): Range {
  if (strip.kind === 'line') return rangeOfPieces(strip.pieces);
  return rangeOfPieces(strip.table.rows.flatMap((row) => row.flatMap((cell) => cell.pieces)));
}

/** Markdown depth that the title takes: `# title` makes `##` the first level of the outline. */
function markdownBase(opening: Opening, strips: readonly Strip[]): number {
  const title = opening.title[0]?.headingDepth;
  if (title !== undefined) return title;
  const depths = strips.flatMap((strip) =>
    strip.kind === 'line' && strip.headingDepth !== undefined ? [strip.headingDepth] : [],
  );
  return depths.length === 0 ? 0 : Math.min(...depths) - 1;
}

/** Turns the strips of the running text into paragraphs, outline and folded text, in one pass. */
class Assembler {
  readonly paragraphs: Paragraph[] = [];
  readonly tables: ReportTable[] = [];
  readonly outline: OutlineBuilder;
  readonly extent: Range;
  readonly #source: Source;
  readonly #builder = new MappedTextBuilder();

  constructor(source: Source, extent: Range) {
    this.#source = source;
    this.extent = extent;
    this.outline = new OutlineBuilder(extent);
  }

  text(): MappedText {
    return this.#builder.build();
  }

  addAll(strips: readonly Strip[], base: number): void {
    let lines: FoldedLine[] = [];
    for (const strip of strips) {
      if (strip.kind === 'line') lines.push(strip);
      else {
        this.#addLines(lines, base);
        lines = [];
        this.#addTable(strip.table.rows);
      }
    }
    this.#addLines(lines, base);
  }

  #addLines(lines: readonly FoldedLine[], base: number): void {
    const flows = reflow(lines);
    for (const [index, flow] of flows.entries()) {
      const heading = headingOf(flow, flows[index + 1], base);
      if (heading === undefined) {
        const { range } = this.#addParagraph('text', flow.lines);
        this.outline.addContent(range);
      } else this.#addHeading(flow, heading);
    }
  }

  #addHeading(flow: Flow, heading: Heading): void {
    const start = this.#builder.length;
    this.#addParagraph(heading.runIn ? 'text' : 'heading', flow.lines);
    this.outline.addHeading(flow, heading, this.#builder.rangeOf(start, start + heading.length));
  }

  #addTable(rows: readonly (readonly Cell[])[]): void {
    const table = rows.map((row) =>
      row
        .filter((cell) => cell.pieces.length > 0)
        .map(({ pieces }) => this.#addParagraph('cell', [{ pieces, folded: foldPieces(pieces, this.#source.text) }])),
    );
    const last = table.flat().at(-1);
    if (last !== undefined) this.outline.addContent(last.range);
    const columns = rows.map((row) => row.flatMap(({ pieces }, column) => (pieces.length > 0 ? [column] : [])));
    this.tables.push({ rows: table, columns });
  }

  #addParagraph(kind: Paragraph['kind'], lines: readonly Pick<FoldedLine, 'pieces' | 'folded'>[]): Paragraph {
    for (const { folded } of lines) folded.appendTo(this.#builder);
    const pieces = lines.flatMap((line) => line.pieces);
    const range = rangeOfPieces(pieces);
    this.#builder.push('\n', range.end - 1);
    const paragraph = { kind, pieces, range, lines: lines.length };
    this.paragraphs.push(paragraph);
    return paragraph;
  }
}
