import type { DateList } from '../../../src/facts/dates/date.ts';
import { findDates } from '../../../src/facts/dates/find.ts';
import { reportOf } from '../../report/model.ts';

export interface FoundDates {
  readonly dates: DateList;
  /** `use quote` of each mention, in the order of the text. */
  readonly mentions: readonly string[];
  /** `damage quote` of each damaged date. */
  readonly damaged: readonly string[];
}

/** Dates of a paragraph in a report. */
export async function datesIn(paragraph: string): Promise<FoundDates> {
  const report = await reportOf(`一、情况\n\n${paragraph}`);
  const dates = findDates(report);
  const quote = ({ range }: { range: { start: number; end: number } }) => report.source.slice(range);
  return {
    dates,
    mentions: dates.mentions.map((mention) => `${mention.use} ${quote(mention)}`),
    damaged: dates.damaged.map((damaged) => `${damaged.damage} ${quote(damaged)}`),
  };
}
