import type { CompiledPhrase } from '../phrases/compile.ts';
import type { Bilingual } from '../readers/bilingual.ts';
import type { Level, LevelByYear } from './rule.schema.ts';

/** A rule as it runs: plain data, made from its file at build time or when a user's rules are loaded. */
export interface Rule {
  readonly id: string;
  readonly title: Bilingual;
  readonly basis: readonly string[];
  readonly check: string;
  /** What the check kind compiled the rule's parameters to. */
  readonly compiled: unknown;
  readonly severity: Readonly<Record<string, LevelByYear>>;
  readonly messages: Readonly<Record<string, Bilingual>>;
  readonly suggestion: Bilingual | undefined;
}

/** How to tell a report of this kind from other documents. */
export interface Recognition {
  readonly title: readonly CompiledPhrase[];
  readonly notTitle: readonly CompiledPhrase[];
  readonly lead: readonly CompiledPhrase[];
  readonly headings: readonly CompiledPhrase[];
}

export interface Checklist {
  readonly id: string;
  readonly title: Bilingual;
  readonly documents: Recognition;
  readonly rules: readonly string[];
}

/** The rules of a run, in the order of the checklist, and the checklist itself. */
export interface RuleSet {
  readonly checklist: Checklist;
  readonly rules: readonly Rule[];
}

/** The level of an outcome for a report year; an unknown year counts as the newest. */
export function levelOf(rule: Rule, outcome: string, year: number | undefined): Level {
  return levelIn(rule.severity[outcome] ?? 'off', year);
}

function levelIn(byYear: LevelByYear, year: number | undefined): Level {
  if (typeof byYear === 'string') return byYear;
  const asked = year ?? Number.POSITIVE_INFINITY;
  const entry = byYear.find(({ since = 0, until = Number.POSITIVE_INFINITY }) => since <= asked && asked <= until);
  return entry?.is ?? 'off';
}

/** A rule that is off for all outcomes of a year asks nothing of that report. */
export function appliesTo(rule: Rule, year: number | undefined): boolean {
  return Object.values(rule.severity).some((byYear) => levelIn(byYear, year) !== 'off');
}
