import { allSections } from '../../../src/report/outline.ts';
import type { Draft } from '../draft.ts';
import type { MutantKind, Mutation } from '../mutation.ts';

/** Years and days that are wrong. */
export const timeMutants: readonly MutantKind[] = [
  {
    name: 'title-year-shifted',
    does: 'the title bears the year before',
    rules: ['time/report-year', 'time/stale-year'],
    stirs: ['time/', 'element/', 'wording/', 'identity/'],
    candidates: ({ report, text }) =>
      shiftedYears(text, report.identity.title?.range ?? { start: 0, end: 0 }, report.identity.year, -1),
  },
  {
    name: 'lead-year-shifted',
    does: 'the opening reports on the year before (现将20xx年…报告如下)',
    rules: ['time/report-year', 'time/stale-year'],
    stirs: ['time/'],
    candidates: ({ report, text }) => {
      const lead = /现将[^。\n]{0,60}/.exec(text);
      if (lead === null) return [];
      const range = { start: lead.index, end: lead.index + lead[0].length };
      return shiftedYears(text, range, report.identity.year, -1);
    },
  },
  {
    name: 'heading-year-shifted',
    does: "a chapter on the year's work bears the year before",
    rules: ['time/report-year', 'time/stale-year'],
    stirs: ['time/'],
    candidates: (draft) => inHeadings(draft, 0),
  },
  {
    name: 'plan-year-shifted',
    does: "next year's plan bears the year of the report",
    rules: ['time/plan-year', 'time/stale-year', 'element/next-year-plan'],
    stirs: ['time/', 'element/next-year-plan'],
    candidates: (draft) => inHeadings(draft, 1),
  },
  {
    name: 'day-impossible',
    does: 'a month has a day too many (6月31日)',
    rules: ['time/invalid-date'],
    stirs: ['time/'],
    candidates: ({ text }) =>
      [...text.matchAll(/(?<![0-9])([0-9]{1,2})月([0-9]{1,2})(?=日)/g)].map(({ 0: words, 1: month = '', index }) => ({
        edits: [{ start: index + month.length + 1, end: index + words.length, text: dayAfterLast(Number(month)) }],
        place: { start: index, end: index + words.length },
      })),
  },
];

/** Headings with the year of the report, or with one so many years later, bear the year before. */
function inHeadings({ report, text }: Draft, later: number): Mutation[] {
  const { year } = report.identity;
  return [...allSections(report.outline)].flatMap(({ heading }) =>
    heading === undefined ? [] : shiftedYears(text, heading, year === undefined ? undefined : year + later, -1),
  );
}

function shiftedYears(
  text: string,
  { start, end }: { start: number; end: number },
  year: number | undefined,
  by: number,
): Mutation[] {
  if (year === undefined) return [];
  const at = text.slice(start, end).search(new RegExp(`${year}\\s*年`));
  if (at === -1) return [];
  return [{ edits: [{ start: start + at, end: start + at + 4, text: String(year + by) }], place: { start, end } }];
}

function dayAfterLast(month: number): string {
  if (month === 2) return '30';
  return [4, 6, 9, 11].includes(month) ? '31' : '32';
}
