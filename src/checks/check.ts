import type { Facts } from '../facts/facts.ts';
import type { CompiledPhrase } from '../phrases/compile.ts';
import type { PhraseMatcher } from '../phrases/matcher.ts';
import type { Bilingual } from '../readers/bilingual.ts';
import type { Range } from '../readers/source.ts';
import type { Reconciliation } from '../reconcile/reconciliation.ts';
import type { Report } from '../report/report.ts';

/** What a check sees: the model of the draft, and nothing of files, settings or other rules. */
export interface CheckContext {
  readonly report: Report;
  readonly facts: Facts;
  /** Report year, or the best guess at it; undefined where nothing tells. */
  readonly year: number | undefined;
  readonly matcher: PhraseMatcher;
  /** The rule that runs: what several rules of a kind share, they share out by their ids. */
  readonly ruleId: string;
  /** The arithmetic relations of the draft, read once for all rules. */
  readonly reconciliations: readonly Reconciliation[];
}

/** One thing that a check has to say. */
export interface Hit {
  /** One of the outcomes that the check kind declares. */
  readonly outcome: string;
  /** Where it is, or, for something missing, where it belongs. */
  readonly range: Range;
  readonly nearest: readonly Range[];
  /** Values of the placeholders in the rule's message. */
  readonly values: Readonly<Record<string, Bilingual | string>>;
  /** What proves it, such as an equation. */
  readonly evidence?: string;
  /** Other places that belong to it, each with what it is. */
  readonly related?: readonly RelatedPlace[];
  /** Where this hit rests on, beside what the rule rests on: an act by title, number and date. */
  readonly basis?: readonly string[];
  /** A correction that is certain and touches neither figures, names nor meaning. */
  readonly fix?: Correction;
  /** Corrections of further places that this hit stands for: both marks of a pair, all the places of a habit. */
  readonly alsoFix?: readonly Correction[];
}

/** Text to put in the place of a range of the source. */
export interface Correction {
  readonly range: Range;
  readonly text: string;
}

export interface RelatedPlace {
  readonly range: Range;
  readonly message: Bilingual;
}

/** Whether a required element is there; the engine adds what the year and suppressions make of it. */
export interface ElementState {
  readonly status: 'present' | 'weak' | 'missing';
  readonly reason: Bilingual | undefined;
  readonly evidence: readonly Range[];
}

export interface CheckResult {
  readonly hits: readonly Hit[];
  /** Set by the kinds that check a required element. */
  readonly element?: ElementState;
}

/** Compiles the phrases of a rule; errors name the place in the rule file. */
export type PhraseCompiler = (phrase: string, path: readonly (string | number)[]) => CompiledPhrase;

/**
 * A kind of test. Rules name it and give it parameters; `compile` turns those into plain data once, at build time for
 * the built-in rules, and `run` applies them to one report.
 */
export interface CheckKind<Parameters, Compiled> {
  readonly name: string;
  /** What the rule's `severity` and `messages` may be keyed by. */
  readonly outcomes: readonly string[];
  /** Placeholders of messages, with what they stand for. */
  readonly placeholders: Readonly<Record<string, string>>;
  /** Rules of this kind ask for an element of the report: they stand in the checklist of every draft. */
  readonly checksElement?: true;
  /** The only rules that can be of this kind, where not any rule can: another one would never find anything. */
  readonly rules?: readonly string[];
  compile(parameters: Parameters, phrase: PhraseCompiler): Compiled;
  /** The outcomes that a rule can have with its parameters, where those are not all. */
  outcomesOf?(compiled: Compiled): readonly string[];
  run(compiled: Compiled, context: CheckContext): CheckResult;
}
