import type { Nodes, Root, Table as TableNode } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Block, Cell, Comment, FrontMatter, Line, ReadDocument } from './block.ts';
import { findComments } from './comments.ts';
import type { Range, Source } from './source.ts';
import { isIndented, readText } from './text.ts';

/**
 * Constructs of CommonMark that official text triggers by accident, and that would hide or move its words:
 * an indented paragraph is no code, `[注]：` no definition, a line of `---` under a line no heading, `>10件` no quote.
 */
const unwantedConstructs = ['codeIndented', 'codeFenced', 'definition', 'setextUnderline', 'htmlFlow', 'blockQuote'];

/** The dialect: CommonMark less the constructs above, with tables and front matter. */
function dialect(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    gfmTable(),
    { disable: { null: unwantedConstructs } },
  ];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}

const parser = unified().use(remarkParse).use(dialect).use(remarkFrontmatter).freeze();

/** Markdown, as people write official text in it: every line of a paragraph may be a paragraph of its own. */
export function readMarkdown(source: Source): ReadDocument {
  const comments = findComments(source.text);
  if (isOverloaded(source.text)) return { ...readText(source), comments };
  const root: Root = parser.parse(maskComments(source.text, comments));
  const blocks: Block[] = [];
  let frontMatter: FrontMatter = {};
  for (const node of root.children) {
    if (node.type === 'yaml') frontMatter = frontMatterOf(node.value);
    else collectBlocks(node, source, blocks);
  }
  return { source, blocks, comments, frontMatter };
}

/** Two flat keys are all that is wanted; a general YAML reader would cost more than the whole check. */
function frontMatterOf(yaml: string): FrontMatter {
  const year = flatValue(yaml, 'year');
  const organisation = flatValue(yaml, 'organisation');
  return { ...(year === undefined ? {} : { year }), ...(organisation === undefined ? {} : { organisation }) };
}

function flatValue(yaml: string, key: 'year' | 'organisation'): string | undefined {
  const value = new RegExp(`^${key}:[ \\t]*(\\S.*)$`, 'm').exec(yaml)?.[1];
  return value?.trim().replace(/^"(.*)"$|^'(.*)'$/, '$1$2');
}

function collectBlocks(node: Nodes, source: Source, blocks: Block[]): void {
  switch (node.type) {
    case 'heading':
      collectLines(node, source, blocks, node.depth);
      break;
    case 'paragraph':
      collectLines(node, source, blocks);
      break;
    case 'table':
      blocks.push({ kind: 'table', table: { rows: rowsOf(node, source) } });
      break;
    case 'list':
    case 'listItem':
      for (const child of node.children) collectBlocks(child, source, blocks);
      break;
    default:
      // Thematic breaks and what else carries no words.
      break;
  }
}

function rowsOf(table: TableNode, source: Source): (readonly Cell[])[] {
  return table.children.map((row) => row.children.map((cell) => ({ pieces: visiblePieces(cell, source) })));
}

function collectLines(
  node: Nodes & { type: 'heading' | 'paragraph' },
  source: Source,
  blocks: Block[],
  headingDepth?: number,
) {
  let gapBefore = true;
  for (const pieces of splitAtLineEnds(visiblePieces(node, source), source)) {
    const first = pieces[0] as Range;
    const lineStart = source.lineStarts[source.positionAt(first.start).line - 1] as number;
    const withNumber = gapBefore && node.type === 'paragraph' ? restoreListNumber(pieces, lineStart, source) : pieces;
    const line: Line = {
      pieces: withNumber,
      gapBefore,
      indented: isIndented(source.text.slice(lineStart, first.start + 1)),
      ...(headingDepth === undefined ? {} : { headingDepth }),
    };
    blocks.push({ kind: 'line', line });
    gapBefore = false;
  }
}

/** `1.` at a line start makes a list in Markdown; in a report it is a number that matters and belongs to the text. */
function restoreListNumber(pieces: readonly Range[], lineStart: number, source: Source): readonly Range[] {
  const first = pieces[0] as Range;
  const before = source.text.slice(lineStart, first.start);
  const marker = /^\s*(?:[-*+]\s+)*(\d{1,9}[.)])(?=\s)/.exec(before);
  if (marker === null) return pieces;
  const end = lineStart + marker[0].length;
  const start = end - (marker[1] as string).length;
  if (before.slice(marker[0].length).trim() !== '') return [{ start, end: end + 1 }, ...pieces];
  return [{ start, end: first.end }, ...pieces.slice(1)];
}

