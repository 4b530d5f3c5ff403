import type { Cell } from '../block.ts';
import type { Range } from '../source.ts';
import { child, flagOf, numberOf } from './elements.ts';
import { Fields } from './fields.ts';
import { authorOf } from './leftovers.ts';
import { linesOf } from './lines.ts';
import type { Numbering, ParagraphNumber } from './numbering.ts';
import type { Part } from './package.ts';
import { headingDepthOf, isSetIn } from './paragraph-format.ts';
import { CellContent, type Place } from './places.ts';
import { branchOf, type RunContext, RunReader } from './runs.ts';
import type { Layer } from './styles.ts';
import type { ParagraphPlace } from './word-map.ts';
import { wordsOf } from './words.ts';
import type { XmlElement } from './xml.ts';

/** What all parts of a document share. */
export interface StoryContext extends RunContext {
  readonly numbering: Numbering;
}

/** What is known of a paragraph when its runs are read. */
interface Reading {
  readonly number: ParagraphNumber | undefined;
  readonly layers: readonly Layer[];
  /** Where its text begins. */
  readonly begin: number;
}

/**
 * Reads a story, which is a sequence of paragraphs and tables: the body, a note, a text box, as it would be if all
 * changes were accepted. Charts, pictures, embedded files and what `w:altChunk` imports are not read.
 */
export class Story {
  readonly #context: StoryContext;
  readonly #part: Part;
  readonly #fields: Fields;

  constructor(context: StoryContext, part: Part, root: XmlElement) {
    this.#context = context;
    this.#part = part;
    this.#fields = new Fields(root);
  }

  read(container: XmlElement, place: Place, setting: ParagraphPlace): void {
    /** Deleted paragraph marks join paragraphs. */
    let joined: XmlElement[] = [];
    const flush = () => {
      if (joined.length > 0) this.#readParagraph(joined, place, setting);
      joined = [];
    };
    for (const block of within(container, blockNames)) {
      if (block.name === 'w:p') {
        joined.push(block);
        if (deletedMark(block) === undefined) flush();
      } else if (block.name === 'w:tbl') {
        flush();
        this.#readTable(block, place, { ...setting, inTable: true });
      } else this.#passMark(block);
    }
    flush();
  }

