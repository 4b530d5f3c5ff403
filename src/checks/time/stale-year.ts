import type { DateMention } from '../../facts/dates/date.ts';
import type { CompiledPhrase } from '../../phrases/compile.ts';
import type { Range } from '../../readers/source.ts';
import type { Section } from '../../report/outline.ts';
import type { CheckContext, CheckKind, Hit } from '../check.ts';
import { compileAll, isUnderAny, plain } from '../search.ts';
import type { StaleYearParameters } from './stale-year.schema.ts';
import {
  clauseBorders,
  isFollowedByFigure,
  isInTable,
  sectionHeadedBy,
  sentenceBorders,
  stretchAround,
  wordsBefore,
  wordsBehind,
  yearOnly,
} from './years.ts';

interface Compiled {
  readonly plans: readonly CompiledPhrase[];
  readonly documents: { readonly named: readonly CompiledPhrase[]; readonly unless: readonly CompiledPhrase[] };
  readonly figures: {
    readonly leads: readonly CompiledPhrase[];
    readonly notBehind: readonly CompiledPhrase[];
    readonly unless: readonly CompiledPhrase[];
  };
  readonly headings: { readonly unless: readonly CompiledPhrase[] };
}

/** What an earlier year is doing in the report, and the words that show it. */
interface Stale {
  readonly outcome: 'document' | 'figure' | 'heading';
  readonly range: Range;
}

/** Earlier than this, a year is history: drafts are written over last year's, or the one before. */
const oldestDocument = 5;
const oldestFigure = 2;

/** An earlier year's annual documents, figures or headings that stand as those of the report year. */
export const staleYear: CheckKind<StaleYearParameters, Compiled> = {
  name: 'stale-year',
  outcomes: ['document', 'figure', 'heading'],
  placeholders: { stated: 'the earlier year', year: 'the report year', quote: 'the words that name it' },
  compile: ({ plans, documents, figures, headings }, phrase) => ({
    plans: compileAll(plans, ['plans'], phrase),
    documents: {
      named: compileAll(documents.named, ['documents', 'named'], phrase),
      unless: compileAll(documents.unless, ['documents', 'unless'], phrase),
    },
    figures: {
      leads: compileAll(figures.leads, ['figures', 'leads'], phrase),
      notBehind: compileAll(figures.notBehind, ['figures', 'notBehind'], phrase),
      unless: compileAll(figures.unless, ['figures', 'unless'], phrase),
    },
    headings: { unless: compileAll(headings.unless, ['headings', 'unless'], phrase) },
  }),
  run: (rule, context) => {
    const { report, facts } = context;
    const { year } = report.identity;
    if (year === undefined) return { hits: [] };
    const hits: Hit[] = [];
    for (const [index, mention] of facts.dates.mentions.entries()) {
      const stated = yearOnly(mention);
      if (stated === undefined || stated >= year || stated < year - oldestDocument) continue;
      const stale = staleAt(index, year - stated, rule, context);
      if (stale === undefined) continue;
      const values = { stated: String(stated), year: String(year), quote: report.source.slice(stale.range) };
      hits.push({ ...stale, nearest: [], values });
    }
    return { hits };
  },
};

function staleAt(index: number, age: number, rule: Compiled, context: CheckContext): Stale | undefined {
  const mention = context.facts.dates.mentions[index] as DateMention;
  const { use, range } = mention;
  if ((use !== 'plain' && use !== 'in-title') || isUnderAny(rule.plans, range.start, context)) return undefined;
  const document = annualDocument(range, rule.documents, context);
  if (document !== undefined) return { outcome: 'document', range: document };
  if (use === 'in-title' || age > oldestFigure) return undefined;
  const section = sectionHeadedBy(range, context);
  if (section === undefined) return isFigure(index, rule.figures, context) ? { outcome: 'figure', range } : undefined;
  return isHeading(mention, section, rule, context) ? { outcome: 'heading', range } : undefined;
}

/** The name of an annual document that begins with the year: 2021年工作要点, 2021年度普法计划. */
function annualDocument(
  year: Range,
  { named, unless }: Compiled['documents'],
  context: CheckContext,
): Range | undefined {
  const { report, matcher } = context;
  const behind = report.phrases.indexAt(year.end);
  const words = wordsBehind(report.phrases.text, behind, longestName);
  for (const { end } of matcher.matches(named, words)) {
    const whole = { start: year.start, end: report.phrases.rangeOf(behind, behind + end).end };
    if (matcher.matchesAny(unless, stretchAround(report.phrases, whole, clauseBorders))) return undefined;
    return whole;
  }
  return undefined;
}

const longestName = 44;

/** 2021年，我局共办理…35件: a figure of the year, in a sentence that tells of it as of the present. */
function isFigure(index: number, { leads, notBehind, unless }: Compiled['figures'], context: CheckContext): boolean {
  const { report, matcher, facts } = context;
  const mention = facts.dates.mentions[index] as DateMention;
  const before = wordsBefore(report.text.text, mention.start, longestLead);
  const after = wordsBehind(report.text.text, mention.end, 2);
  if (!matcher.matchesAny(leads, plain(before)) || matcher.matchesAny(notBehind, after)) return false;
  if (isInTable(mention.range, context)) return false;
  if (!isFollowedByFigure(mention.end, 'any', context) || isSetAgainstOther(index, context)) return false;
  return !matcher.matchesAny(unless, stretchAround(report.phrases, mention.range, sentenceBorders));
}

const longestLead = 14;

/** Another year beside it, or in the sentence before or behind: two years are then compared, or a course of years told. */
function isSetAgainstOther(index: number, { report, facts }: CheckContext): boolean {
  const { mentions } = facts.dates;
  const mention = mentions[index] as DateMention;
  return [mentions[index - 1], mentions[index + 1]].some((other) => {
    if (other === undefined || other.use === 'in-title' || other.from.year === undefined) return false;
    if (other.from.year === mention.from.year && other.to === undefined) return false;
    const [first, second] = other.start < mention.start ? [other, mention] : [mention, other];
    if (second.start - first.end > farthestYear) return false;
    const between = report.text.text.slice(first.end, second.start);
    return !between.includes('\n') && between.split('。').length <= 2;
  });
}

const farthestYear = 200;

/** （二）2021年培训情况, below a chapter: what chapters say of the report year is another rule's. */
function isHeading(mention: DateMention, section: Section, { headings }: Compiled, context: CheckContext): boolean {
  const { report, matcher } = context;
  if (section.level === 1 || section.heading === undefined) return false;
  const before = report.text.slice({ start: section.heading.start, end: mention.range.start });
  return before.length <= longestNumber && !matcher.matchesAny(headings.unless, plain(section.title));
}

/** A heading's number, perhaps with 我局 or 全县, before the year. */
const longestNumber = 6;
