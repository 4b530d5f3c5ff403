import { IndexedText } from './indexed-text.ts';
import { countStartingBefore } from './order.ts';
import { allSections, type Section } from './outline.ts';

/** The headings of a report as one text to match phrases against: a line each, without numbers and quotation marks. */
export class Headings {
  readonly text: IndexedText;
  readonly #lines: readonly { readonly start: number; readonly section: Section }[];

  constructor(outline: Section) {
    const lines: { start: number; section: Section }[] = [];
    let text = '';
    for (const section of allSections(outline)) {
      lines.push({ start: text.length, section });
      text += `${section.title.replace(/[“”‘’]/g, '')}\n`;
    }
    this.text = new IndexedText(text);
    this.#lines = lines;
  }

  /** The section whose heading stands at an index of the text. */
  sectionAt(index: number): Section {
    const line = this.#lines[countStartingBefore(this.#lines, index, ({ start }) => ({ start, end: start })) - 1];
    if (line === undefined) throw new RangeError(`there is no heading at ${index}`);
    return line.section;
  }
}
