import type { Range } from '../../readers/source.ts';
import { lastStartingBefore } from '../../report/order.ts';
import { allSections, type Section } from '../../report/outline.ts';
import type { Paragraph } from '../../report/paragraph.ts';
import type { Report } from '../../report/report.ts';

/** A paragraph with its folded text and its place in the outline. */
export interface ParagraphLine {
  readonly paragraph: Paragraph;
  readonly text: string;
  /** Index of its first character in the text of the report. */
  readonly index: number;
  /** The innermost section that it belongs to or begins; undefined before the first. */
  readonly section: Section | undefined;
  /** It begins that section. */
  readonly beginsSection: boolean;
}

/** Every paragraph, heading and cell is one line of the report's text. */
export function paragraphLines(report: Report): ParagraphLine[] {
  const sections = allSections(report.outline);
  const lines: ParagraphLine[] = [];
  let index = 0;
  for (const paragraph of report.paragraphs) {
    const end = report.text.text.indexOf('\n', index);
    const section = lastStartingBefore(sections, paragraph.range.start, ({ range }) => range);
    const beginsSection = section?.range.start === paragraph.range.start;
    lines.push({ paragraph, text: report.text.text.slice(index, end), index, section, beginsSection });
    index = end + 1;
  }
  return lines;
}

const longestWords = 20;

/** The last words of a line, from its last mark on. */
export function lastWords({ text, index }: ParagraphLine, report: Report): Range {
  const clause = lastClauseOf(text);
  return report.text.rangeOf(index + text.length - clause.length, index + text.length);
}

/** The end of a text from its last mark on, the one that it ends with apart. */
export function lastClauseOf(text: string): string {
  const from = Math.max(0, text.length - longestWords);
  return /[^，。；：、]{0,20}.$/.exec(text.slice(from))?.[0] ?? text.slice(-1);
}
