import type { Range, Source } from '../readers/source.ts';
import type { MappedText } from './mapped-text.ts';
import type { Numbering } from './numbering.ts';
import { lastStartingBefore } from './order.ts';
import { allSections, type Section } from './outline.ts';
import type { Paragraph } from './paragraph.ts';

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

/** What the headings of a report are read from. */
interface Headed {
  readonly source: Source;
  readonly text: MappedText;
  readonly paragraphs: readonly Paragraph[];
  readonly outline: Section;
}

/** In the order of the text. */
export function findNumberedHeadings({ source, text, paragraphs, outline }: Headed): NumberedHeading[] {
  const headings: NumberedHeading[] = [];
  for (const section of allSections(outline)) {
    const { numbering, range } = section;
    if (numbering === undefined) continue;
    const start = text.indexAt(range.start);
    const number = text.rangeOf(start, start + numbering.length);
    const written = source.slice(number).replace(/\s/g, '');
    const paragraph = lastStartingBefore(paragraphs, range.start, (other) => other.range);
    headings.push({ section, numbering, number, written, isAlone: paragraph?.kind === 'heading' });
  }
  return headings;
}
