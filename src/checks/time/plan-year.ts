import type { DateMention } from '../../facts/dates/date.ts';
import type { CompiledPhrase } from '../../phrases/compile.ts';
import type { Section } from '../../report/outline.ts';
import type { CheckContext, CheckKind, Hit } from '../check.ts';
import { compileAll, isUnderAny, plain } from '../search.ts';
import type { PlanYearParameters } from './plan-year.schema.ts';
import { sectionHeadedBy, wordsBefore, wordsBehind, yearOnly } from './years.ts';

interface Compiled {
  readonly headings: readonly CompiledPhrase[];
  readonly plans: readonly CompiledPhrase[];
  readonly intends: readonly CompiledPhrase[];
}

/** The plan of a report is for the year after it. */
export const planYear: CheckKind<PlanYearParameters, Compiled> = {
  name: 'plan-year',
  outcomes: ['wrong'],
  placeholders: { stated: 'the year that the plan names', year: 'the report year', next: 'the year that it is for' },
  compile: ({ headings, plans, intends }, phrase) => ({
    headings: compileAll(headings, ['headings'], phrase),
    plans: compileAll(plans, ['plans'], phrase),
    intends: compileAll(intends, ['intends'], phrase),
  }),
  run: (rule, context) => {
    const { year } = context.report.identity;
    if (year === undefined) return { hits: [] };
    const wrong = [...wrongHeadings(year, rule, context), ...wrongIntentions(year, rule, context)];
    return { hits: wrong.map((mention) => hitOf(mention, year)) };
  },
};

function hitOf({ range, from }: DateMention, year: number): Hit {
  const values = { stated: String(from.year), year: String(year), next: String(year + 1) };
  return { outcome: 'wrong', range, nearest: [], values };
}

function* wrongHeadings(year: number, { headings }: Compiled, context: CheckContext): Generator<DateMention> {
  const { report, facts, matcher } = context;
  const middle = (report.body.start + report.body.end) / 2;
  for (const mention of facts.dates.mentions) {
    const stated = yearOnly(mention);
    if (stated === undefined || stated === year + 1 || mention.use !== 'plain') continue;
    const section = mention.range.start < middle ? undefined : sectionHeadedBy(mention.range, context);
    if (section === undefined || section.title.includes(String(year + 1))) continue;
    if (matcher.matchesAny(headings, plain(section.title))) yield mention;
  }
}

/** 2023年，我局将… in the plan of a report on 2023, where the plan names the year that it is for nowhere. */
function* wrongIntentions(year: number, rule: Compiled, context: CheckContext): Generator<DateMention> {
  const { report, facts } = context;
  const chapters = new Map<Section, Chapter>();
  for (const mention of facts.dates.mentions) {
    const [section] = report.sectionsAt(mention.range.start);
    if (section === undefined) continue;
    const chapter = chapters.get(section) ?? { namesNext: false, intentions: [] };
    chapters.set(section, chapter);
    chapter.namesNext ||= mention.from.year === year + 1;
    if (isIntention(mention, year, rule, context)) chapter.intentions.push(mention);
  }
  for (const { namesNext, intentions } of chapters.values()) {
    if (namesNext) continue;
    for (const mention of intentions) if (isUnderAny(rule.plans, mention.range.start, context)) yield mention;
  }
}

/** What the outermost section around a plan says of years. */
interface Chapter {
  namesNext: boolean;
  readonly intentions: DateMention[];
}

/** A later year is a deadline or a further step; a year that is over is no time to plan for. */
function isIntention(mention: DateMention, year: number, { intends }: Compiled, context: CheckContext): boolean {
  const stated = yearOnly(mention);
  if (stated === undefined || stated > year || mention.use !== 'plain') return false;
  const { text } = context.report.text;
  const opensClause = /(?:^|[，。；：！？])$/.test(wordsBefore(text, mention.start, 2));
  return opensClause && context.matcher.matchesAny(intends, plain(wordsBehind(text, mention.end, longestIntention)));
}

const longestIntention = 24;
