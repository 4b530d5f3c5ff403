import type { Part } from '../../readers/docx/package.ts';
import type { XmlElement } from '../../readers/docx/xml.ts';
import type { Range } from '../../readers/source.ts';

interface OpenField {
  readonly start: number;
  readonly paragraph: XmlElement | undefined;
  /** What makes its result, as far as it was read. */
  code: string;
}

/**
 * Fields within a paragraph whose results the program makes anew, with all that stands in them: comments are put
 * before or behind them. The words of a link are its writer's.
 *
 * @returns ranges of the part, apart, in order.
 */
export function computedFields({ root, text }: Part): Range[] {
  const fields: Range[] = [];
  const open: OpenField[] = [];
  const pass = ({ name, attributes, range, content }: XmlElement, paragraph: XmlElement | undefined): void => {
    const { 'w:fldCharType': mark } = attributes;
    const last = open.at(-1);
    if (name === 'w:instrText' && last !== undefined) last.code += text.slice(content.start, content.end);
    else if (name !== 'w:fldChar') return;
    else if (mark === 'begin') open.push({ start: range.start, paragraph, code: '' });
    else if (mark === 'end' && last !== undefined) {
      open.pop();
      const isLink = /^\s*HYPERLINK\b/i.test(last.code);
      if (last.paragraph === paragraph && !isLink) fields.push({ start: last.start, end: range.end });
    }
  };
  const visit = (element: XmlElement, outer: XmlElement | undefined): void => {
    const paragraph = outer ?? (element.name === 'w:p' ? element : undefined);
    pass(element, paragraph);
    for (const inner of element.children) visit(inner, paragraph);
  };
  visit(root, undefined);
  return outermost(fields);
}

/** @param ranges nested or apart, those within another before it. */
function outermost(ranges: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const range of ranges) {
    while ((kept.at(-1)?.start ?? -1) > range.start) kept.pop();
    kept.push(range);
  }
  return kept;
}
