import type { Block, ReadDocument } from './block.ts';
import type { Source } from './source.ts';
import { type TextLine, tableAt } from './text-tables.ts';

/** Plain text: one line of the file, one line of the document. Nothing in it is markup, but spaces may set out a table. */
export function readText(source: Source): ReadDocument {
  return { source, blocks: blocksOf(source), comments: [], frontMatter: {} };
}

function blocksOf(source: Source): Block[] {
  const lines = linesOf(source);
  const blocks: Block[] = [];
  let afterTable = false;
  for (let index = 0; index < lines.length; ) {
    const { start, end, gapBefore, indented } = lines[index] as VisibleLine;
    const table = tableAt(lines, index, source.text);
    if (table === undefined) {
      blocks.push({
        kind: 'line',
        line: { pieces: [{ start, end }], gapBefore: gapBefore || afterTable, indented },
      });
    } else blocks.push({ kind: 'table', table: { rows: table.rows } });
    afterTable = table !== undefined;
    index += table?.lines ?? 1;
  }
  return blocks;
}

interface VisibleLine extends TextLine {
  readonly indented: boolean;
}

function linesOf(source: Source): VisibleLine[] {
  const lines: VisibleLine[] = [];
  let gapBefore = true;
  for (const [index, lineStart] of source.lineStarts.entries()) {
    const lineEnd = source.lineStarts[index + 1] ?? source.text.length;
    const raw = source.text.slice(lineStart, lineEnd);
    const visible = raw.trim();
    if (visible === '') {
      gapBefore = true;
      continue;
    }
    const start = lineStart + raw.indexOf(visible);
    lines.push({ start, end: start + visible.length, gapBefore, indented: isIndented(raw) });
    gapBefore = false;
  }
  return lines;
}

/** Two ideographic spaces are the rule; writers of plain text use two or more ordinary ones. */
export function isIndented(rawLine: string): boolean {
  return /^(?:[\u3000\u00a0\t]|\s{2,})/.test(rawLine);
}
