import type { DateMention } from '../../facts/dates/date.ts';
import type { CompiledPhrase } from '../../phrases/compile.ts';
import type { Section } from '../../report/outline.ts';
import type { CheckContext } from '../check.ts';
import { isUnderAny, plain } from '../search.ts';
import { daysIn, firstDay } from './calendar.ts';
import { isPlannedAside, type PlanAsides } from './plan-asides.ts';
import { sectionHeadedBy, sentenceBorders, stretchAround, wordsBefore, wordsBehind, yearOnly } from './years.ts';

export interface PlanSentences extends PlanAsides {
  /** Headings below which plans stand. */
  readonly plans: readonly CompiledPhrase[];
  /** Headings of chapters that hold a plan beside other things. */
  readonly mixed: readonly CompiledPhrase[];
  /** What follows the year of an intention, where no other year is planned for. */
  readonly intends: readonly CompiledPhrase[];
  /** What follows the year of an intention, and no other. */
  readonly demands: readonly CompiledPhrase[];
  /** Words before a year for which something is planned: 计划于. */
  readonly schedules: readonly CompiledPhrase[];
  readonly deadlines: {
    /** Words before a deadline. */
    readonly before: readonly CompiledPhrase[];
    /** Words behind a deadline that opens its clause. */
    readonly behind: readonly CompiledPhrase[];
  };
  /** Words of a sentence that looks back. */
  readonly past: readonly CompiledPhrase[];
}

/** A year that a plan is wrong about. */
export interface WrongYear {
  readonly outcome: 'wrong' | 'passed';
  readonly mention: DateMention;
}

/** What a chapter says of years. */
interface Chapter {
  namesNext: boolean;
  /** Its text does, or a heading that plans for more than that year: a later one is a further step. */
  mayGoFurther: boolean;
  readonly intentions: DateMention[];
}

/** 2023年，我局将… in the plan of a report on 2023, and deadlines that passed before it was signed. */
export function* wrongSentences(year: number, rule: PlanSentences, context: CheckContext): Generator<WrongYear> {
  const chapters = new Map<Section, Chapter>();
  for (const mention of context.facts.dates.mentions) {
    const [section] = context.report.sectionsAt(mention.range.start);
    if (section === undefined) {
      const aside = asideAt(mention, year, rule, context);
      if (aside !== undefined) yield aside;
      continue;
    }
    const chapter = chapters.get(section) ?? { namesNext: false, mayGoFurther: false, intentions: [] };
    chapters.set(section, chapter);
    if (mention.from.year === year + 1) {
      chapter.namesNext = true;
      const heading = sectionHeadedBy(mention.range, context)?.title;
      chapter.mayGoFurther ||= heading === undefined || furtherYears.test(heading);
    }
    const kind = kindOf(mention, year, rule, context);
    if (kind === undefined) continue;
    const headings = kind === 'intention' ? rule.plans : [...rule.plans, ...rule.mixed];
    if (!isUnderAny(headings, mention.range.start, context)) {
      if (kind !== 'intention' && isPlannedAside(mention, year, rule, context)) yield wrongYear(kind, mention);
      continue;
    }
    const isBeyond = (mention.from.year ?? 0) > year;
    // What opens a plan before the right year is named is meant to be that year.
    if (isBeyond && chapter.mayGoFurther) continue;
    if (kind === 'intention' && !isBeyond) chapter.intentions.push(mention);
    else yield wrongYear(kind, mention);
  }
  for (const { namesNext, intentions } of chapters.values()) {
    if (!namesNext) yield* intentions.map((mention) => ({ outcome: 'wrong' as const, mention }));
  }
}

type Kind = 'intention' | 'demand' | 'deadline';

function wrongYear(kind: Kind, mention: DateMention): WrongYear {
  return { outcome: kind === 'deadline' ? 'passed' : 'wrong', mention };
}

