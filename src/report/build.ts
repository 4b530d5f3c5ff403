import type { ReadDocument } from '../readers/block.ts';
import type { Range } from '../readers/source.ts';
import { Assembler } from './assembler.ts';
import { type Closing, findClosing } from './closing.ts';
import { endOfCoverLetter } from './cover-letter.ts';
import { type IdentityHints, identify } from './identity.ts';
import { foldBlocks, rangeOfPieces, type Strip } from './line.ts';
import { type MappedText, MappedTextBuilder } from './mapped-text.ts';
import { findOpening, type Opening } from './opening.ts';
import { takeOutPageNumbers } from './page-numbers.ts';
import { Report } from './report.ts';

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
    leftovers: document.leftovers ?? [],
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
  return depths.length === 0 ? 0 : depths.reduce((least, depth) => Math.min(least, depth)) - 1;
}
