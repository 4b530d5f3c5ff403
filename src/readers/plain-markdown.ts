import type { Block, ReadDocument } from './block.ts';
import type { Source } from './source.ts';
import { isIndented } from './text.ts';

/**
 * Anything beyond headings and paragraphs: emphasis, links, code, tables, HTML, escapes, entities, lists, breaks,
 * closing marks of headings, front matter.
 */
const needsParser = /[*_`<|\\&[\]!]|^[ \t]*(?:[-+]|[0-9]{1,9}[.)][ \t\r\n])|^[ \t]*#.*#[ \t]*$/m;

/** Most drafts in Markdown hold headings and paragraphs only: reading them line by line gives the same, far sooner. */
export function isPlainMarkdown(text: string): boolean {
  return !needsParser.test(text);
}

const heading = /^[ \t]*(#{1,6})(?:[ \t]+|$)/;

/** Reads Markdown of headings and paragraphs, as `readMarkdown` would. */
export function readPlainMarkdown(source: Source): ReadDocument {
  const blocks: Block[] = [];
  const { text, lineStarts } = source;
  let gapBefore = true;
  for (let index = 0; index < lineStarts.length; index += 1) {
    const lineStart = lineStarts[index] as number;
    const raw = text.slice(lineStart, lineStarts[index + 1] ?? text.length);
    const trimmed = raw.trim();
    const mark = trimmed.startsWith('#') ? heading.exec(raw.trimEnd()) : null;
    const from = mark?.[0].length ?? 0;
    const visible = mark === null ? trimmed : raw.slice(from).trim();
    if (visible !== '') {
      const start = lineStart + raw.indexOf(visible, from);
      const pieces = [{ start, end: start + visible.length }];
      const headingDepth = mark?.[1]?.length;
      const line = { pieces, gapBefore: gapBefore || mark !== null, indented: isIndented(raw) };
      blocks.push({ kind: 'line', line: headingDepth === undefined ? line : { ...line, headingDepth } });
    }
    // A heading ends where its line does, so what follows is a block of its own.
    gapBefore = visible === '' || mark !== null;
  }
  return { source, blocks, comments: [], frontMatter: {} };
}
