import type { DateMention } from '../../facts/dates/date.ts';
import type { CheckKind, Hit } from '../check.ts';
import { compileAll } from '../search.ts';
import { type PlanHeadings, wrongHeadings } from './plan-headings.ts';
import { type PlanSentences, wrongSentences } from './plan-sentences.ts';
import type { PlanYearParameters } from './plan-year.schema.ts';

type Compiled = PlanHeadings & PlanSentences;

/** The plan of a report is for the year after it. */
export const planYear: CheckKind<PlanYearParameters, Compiled> = {
  name: 'plan-year',
  outcomes: ['wrong', 'passed'],
  placeholders: { stated: 'the year that the plan names', year: 'the report year', next: 'the year that it is for' },
  compile: ({ deadlines, ...phrases }, phrase) => {
    const all = (key: keyof typeof phrases) => compileAll(phrases[key], [key], phrase);
    return {
      headings: all('headings'),
      tasks: all('tasks'),
      problems: all('problems'),
      review: all('review'),
      ahead: all('ahead'),
      done: all('done'),
      plans: all('plans'),
      mixed: all('mixed'),
      intends: all('intends'),
      demands: all('demands'),
      past: all('past'),
      schedules: all('schedules'),
      announced: all('announced'),
      lists: all('lists'),
      judging: all('judging'),
      deadlines: {
        before: compileAll(deadlines.before, ['deadlines', 'before'], phrase),
        behind: compileAll(deadlines.behind, ['deadlines', 'behind'], phrase),
      },
    };
  },
  run: (rule, context) => {
    const { year } = context.report.identity;
    if (year === undefined) return { hits: [] };
    const headings = new Set(wrongHeadings(year, rule, context));
    // A heading may itself say what the year is to bring.
    const sentences = [...wrongSentences(year, rule, context)].filter(({ mention }) => !headings.has(mention));
    return {
      hits: [
        ...[...headings].map((mention) => hitOf('wrong', mention, year)),
        ...sentences.map(({ outcome, mention }) => hitOf(outcome, mention, year)),
      ],
    };
  },
};

function hitOf(outcome: string, { range, from }: DateMention, year: number): Hit {
  const values = { stated: String(from.year), year: String(year), next: String(year + 1) };
  return { outcome, range, nearest: [], values };
}
