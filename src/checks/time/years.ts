import type { DateMention } from '../../facts/dates/date.ts';
import type { Range } from '../../readers/source.ts';
import type { MappedText } from '../../report/mapped-text.ts';
import { countStartingBefore } from '../../report/order.ts';
import type { Section } from '../../report/outline.ts';
import type { CheckContext } from '../check.ts';

/** The year of a mention that names a year and no more: 2021年, 2021年度; neither a period nor a day. */
export function yearOnly({ from, to }: DateMention): number | undefined {
  return to === undefined && from.month === undefined ? from.year : undefined;
}

/** The section whose heading a range stands in; undefined for running text. */
export function sectionHeadedBy(range: Range, { report }: CheckContext): Section | undefined {
  const section = report.sectionsAt(range.start).at(-1);
  return section?.heading !== undefined && range.end <= section.heading.end ? section : undefined;
}

/** Whether a range stands in a table, where a column of last year's values is usual. */
export function isInTable({ start }: Range, { report }: CheckContext): boolean {
  return report.paragraphAt(start)?.kind === 'cell';
}

/** Longer clauses and sentences are looked at near the place in question: what is far off says nothing of it. */
const longest = 200;

/** A stretch of a folded text around a range of the source, up to the nearest borders; others may end it. */
export function stretchAround(
  text: MappedText,
  range: Range,
  borders: ReadonlySet<string>,
  endings: ReadonlySet<string> = borders,
): string {
  const [start, end] = [text.indexAt(range.start), text.indexAt(range.end)];
  let from = start;
  while (from > 0 && start - from < longest && !borders.has(text.text[from - 1] as string)) from -= 1;
  let to = end;
  while (to < text.text.length && to - end < longest && !endings.has(text.text[to] as string)) to += 1;
  return text.text.slice(from, to);
}

export const clauseBorders: ReadonlySet<string> = new Set('，。；：！？\n');
export const sentenceBorders: ReadonlySet<string> = new Set('。！？\n');

/** The folded words behind an index, in its paragraph. */
export function wordsBehind(text: string, index: number, most: number): string {
  const words = text.slice(index, index + most);
  const lineFeed = words.indexOf('\n');
  return lineFeed === -1 ? words : words.slice(0, lineFeed);
}

/** The folded words before an index, in its paragraph. */
export function wordsBefore(text: string, index: number, most: number): string {
  const words = text.slice(Math.max(0, index - most), index);
  return words.slice(words.lastIndexOf('\n') + 1);
}

/** Figures further off belong to something else. */
const farthestFigure = 60;

/** A figure in the same sentence, not far behind an index of the folded text. */
export function isFollowedByFigure(end: number, role: 'any' | 'count', { report, facts }: CheckContext): boolean {
  const { quantities } = facts.quantities;
  const next = quantities[countStartingBefore(quantities, end - 1, ({ start }) => ({ start, end: start }))];
  if (next === undefined || next.start - end > farthestFigure || (role === 'count' && next.role !== 'count'))
    return false;
  return !/[。！？\n]/.test(report.text.text.slice(end, next.start));
}
