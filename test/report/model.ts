import { readString } from '../../src/readers/read.ts';
import type { Format, Range } from '../../src/readers/source.ts';
import { buildReport } from '../../src/report/build.ts';
import { foldPieces } from '../../src/report/fold.ts';
import type { FoldedLine } from '../../src/report/line.ts';
import { numberingAt } from '../../src/report/numbering.ts';
import { allSections, type Section } from '../../src/report/outline.ts';
import type { Report } from '../../src/report/report.ts';

export async function reportOf(text: string | readonly string[], format: Format = 'text'): Promise<Report> {
  return buildReport(await readString(typeof text === 'string' ? text : text.join('\n'), { format }));
}

export function paragraphTexts({ paragraphs, text }: Report): string[] {
  return paragraphs.map((paragraph) => text.slice(paragraph.range).replace(/\n$/, ''));
}

/** `1 总体情况` for each section, in the order of the text. */
export function outlineOf(report: Report): string[] {
  return [...allSections(report.outline)].map((section) => `${section.level} ${section.title}`);
}

export function titlesAt(report: Report, words: string): string[] {
  return report.sectionsAt(report.source.text.indexOf(words)).map((section: Section) => section.title);
}

export function sliceOf(report: Report, range: Range | undefined): string | undefined {
  return range && report.source.slice(range);
}

/** Lines as the reader of a plain text hands them on: one line, one piece, one after the other. */
export function linesOf(texts: readonly string[]): FoldedLine[] {
  const source = texts.join('\n');
  let offset = 0;
  let gapBefore = true;
  const lines: FoldedLine[] = [];
  for (const raw of texts) {
    const visible = raw.trim();
    const start = offset + raw.indexOf(visible);
    offset += raw.length + 1;
    if (visible === '') {
      gapBefore = true;
      continue;
    }
    const pieces = [{ start, end: start + visible.length }];
    const folded = foldPieces(pieces, source);
    lines.push({
      kind: 'line',
      pieces,
      folded,
      text: folded.text,
      numbering: numberingAt(folded.text),
      headingDepth: undefined,
      gapBefore,
      indented: raw.startsWith('\u3000'),
    });
    gapBefore = false;
  }
  return lines;
}
