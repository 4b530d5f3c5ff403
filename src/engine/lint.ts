import type { CheckContext, CheckKind, CheckResult, Correction, Hit } from '../checks/check.ts';
import { checkKind } from '../checks/kinds.ts';
import { titleOrFirst } from '../checks/place.ts';
import { Facts } from '../facts/facts.ts';
import { PhraseMatcher } from '../phrases/matcher.ts';
import type { ReadDocument } from '../readers/block.ts';
import type { Range } from '../readers/source.ts';
import type { Reconciliation } from '../reconcile/reconciliation.ts';
import { buildReport } from '../report/build.ts';
import type { Report } from '../report/report.ts';
import type { ProposedCorrection } from './corrections.ts';
import { countFigures, type FigureModel, readFigures, toldReconciliation } from './figures.ts';
import { FindingFactory } from './finding.ts';
import { isReport } from './recognise.ts';
import type { ChecklistItem, FileResult, Finding, Suppressed } from './result.ts';
import { appliesTo, levelOf, type Rule, type RuleSet } from './rule.ts';
import type { LintSettings } from './settings.ts';
import { Suppressions } from './suppressions.ts';

/** One draft checked, before it is told in the terms of an output. */
export interface Linted {
  readonly result: FileResult;
  /** Rules that threw, with what they threw: the run is then not complete. */
  readonly crashes: readonly { readonly ruleId: string; readonly error: unknown }[];
  readonly isReport: boolean;
  /** What the findings that are not suppressed would correct, also where one of them stands for many places. */
  readonly corrections: readonly ProposedCorrection[];
}

/**
 * @param kinds finds a check kind by its name; tests pass their own.
 * @param figuresOf reads the figures of a report; tests pass their own.
 */
export function lintDocument(
  document: ReadDocument,
  rules: RuleSet,
  settings: LintSettings,
  kinds: Tools['kinds'] = checkKind,
  figuresOf = readFigures,
): Linted {
  const now = settings.now ?? (() => 0);
  const started = now();
  const report = buildReport(document, settings.hints);
  settings.onTiming?.('model', now() - started);
  return new Run(report, rules, settings, { kinds, figuresOf }).lint();
}

interface Tools {
  readonly kinds: (name: string) => CheckKind<unknown, unknown> | undefined;
  readonly figuresOf: (report: Report, facts: Facts) => FigureModel;
}

/** The figures of a draft in the terms of the output. */
type Figures = Pick<FileResult, 'figures' | 'reconciliations'>;

class Run {
  readonly #report: Report;
  readonly #rules: RuleSet;
  readonly #settings: LintSettings;
  readonly #tools: Tools;
  readonly #make: FindingFactory;
  readonly #suppressions: Suppressions;
  readonly #findings: Finding[] = [];
  readonly #suppressed: Suppressed[] = [];
  readonly #checklist: ChecklistItem[] = [];
  readonly #corrections: ProposedCorrection[] = [];
  readonly #crashes: { ruleId: string; error: unknown }[] = [];
  readonly #facts: Facts;
  readonly #year: number | undefined;
  readonly #matcher: PhraseMatcher;
  #reconciliations: readonly Reconciliation[] = [];
  #figures: Figures = { figures: null, reconciliations: [] };

  constructor(report: Report, rules: RuleSet, settings: LintSettings, tools: Tools) {
    this.#report = report;
    this.#rules = rules;
    this.#settings = settings;
    this.#tools = tools;
    this.#facts = new Facts(report);
    this.#year = yearForRules(report);
    this.#matcher = new PhraseMatcher(this.#year);
    this.#make = new FindingFactory(report, settings);
    this.#suppressions = new Suppressions(report, settings.suppress);
  }

