import type { Range } from '../../readers/source.ts';
import { countStartingBefore } from '../../report/order.ts';
import { allSections, type Section } from '../../report/outline.ts';
import type { Report } from '../../report/report.ts';

/** Headings of which a part stands in a paragraph of its own, as a heading or as text. */
export function splitHeadings(report: Report): Range[] {
  const split: Range[] = [];
  for (const section of [report.outline, ...allSections(report.outline)]) split.push(...splitInTwo(section));
  for (const section of allSections(report.outline)) {
    const rest = restBelow(section, report);
    if (rest !== undefined && section.heading !== undefined)
      split.push({ start: section.heading.start, end: rest.end });
  }
  return split.sort((a, b) => a.start - b.start);
}

/** Numbered headings of which this many stand side by side: one without a number among them is none. */
const leastNumbered = 2;

/**
 * A heading with nothing below it, then the only one without a number, which the numbers do not count: the second is the rest
 * of the first.
 */
function splitInTwo({ children }: Section): Range[] {
  const [rest, ...others] = children.filter(({ numbering }) => numbering === undefined);
  if (rest?.heading === undefined || others.length > 0 || children.length <= leastNumbered) return [];
  const index = children.indexOf(rest);
  const first = children[index - 1];
  const next = children[index + 1];
  if (first?.heading === undefined || first.hasContent || first.level !== rest.level) return [];
  const goesOn = next?.numbering?.value === (first.numbering?.value ?? 0) + 1;
  return goesOn ? [{ start: first.heading.start, end: rest.heading.end }] : [];
}

/** No heading ends so: with a mark or a particle that leads on, or with a verb alone behind a long clause. */
const unfinished = /(?:[，、和与及]|[^，、。；：]{5}，[^，、。；：]{1,2})$/;
const longestRest = 20;

/** The short line right below a heading that does not end there; text stands below it. */
function restBelow({ title, heading, children }: Section, report: Report): Range | undefined {
  if (heading === undefined || !unfinished.test(title)) return undefined;
  const index = countStartingBefore(report.paragraphs, heading.end - 1, ({ range }) => range);
  const rest = report.paragraphs[index];
  const next = report.paragraphs[index + 1];
  if (rest?.kind !== 'text' || rest.lines > 1 || (next?.kind !== 'text' && children.length === 0)) return undefined;
  const words = report.text.slice(rest.range).trim();
  return words.length <= longestRest && /^[\u4e00-\u9fff、]+$/.test(words) ? rest.range : undefined;
}
