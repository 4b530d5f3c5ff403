import type { DateMention, Moment } from '../../facts/dates/date.ts';
import type { CompiledPhrase } from '../../phrases/compile.ts';
import type { Range } from '../../readers/source.ts';
import type { Section } from '../../report/outline.ts';
import type { CheckContext, CheckKind, Hit } from '../check.ts';
import { compileAll, isUnderAny, plain } from '../search.ts';
import { type AnnualDocuments, annualDocument } from './stale-document.ts';
import { isStaleFact, type StaleFacts } from './stale-fact.ts';
import type { StaleYearParameters } from './stale-year.schema.ts';
import { sectionHeadedBy, yearOnly } from './years.ts';

interface Compiled {
  readonly plans: readonly CompiledPhrase[];
  readonly documents: AnnualDocuments;
  readonly facts: StaleFacts;
  readonly headings: { readonly unless: readonly CompiledPhrase[] };
}

/** What an earlier year is doing in the report, and the words that show it. */
interface Stale {
  readonly outcome: 'document' | 'fact' | 'heading';
  readonly range: Range;
}

/** Drafts are written over last year's, or one some years old; what happened longer ago is history. */
const oldestDocument = 5;
const oldestFact = 2;

/** An earlier year's annual documents, facts or headings that stand as those of the report year. */
export const staleYear: CheckKind<StaleYearParameters, Compiled> = {
  name: 'stale-year',
  outcomes: ['document', 'fact', 'heading'],
  placeholders: { stated: 'the earlier year', year: 'the report year', quote: 'the words that name it' },
  compile: ({ plans, documents, facts, headings }, phrase) => ({
    plans: compileAll(plans, ['plans'], phrase),
    documents: {
      named: compileAll(documents.named, ['documents', 'named'], phrase),
      numbered: compileAll(documents.numbered, ['documents', 'numbered'], phrase),
      unless: compileAll(documents.unless, ['documents', 'unless'], phrase),
    },
    facts: {
      leads: compileAll(facts.leads, ['facts', 'leads'], phrase),
      notBehind: compileAll(facts.notBehind, ['facts', 'notBehind'], phrase),
      activities: compileAll(facts.activities, ['facts', 'activities'], phrase),
      values: compileAll(facts.values, ['facts', 'values'], phrase),
      unless: compileAll(facts.unless, ['facts', 'unless'], phrase),
    },
    headings: { unless: compileAll(headings.unless, ['headings', 'unless'], phrase) },
  }),
  run: (rule, context) => {
    const { report, facts } = context;
    const { year } = report.identity;
    if (year === undefined) return { hits: [] };
    const hits: Hit[] = [];
    for (const [index, { from, to, range }] of facts.dates.mentions.entries()) {
      if (from.year === undefined || !(to === undefined || isWholeYear(from, to))) continue;
      const age = year - from.year;
      if (age < 1 || age > oldestDocument) continue;
      const stale = staleAt(index, age, rule, context);
      if (stale === undefined || isUnderAny(rule.plans, range.start, context)) continue;
      const values = { stated: String(from.year), year: String(year), quote: report.source.slice(stale.range) };
      hits.push({ ...stale, nearest: [], values });
    }
    return { hits };
  },
};

/** 2021年1月至12月 */
function isWholeYear(from: Moment, to: Moment): boolean {
  return from.month === 1 && to.month === 12 && (to.year ?? from.year) === from.year;
}

const tellsOfYear: ReadonlySet<DateMention['use']> = new Set(['plain', 'as-of']);

function staleAt(index: number, age: number, rule: Compiled, context: CheckContext): Stale | undefined {
  const mention = context.facts.dates.mentions[index] as DateMention;
  const { range, use, from } = mention;
  const document = from.month === undefined ? annualDocument(mention, rule.documents, context) : undefined;
  if (document !== undefined) return { outcome: 'document', range: document };
  // What goes on at the turn of the year belongs to both.
  if (!tellsOfYear.has(use) || age > oldestFact || (use === 'plain' && from.month === 12)) return undefined;
  const section = sectionHeadedBy(range, context);
  if (section === undefined) return isStaleFact(index, rule.facts, context) ? { outcome: 'fact', range } : undefined;
  return isStaleHeading(mention, section, rule, context) ? { outcome: 'heading', range } : undefined;
}

/** （二）2021年培训情况, below a chapter: what chapters say of the report year is another rule's. */
function isStaleHeading(mention: DateMention, section: Section, rule: Compiled, context: CheckContext): boolean {
  if (section.level === 1 || section.heading === undefined || yearOnly(mention) === undefined) return false;
  const before = context.report.text.slice({ start: section.heading.start, end: mention.range.start });
  return before.length <= longestNumber && !context.matcher.matchesAny(rule.headings.unless, plain(section.title));
}

/** A heading's number, perhaps with 我局 or 全县, before the year. */
const longestNumber = 6;