  lint(): Linted {
    const recognised = isReport(this.#report, this.#rules.checklist.documents);
    if (!recognised) this.#reportOwn('internal/not-a-report', 'found', titleOrFirst(this.#report));
    this.#readFigures();
    for (const rule of this.#rules.rules) this.#runRule(rule);
    this.#reportSuppressions();
    const [crashes, corrections] = [this.#crashes, this.#corrections];
    return { result: this.#result(), crashes, isReport: recognised, corrections };
  }

  /** Whatever rules are on: the user is to see what was checked. A model that fails is reported like a rule. */
  #readFigures(): void {
    this.#guarded('figures', () => {
      const model = this.#tools.figuresOf(this.#report, this.#facts);
      const { source } = this.#report;
      const reconciliations = model.reconciliations.map((one) => toldReconciliation(one, source));
      this.#figures = { figures: countFigures(model), reconciliations };
      this.#reconciliations = model.reconciliations;
    });
  }

  #runRule(rule: Rule): void {
    const year = this.#year;
    if (this.#settings.levels[rule.id] === 'off') return;
    if (!appliesTo(rule, year)) {
      if (this.#tools.kinds(rule.check)?.checksElement === true)
        this.#checklist.push(this.#make.notApplicable(rule, year));
      return;
    }
    const checked = this.#check(rule);
    if (checked === undefined) return;
    const { element, hits } = checked.result;
    const exemptions = checked.findings.map((finding, index) => finding && this.#add(finding, hits[index]));
    if (element !== undefined) this.#checklist.push(this.#make.checklistItem(rule, element, hits[0], exemptions[0]));
  }

  #check(rule: Rule): { result: CheckResult; findings: readonly (Finding | undefined)[] } | undefined {
    return this.#guarded(rule.id, () => {
      const kind = this.#tools.kinds(rule.check);
      if (kind === undefined) throw new Error(`unknown check kind ${rule.check}`);
      const result = kind.run(rule.compiled, this.#contextOf(rule));
      return { result, findings: result.hits.map((hit) => this.#findingOf(rule, hit)) };
    });
  }

  /** Written out, not spread: all checks get objects of one shape, which they read the fastest. */
  #contextOf(rule: Rule): CheckContext {
    return {
      report: this.#report,
      facts: this.#facts,
      year: this.#year,
      matcher: this.#matcher,
      ruleId: rule.id,
      reconciliations: this.#reconciliations,
    };
  }

  /** Times a part of the work. One that throws, or reports what cannot be, is reported itself; the others still run. */
  #guarded<T>(name: string, work: () => T): T | undefined {
    const now = this.#settings.now ?? (() => 0);
    const started = now();
    try {
      return work();
    } catch (error) {
      this.#crashes.push({ ruleId: name, error });
      const values = { rule: name, detail: error instanceof Error ? error.message : String(error) };
      this.#reportOwn('internal/rule-crash', 'found', titleOrFirst(this.#report), values);
      return undefined;
    } finally {
      this.#settings.onTiming?.(name, now() - started);
    }
  }

  /** The finding of a hit; undefined where the outcome is off for the year. */
  #findingOf(rule: Rule, hit: Hit): Finding | undefined {
    const level = levelOf(rule, hit.outcome, this.#year);
    const severity = level === 'off' ? level : (this.#settings.levels[rule.id] ?? level);
    return severity === 'off' ? undefined : this.#make.finding(rule, hit, severity);
  }

  /** Adds a finding unless it is suppressed; says the reason if it is. */
  #add(finding: Finding, hit?: Hit): string | undefined {
    const { ruleId } = finding;
    const reason = this.#suppressions.reasonFor(finding);
    if (reason === undefined) {
      this.#findings.push(finding);
      this.#propose(ruleId, correctionsOf(hit));
    } else this.#suppressed.push({ ruleId, start: finding.start, end: finding.end, reason });
    return reason;
  }

  #propose(ruleId: string, corrections: readonly Correction[]): void {
    for (const correction of corrections) {
      if (!this.#suppressions.suppressesAt(ruleId, correction.range.start))
        this.#corrections.push({ ruleId, ...correction });
    }
  }

  /** Reports under one of the engine's own rules. */
  #reportOwn(ruleId: string, outcome: string, range: Range, values: Hit['values'] = {}): void {
    const rule = this.#rules.rules.find((other) => other.id === ruleId);
    const finding = rule && this.#findingOf(rule, { outcome, range, nearest: [], values });
    if (finding !== undefined) this.#add(finding);
  }

  #reportSuppressions(): void {
    const known = new Set(this.#rules.rules.map((rule) => rule.id));
    for (const { outcome, range, rule } of this.#suppressions.problems(known, titleOrFirst(this.#report))) {
      this.#reportOwn('internal/unused-suppression', outcome, range, { rule });
    }
  }

  #result(): FileResult {
    const { identity, source } = this.#report;
    return {
      path: source.path,
      format: source.format,
      encoding: source.encoding,
      skipped: null,
      error: null,
      report: {
        title: identity.title?.text ?? null,
        year: identity.year ?? null,
        organisation: identity.organisation ?? null,
        date: identity.date?.date ?? null,
      },
      checklist: this.#checklist,
      ...this.#figures,
      findings: this.#findings.sort(byPlace),
      suppressed: this.#suppressed.sort((a, b) => a.start.offset - b.start.offset || (a.ruleId < b.ruleId ? -1 : 1)),
    };
  }
}

function correctionsOf(hit: Hit | undefined): readonly Correction[] {
  if (hit === undefined) return [];
  const { fix, alsoFix = [] } = hit;
  return fix === undefined ? alsoFix : [fix, ...alsoFix];
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.start.offset - b.start.offset ||
    a.end.offset - b.end.offset ||
    (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  );
}

/** Reports are signed in the first months of the year after the one that they are about. */
function yearForRules({ identity }: Report): number | undefined {
  return identity.year ?? (identity.date === undefined ? undefined : identity.date.year - 1);
}