/** A plan in a report without chapters. */
function asideAt(
  mention: DateMention,
  year: number,
  rule: PlanSentences,
  context: CheckContext,
): WrongYear | undefined {
  if (mention.from.year !== year) return undefined;
  const kind = kindOf(mention, year, rule, context);
  if (kind === undefined || kind === 'intention') return undefined;
  return isPlannedAside(mention, year, rule, context) ? wrongYear(kind, mention) : undefined;
}

/** What a year that is not the next one is doing in a plan. */
function kindOf(mention: DateMention, year: number, rule: PlanSentences, context: CheckContext): Kind | undefined {
  const { from, to, use } = mention;
  const isBeyond = from.year !== undefined && from.year > year + 1;
  if (from.year === undefined || from.year === year + 1 || to !== undefined) return undefined;
  if (use !== 'plain' && use !== 'until') return undefined;
  const { text } = context.report.text;
  const before = plain(wordsBefore(text, mention.start, longestContext));
  const behind = plain(wordsBehind(text, mention.end, longestContext));
  // A later year is a deadline or a further step, unless the plan opens with it.
  if (isBeyond) return opensPlan(mention, before, behind, rule, context) ? 'intention' : undefined;
  const kind =
    use === 'until'
      ? deadlineAt(mention, before, behind, rule, context)
      : planAt(mention, before, behind, rule, context);
  return kind === undefined || looksBack(mention, year, rule, context) ? undefined : kind;
}

/** 2023年将…, where a clause or an item begins. */
function planAt(
  mention: DateMention,
  before: string,
  behind: string,
  rule: PlanSentences,
  { matcher }: CheckContext,
): Kind | undefined {
  if (yearOnly(mention) === undefined) return undefined;
  if (matcher.matchesAny(rule.schedules, before)) return 'demand';
  if (!/(?:^|[，。；：！？）]|[一二三四五六七八九十]是，?)在?$/.test(before)) return undefined;
  if (matcher.matchesAny(rule.demands, behind)) return 'demand';
  return matcher.matchesAny(rule.intends, behind) ? 'intention' : undefined;
}

/** 2024年，我局将重点做好以下工作, at the beginning of a paragraph. */
function opensPlan(
  mention: DateMention,
  before: string,
  behind: string,
  rule: PlanSentences,
  context: CheckContext,
): boolean {
  const { range } = mention;
  const isFirst = context.report.paragraphAt(range.start)?.range.start === range.start;
  return isFirst && planAt(mention, before, behind, rule, context) !== undefined;
}

/** 力争2020年底前印发: a day that was over when the report was signed. */
function deadlineAt(
  { from }: DateMention,
  before: string,
  behind: string,
  { deadlines }: PlanSentences,
  { report, matcher }: CheckContext,
): Kind | undefined {
  const { year = 0, month = 12 } = from;
  const last = `${year}-${String(month).padStart(2, '0')}-${daysIn(month, year)}`;
  const { signedOn = `${year + 1}-01-01` } = report.identity;
  if (last >= firstDay(signedOn)) return undefined;
  const isDeadline =
    matcher.matchesAny(deadlines.before, before) ||
    (matcher.matchesAny(deadlines.behind, behind) &&
      /(?:^|[，。；：！？）到至]|[一二三四五六七八九十]是，?)$/.test(before));
  return isDeadline ? 'deadline' : undefined;
}

/** A sentence about the past, or one of a report that was signed while its year went on. */
function looksBack(
  mention: DateMention,
  year: number,
  { past }: PlanSentences,
  { report, matcher }: CheckContext,
): boolean {
  if ((report.identity.signedOn ?? '9999') < `${year}-12-01`) return true;
  // What 2022年，我局将抓好以下工作： announces may last until the years to come.
  const told = stretchAround(report.phrases, mention.range, sentenceBorders, itemBorders);
  return told.includes(`${year + 1}年`) || matcher.matchesAny(past, told);
}

const itemBorders: ReadonlySet<string> = new Set([...sentenceBorders, '：', '；']);

/** 2023年及“十四五”时期工作打算. */
const furtherYears = /[及和与、至—～~-]|时期|今后/;

const longestContext = 40;
