import type { Range } from '../readers/source.ts';
import type { Numbering } from './numbering.ts';
import { allSections, type Section } from './outline.ts';
import type { Report } from './report.ts';

/** A numbered heading or line as it is printed. */
export interface NumberedHeading {
  readonly section: Section;
  readonly numbering: Numbering;
  /** The number with its mark. */
  readonly number: Range;
  /** The number as it stands in the source, without spaces. */
  readonly written: string;
  /** A line of its own; else running text follows on the line, or there is nothing but text. */
  readonly isAlone: boolean;
}

/** In the order of the text. */
export function findNumberedHeadings(report: Report): NumberedHeading[] {
  const headings: NumberedHeading[] = [];
  for (const section of allSections(report.outline)) {
    const { numbering, range } = section;
    if (numbering === undefined) continue;
    const start = report.text.indexAt(range.start);
    const number = report.text.rangeOf(start, start + numbering.length);
    const written = report.source.slice(number).replace(/\s/g, '');
    const isAlone = report.paragraphAt(range.start)?.kind === 'heading';
    headings.push({ section, numbering, number, written, isAlone });
  }
  return headings;
}
