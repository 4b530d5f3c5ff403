import type { DateMention } from '../../facts/dates/date.ts';
import type { Range } from '../../readers/source.ts';
import { lastStartingBefore } from '../../report/order.ts';
import type { CheckContext } from '../check.ts';

/** The year of a mention that names a year and no more: 2021年, 2021年度; neither a period nor a day. */
export function yearOnly({ from, to }: DateMention): number | undefined {
  return to === undefined && from.month === undefined ? from.year : undefined;
}

/** The heading that a range stands in; undefined for running text. */
export function headingAround(range: Range, { report }: CheckContext): { level: number; heading: Range } | undefined {
  const section = report.sectionsAt(range.start).at(-1);
  if (section?.heading === undefined || section.heading.end < range.end) return undefined;
  return { level: section.level, heading: section.heading };
}

/** Whether a range stands in a table, where a column of last year's values is usual. */
export function isInTable(range: Range, { report }: CheckContext): boolean {
  return lastStartingBefore(report.paragraphs, range.start, (paragraph) => paragraph.range)?.kind === 'cell';
}