  #passMark({ name, attributes }: XmlElement): void {
    const { comments, text } = this.#context;
    comments.pass(name === 'w:commentRangeStart' ? 'start' : 'end', attributes['w:id'], text.length);
  }

  /** @param joined paragraphs whose marks are deleted but for the last, which says what they are together. */
  #readParagraph(joined: readonly XmlElement[], place: Place, setting: ParagraphPlace): void {
    const { text, styles, numbering } = this.#context;
    const last = joined.at(-1) as XmlElement;
    const properties = child(last, 'w:pPr');
    const layers = styles.layersOf(properties);
    const isCounted = deletedMark(last) === undefined && flagOf(child(properties, 'w:rPr'), 'w:vanish') !== true;
    const number = isCounted ? numbering.next(layers) : undefined;
    const begin = text.length;
    if (number !== undefined) text.write(number.text + number.separator);
    const boxes = joined.flatMap((paragraph) => this.#readRuns(paragraph));
    const isDeleted = deletedMark(last) !== undefined && text.length === begin;
    if (!isDeleted) this.#endParagraph(last, { number, layers, begin }, place, setting);
    this.#readBoxes(boxes, place, setting);
  }

  #endParagraph(paragraph: XmlElement, reading: Reading, place: Place, setting: ParagraphPlace): void {
    const { text, styles } = this.#context;
    const { number, layers, begin } = reading;
    const properties = child(paragraph, 'w:pPr');
    this.#addChange(properties, begin);
    const { text: words, start } = text.endParagraph({
      part: this.#part.name,
      element: paragraph.range,
      content: insideOf(paragraph, properties),
      isInserted: this.#addInsertedMark(properties),
      place: setting,
    });
    // What Word makes from the headings would be read as headings again.
    if (styles.isOfContents(properties)) return;
    const lines =
      words === ''
        ? []
        : linesOf({
            text: words,
            start,
            number,
            headingDepth: headingDepthOf(layers),
            isSetIn: isSetIn(layers, number?.level.element),
          });
    place.addParagraph(lines);
  }

  /** @returns the text boxes that are anchored in the paragraph. */
  #readRuns(paragraph: XmlElement): readonly XmlElement[] {
    const reader = new RunReader(this.#context, this.#part, this.#fields, child(paragraph, 'w:pPr'));
    reader.readInside(paragraph);
    const mark = deletedMark(paragraph);
    const kind = mark?.name === 'w:del' ? 'deletion' : 'move';
    if (mark !== undefined) this.#context.leftovers.addUnseen(kind, authorOf(mark), this.#context.text.length, '');
    return reader.boxes;
  }

  #addChange(properties: XmlElement | undefined, start: number): void {
    const change = child(properties, 'w:pPrChange') ?? child(child(properties, 'w:numPr'), 'w:ins');
    const range = { start, end: this.#context.text.length };
    if (change !== undefined) this.#context.leftovers.addShown('formatting', authorOf(change), range);
  }

  #addInsertedMark(properties: XmlElement | undefined): boolean {
    const mark = insertedMark(properties);
    const { length } = this.#context.text;
    const kind = mark?.name === 'w:ins' ? 'insertion' : 'move';
    if (mark !== undefined) this.#context.leftovers.addShown(kind, authorOf(mark), { start: length, end: length + 1 });
    return mark !== undefined;
  }

  #readBoxes(boxes: readonly XmlElement[], place: Place, setting: ParagraphPlace): void {
    const anchor = setting.anchor ?? Math.max(0, this.#context.text.paragraphs.length - 1);
    for (const box of boxes)
      new Story(this.#context, this.#part, box).read(box, place, { ...setting, inTextBox: true, anchor });
  }

  /** A table of one cell is a frame around paragraphs. */
  #readTable(table: XmlElement, place: Place, setting: ParagraphPlace): void {
    this.#addTableChange(child(table, 'w:tblPr'), 'w:tblPrChange');
    const rows = [...within(table, rowNames)];
    const cells = rows.length === 1 ? [...within(rows[0] as XmlElement, cellNames)] : [];
    if (cells.length === 1) this.#readCell(cells[0] as XmlElement, place, setting);
    else place.addTable({ rows: rows.flatMap((row) => this.#readRow(row, setting)) });
  }

  /** @returns no row where it is deleted. */
  #readRow(row: XmlElement, setting: ParagraphPlace): readonly (readonly Cell[])[] {
    const { text, leftovers } = this.#context;
    const properties = child(row, 'w:trPr');
    const start = text.length;
    if (this.#passIfDeleted(row, child(properties, 'w:del'))) return [];
    this.#addTableChange(properties, 'w:trPrChange');
    const cells: Cell[] = emptyCells(numberOf(properties, 'w:gridBefore') ?? 0);
    for (const element of within(row, cellNames)) {
      const format = child(element, 'w:tcPr');
      if (this.#passIfDeleted(element, child(format, 'w:cellDel'))) continue;
      const cell = new CellContent();
      this.#readCell(element, cell, setting);
      cells.push(cell, ...emptyCells((numberOf(format, 'w:gridSpan') ?? 1) - 1));
    }
    const inserted = child(properties, 'w:ins');
    if (inserted !== undefined) leftovers.addShown('insertion', authorOf(inserted), { start, end: text.length });
    return [cells];
  }

  #readCell(cell: XmlElement, place: Place, setting: ParagraphPlace): void {
    const { text, leftovers } = this.#context;
    const properties = child(cell, 'w:tcPr');
    this.#addTableChange(properties, 'w:tcPrChange');
    const start = text.length;
    this.read(cell, place, setting);
    const inserted = child(properties, 'w:cellIns');
    if (inserted !== undefined) leftovers.addShown('insertion', authorOf(inserted), { start, end: text.length });
  }

  #passIfDeleted(element: XmlElement, change: XmlElement | undefined): boolean {
    if (change === undefined) return false;
    const words = wordsOf(element, this.#part.text);
    this.#context.leftovers.addUnseen('deletion', authorOf(change), this.#context.text.length, words);
    return true;
  }

  #addTableChange(properties: XmlElement | undefined, name: string): void {
    const change = child(properties, name);
    const at = this.#context.text.length;
    if (change !== undefined) this.#context.leftovers.addShown('formatting', authorOf(change), { start: at, end: at });
  }
}

const blockNames: ReadonlySet<string> = new Set(['w:p', 'w:tbl', 'w:commentRangeStart', 'w:commentRangeEnd']);
const rowNames: ReadonlySet<string> = new Set(['w:tr']);
const cellNames: ReadonlySet<string> = new Set(['w:tc']);
/** They hold nothing of the story that is seen. */
const passedOver: ReadonlySet<string> = new Set([
  'w:sdtPr',
  'w:sdtEndPr',
  'w:sectPr',
  'w:altChunk',
  'w:del',
  'w:moveFrom',
]);

/** Elements of some names, whatever controls and custom markup they are wrapped in. */
function* within(container: XmlElement, names: ReadonlySet<string>): Generator<XmlElement> {
  for (const inner of container.children) {
    if (names.has(inner.name)) yield inner;
    else if (inner.name === 'mc:AlternateContent') yield* within(branchOf(inner), names);
    else if (!passedOver.has(inner.name)) yield* within(inner, names);
  }
}

function deletedMark(paragraph: XmlElement): XmlElement | undefined {
  const mark = child(child(paragraph, 'w:pPr'), 'w:rPr');
  return child(mark, 'w:del') ?? child(mark, 'w:moveFrom');
}

function insertedMark(properties: XmlElement | undefined): XmlElement | undefined {
  const mark = child(properties, 'w:rPr');
  return child(mark, 'w:ins') ?? child(mark, 'w:moveTo');
}

/** Where something may be written into a paragraph: behind its properties. */
function insideOf({ range, content }: XmlElement, properties: XmlElement | undefined): Range | undefined {
  return content.start === range.end ? undefined : { start: properties?.range.end ?? content.start, end: content.end };
}

/** More columns than Word allows. */
const mostColumns = 64;
const emptyCell: Cell = { pieces: [] };

/** What merged cells leave free, so that columns keep their places. */
function emptyCells(count: number): Cell[] {
  return Array.from({ length: Math.max(0, Math.min(count, mostColumns)) }, () => emptyCell);
}
