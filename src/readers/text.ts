import type { Block, ReadDocument } from './block.ts';
import type { Source } from './source.ts';

/** Plain text: one line of the file, one line of the document. Nothing in it is markup. */
export function readText(source: Source): ReadDocument {
  return { source, blocks: linesOf(source), comments: [], frontMatter: {} };
}

function linesOf(source: Source): Block[] {
  const blocks: Block[] = [];
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
    const piece = { start, end: start + visible.length };
    blocks.push({ kind: 'line', line: { pieces: [piece], gapBefore, indented: isIndented(raw) } });
    gapBefore = false;
  }
  return blocks;
}

/** Two ideographic spaces are the rule; writers of plain text use two or more ordinary ones. */
export function isIndented(rawLine: string): boolean {
  return /^(?:[\u3000\u00a0\t]|\s{2,})/.test(rawLine);
}
