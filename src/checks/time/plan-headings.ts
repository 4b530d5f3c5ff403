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
  for (const mention of facts.dates.mentions) {
    const stated = yearOnly(mention);
    if (stated === undefined || stated === year + 1 || mention.use !== 'plain') continue;
    const section = sectionHeadedBy(mention.range, context);
    if (section === undefined || section.title.includes(String(year + 1))) continue;
    const title = plain(section.title);
    const callsItPlan = matcher.matchesAny(rule.headings, title);
    if (callsItPlan && mention.range.start >= middle) yield mention;
    else if (stated > year || !(callsItPlan || matcher.matchesAny(rule.tasks, title))) continue;
    else if (isPlan(section, rule, context)) yield mention;
  }
}

/** Tasks are planned below the heading of a plan, behind the shortcomings, or where a report ends that has told its year. */
function isPlan(section: Section, rule: PlanHeadings, context: CheckContext): boolean {
  const { report, matcher } = context;
  const text = report.phrases.slice({ start: section.heading?.end ?? section.range.start, end: section.range.end });
  if (matcher.matchesAny(rule.done, text.slice(0, longestSample))) return false;
  if (section.parent?.heading !== undefined && isUnderAny(rule.plans, section.parent.heading.start, context))
    return true;
  const chapters = report.outline.children;
  const at = chapters.indexOf(section);
  const earlier = chapters.slice(0, Math.max(0, at)).map(({ title }) => plain(title));
  if (earlier.some((title) => matcher.matchesAny(rule.problems, title))) return true;
  const isLast = at !== -1 && at === chapters.length - 1;
  return (
    isLast &&
    earlier.some((title) => matcher.matchesAny(rule.review, title)) &&
    matcher.matchesAny(rule.ahead, text.slice(0, longestSample))
  );
}

/** What a chapter is about, its first paragraphs tell. */
const longestSample = 1500;
