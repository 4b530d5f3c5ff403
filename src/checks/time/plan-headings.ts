import type { DateMention } from '../../facts/dates/date.ts';
import type { CompiledPhrase } from '../../phrases/compile.ts';
import type { Section } from '../../report/outline.ts';
import type { CheckContext } from '../check.ts';
import { isUnderAny, plain } from '../search.ts';
import { sectionHeadedBy, yearOnly } from './years.ts';

export interface PlanHeadings {
  /** Headings of plans that name a year. */
  readonly headings: readonly CompiledPhrase[];
  /** Headings below which plans stand. */
  readonly plans: readonly CompiledPhrase[];
  /** 2024年重点工作: a plan, or what was done, as the place of the heading tells. */
  readonly tasks: readonly CompiledPhrase[];
  /** Chapters that come before the plan. */
  readonly problems: readonly CompiledPhrase[];
  readonly review: readonly CompiledPhrase[];
  /** What only a plan says, and what only a review says. */
  readonly ahead: readonly CompiledPhrase[];
  readonly done: readonly CompiledPhrase[];
}

/** Headings of plans that name another year than the next one. */
export function* wrongHeadings(year: number, rule: PlanHeadings, context: CheckContext): Generator<DateMention> {
  const { report, facts, matcher } = context;
  const middle = (report.body.start + report.body.end) / 2;
  let chapters: ReturnType<typeof standings> | undefined;
  for (const mention of facts.dates.mentions) {
    const stated = yearOnly(mention);
    if (stated === undefined || stated === year + 1 || mention.use !== 'plain') continue;
    const section = sectionHeadedBy(mention.range, context);
    if (section === undefined || section.title.includes(String(year + 1))) continue;
    const title = plain(section.title);
    const callsItPlan = matcher.matchesAny(rule.headings, title);
    if (callsItPlan && mention.range.start >= middle) yield mention;
    else if (stated > year || !(callsItPlan || matcher.matchesAny(rule.tasks, title))) continue;
    else {
      // Few reports have a heading that leaves a doubt.
      chapters ??= standings(rule, context);
      if (isPlan(section, chapters.get(section), rule, context)) yield mention;
    }
  }
}

/** What a report has told before a chapter. */
interface Standing {
  readonly problems: boolean;
  readonly review: boolean;
  readonly isLast: boolean;
  /** A chapter behind it is called the plan: then this one is none. */
  readonly planFollows: boolean;
}

function standings(rule: PlanHeadings, { report, matcher }: CheckContext): Map<Section, Standing> {
  const { plans, problems, review } = rule;
  const chapters = report.outline.children;
  const lastPlan = chapters.findLastIndex(({ title }) => matcher.matchesAny(plans, plain(title)));
  const told = { problems: false, review: false };
  return new Map(
    chapters.map((chapter, index) => {
      const standing = { ...told, isLast: index === chapters.length - 1, planFollows: index < lastPlan };
      const title = plain(chapter.title);
      told.problems ||= matcher.matchesAny(problems, title);
      told.review ||= matcher.matchesAny(review, title);
      return [chapter, standing];
    }),
  );
}

/** Tasks are planned below the heading of a plan, behind the shortcomings, or where a report ends that has told its year. */
function isPlan(section: Section, standing: Standing | undefined, rule: PlanHeadings, context: CheckContext): boolean {
  const { matcher } = context;
  const sample = sampleOf(section, context);
  if (matcher.matchesAny(rule.done, sample)) return false;
  if (standing === undefined) {
    const above = section.parent?.heading;
    return above !== undefined && isUnderAny(rule.plans, above.start, context);
  }
  if (standing.planFollows) return false;
  if (standing.problems) return true;
  const mayReview = matcher.matchesAny(rule.review, plain(section.title));
  return standing.isLast && standing.review && !mayReview && matcher.matchesAny(rule.ahead, sample);
}

/** What a chapter is about, its first paragraphs tell. */
const longestSample = 1500;

function sampleOf({ heading, range }: Section, { report }: CheckContext): string {
  const start = heading?.end ?? range.start;
  return report.phrases.slice({ start, end: Math.min(range.end, start + longestSample) });
}