/** The parts of the source that a reader of the rendered text would see below this node. */
function visiblePieces(node: Nodes, source: Source): Range[] {
  const pieces: Range[] = [];
  collectPieces(node, source, pieces);
  return pieces;
}

function collectPieces(node: Nodes, source: Source, pieces: Range[]): void {
  const range = rangeOf(node);
  switch (node.type) {
    case 'html':
    case 'image':
    case 'break':
      return;
    case 'inlineCode':
      pieces.push(...withoutMarkup({ start: range.start + 1, end: range.end - 1 }, source));
      return;
    case 'emphasis':
      // `*路*号` is a placeholder that somebody forgot, not emphasis: its asterisks are text.
      pieces.push({ start: range.start, end: range.start + 1 });
      for (const child of node.children) collectPieces(child, source, pieces);
      pieces.push({ start: range.end - 1, end: range.end });
      return;
    case 'text':
      pieces.push(...withoutMarkup(range, source));
      return;
    default:
      if ('children' in node) for (const child of node.children) collectPieces(child, source, pieces);
  }
}

/** Marks that CommonMark leaves in the text next to Chinese characters (`**重点：**加强`), escapes, spaces by name. */
const leftoverMarkup = /\*\*|\\(?=[!-/:-@[-`{-~])|&(?:nbsp|ensp|emsp|#160);/g;

function withoutMarkup(range: Range, source: Source): Range[] {
  const pieces: Range[] = [];
  let start = range.start;
  for (const mark of source.slice(range).matchAll(leftoverMarkup)) {
    const markStart = range.start + mark.index;
    if (markStart > start) pieces.push({ start, end: markStart });
    start = markStart + mark[0].length;
  }
  if (range.end > start) pieces.push({ start, end: range.end });
  return pieces;
}

function splitAtLineEnds(pieces: readonly Range[], source: Source): Range[][] {
  const lines: Range[][] = [];
  let line: Range[] = [];
  let lineEnd = -1;
  for (const piece of pieces) {
    for (const part of partsOfLines(piece, source)) {
      if (lineEnd !== -1 && part.start > lineEnd && line.length > 0) {
        lines.push(line);
        line = [];
      }
      if (line.length === 0) lineEnd = endOfLine(source, part.start);
      line.push(part);
    }
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

/** A piece cut at its line ends and trimmed; parts of white space alone are dropped. */
function partsOfLines(piece: Range, source: Source): Range[] {
  const parts: Range[] = [];
  for (const match of source.slice(piece).matchAll(/[^\r\n]+/g)) {
    const visible = match[0].trim();
    if (visible === '') continue;
    const start = piece.start + match.index + match[0].indexOf(visible);
    parts.push({ start, end: start + visible.length });
  }
  return parts;
}

function endOfLine(source: Source, offset: number): number {
  return (source.lineStarts[source.positionAt(offset).line] ?? source.text.length + 1) - 1;
}

/** More marks in one paragraph than anybody means: the parser would take quadratic time over them, or run out of stack. */
const mostMarks = 2_000;

function isOverloaded(text: string): boolean {
  if (/^(?:[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]){20}/m.test(text)) return true;
  // Twenty levels deep by indentation: the parser carries every open list along every line.
  if (/^[ \t]{40,}(?:[-*+]|\d{1,9}[.)])[ \t]/m.test(text)) return true;
  return text.split(/\n[ \t]*\n/).some((block) => (block.match(/[*_[]+/g)?.length ?? 0) > mostMarks);
}

/** Comments as one word each, whatever they hold, and openings that no mark closes as text: offsets stay. */
function maskComments(text: string, comments: readonly Comment[]): string {
  let masked = '';
  let from = 0;
  for (const { range } of comments) {
    masked += `${text.slice(from, range.start)}<!--${'x'.repeat(Math.max(0, range.end - range.start - 7))}-->`;
    from = range.end;
  }
  return masked + text.slice(from).replaceAll('<!--', 'x!--');
}

function rangeOf(node: Nodes): Range {
  const { position } = node;
  if (position?.start.offset === undefined || position.end.offset === undefined) {
    throw new Error(`the Markdown parser gave no position for a ${node.type}`);
  }
  return { start: position.start.offset, end: position.end.offset };
}
