import type { Cell } from '../readers/block.ts';
import type { Range, Source } from '../readers/source.ts';
import { foldPieces } from './fold.ts';
import { type FoldedLine, rangeOfPieces, type Strip } from './line.ts';
import { type MappedText, MappedTextBuilder } from './mapped-text.ts';
import { type Heading, headingOf, OutlineBuilder } from './outline.ts';
import type { Paragraph, ReportTable } from './paragraph.ts';
import { type Flow, piecesOf, reflow } from './reflow.ts';

/** Turns the strips of the running text into paragraphs, outline and folded text, in one pass. */
export class Assembler {
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
    const pieces = piecesOf(lines);
    const range = rangeOfPieces(pieces);
    this.#builder.push('\n', range.end - 1);
    const paragraph = { kind, pieces, range, lines: lines.length };
    this.paragraphs.push(paragraph);
    return paragraph;
  }
}
