import type { Element, ElementContent, Root } from 'hast';
import type { ExtractedText } from '../extracted-text.ts';
import { isIndented } from '../text.ts';
import { isFurniture, isParticulars } from './furniture.ts';
import { isLayout, tableRows } from './tables.ts';
import { isBlock, isElement, isVisible } from './visible.ts';

/** What takes the paragraphs of a page, or of a cell of it. */
type Sink = Pick<ExtractedText, 'addLine' | 'addTable' | 'addComment'>;

/** Writes the visible text of elements, paragraph by paragraph, as a browser would set it. */
export class PageWriter {
  readonly #out: Sink;
  readonly #leavesOut: (line: string) => boolean;
  #words = '';
  /** The number of a list item, which stands before its first words. */
  #marker = '';
  #gapBefore = true;
  #headingDepth: number | undefined;
  #isIndented = false;

  constructor(out: Sink, leavesOut = isFurniture) {
    this.#out = out;
    this.#leavesOut = leavesOut;
  }

  write(node: Element | Root): void {
    this.#writeChildren(node);
    this.#endLine();
  }

  #writeChildren(node: Element | Root): void {
    const numbers = itemNumbers(node);
    for (const child of node.children) {
      const number = numbers.get(child);
      if (number !== undefined) this.#marker = `${number}. `;
      this.#writeNode(child);
    }
  }

  #writeNode(node: Root['children'][number] | ElementContent): void {
    if (node.type === 'text') this.#words += node.value.replace(/[ \t\r\n\f]+/g, ' ');
    else if (node.type === 'comment') this.#writeComment(node.value);
    else if (isElement(node) && isVisible(node)) this.#writeElement(node);
  }

  #writeElement(element: Element): void {
    if (element.tagName === 'br') this.#endLine();
    else if (element.tagName === 'table' && !isLayout(element)) this.#writeTable(element);
    else if (isBlock(element)) this.#writeBlock(element);
    else this.#writeChildren(element);
  }

  #writeBlock(element: Element): void {
    this.#endLine();
    this.#gapBefore = true;
    const [depth, indented] = [this.#headingDepth, this.#isIndented];
    const level = /^h([1-6])$/.exec(element.tagName)?.[1];
    if (level !== undefined) this.#headingDepth = Number(level);
    this.#isIndented = indented || hasIndent(element);
    this.#writeChildren(element);
    this.#endLine();
    [this.#headingDepth, this.#isIndented] = [depth, indented];
    this.#gapBefore = true;
  }

  #writeTable(table: Element): void {
    this.#endLine();
    const rows = tableRows(table, paragraphsOf);
    if (!isParticulars(rows.map((row) => row.map((cell) => cell.join(''))))) this.#out.addTable(rows);
    this.#gapBefore = true;
  }

  #writeComment(value: string): void {
    const text = value.trim();
    if (!text.startsWith('report-lint-')) return;
    this.#endLine();
    this.#out.addComment(text);
  }

  #endLine(): void {
    const words = this.#words;
    this.#words = '';
    if (words.trim() === '' || this.#leavesOut(words)) return;
    const indented = this.#isIndented || isIndented(words.replace(/^ +/, ''));
    const heading = this.#headingDepth === undefined ? {} : { headingDepth: this.#headingDepth };
    this.#out.addLine(this.#marker + words.trimStart(), { gapBefore: this.#gapBefore, indented, ...heading });
    this.#marker = '';
    this.#gapBefore = false;
  }
}

function hasIndent({ properties: { style } }: Element): boolean {
  return typeof style === 'string' && /text-indent\s*:\s*(?!0(?![.\d]))[\d.]/i.test(style);
}

/** The numbers that a browser sets before the items of an ordered list. */
function itemNumbers(list: Element | Root): ReadonlyMap<unknown, number> {
  const numbers = new Map<unknown, number>();
  if (list.type === 'root' || list.tagName !== 'ol') return numbers;
  const { start = 1 } = list.properties;
  let next = Number(start);
  for (const child of list.children) {
    if (!isElement(child) || child.tagName !== 'li') continue;
    const { value = next } = child.properties;
    numbers.set(child, Number(value));
    next = Number(value) + 1;
  }
  return numbers;
}

/** The paragraphs of a cell. */
function paragraphsOf(cell: Element): string[] {
  const paragraphs: string[] = [];
  const addTable: Sink['addTable'] = (rows) => paragraphs.push(...rows.flat(2));
  new PageWriter({ addLine: (words) => paragraphs.push(words), addTable, addComment: () => {} }, () => false).write(
    cell,
  );
  return paragraphs;
}
