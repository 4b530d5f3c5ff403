import type { Range } from '../readers/source.ts';
import type { Report } from '../report/report.ts';
import { type InlineSuppression, inlineSuppressions } from './inline-suppressions.ts';
import type { Finding } from './result.ts';
import type { ConfiguredSuppression } from './settings.ts';

/** Something wrong with a suppression itself. */
export interface SuppressionProblem {
  readonly outcome: 'found' | 'without-reason' | 'unknown-rule';
  readonly range: Range;
  readonly rule: string;
}

/** All suppressions of a draft, and which of them were needed. */
export class Suppressions {
  readonly #inline: readonly InlineSuppression[];
  readonly #configured: readonly ConfiguredSuppression[];
  readonly #used = new Set<InlineSuppression | ConfiguredSuppression>();

  constructor(report: Report, configured: readonly ConfiguredSuppression[]) {
    this.#inline = inlineSuppressions(report.comments, report.source);
    this.#configured = configured;
  }

  /** The reason for which a finding is suppressed; undefined when it is not. A suppression without reason is none. */
  reasonFor(finding: Finding): string | undefined {
    const { ruleId } = finding;
    const inline = this.#inlineAt(ruleId, finding.start.offset);
    const configured = this.#configured.find(
      ({ rule, quote }) => rule === ruleId && (quote === undefined || finding.quote.includes(quote)),
    );
    const found = inline ?? configured;
    if (found !== undefined) this.#used.add(found);
    return found?.reason;
  }

  /** Whether a comment suppresses a rule at a place, for the places that a finding elsewhere stands for. */
  suppressesAt(ruleId: string, offset: number): boolean {
    const inline = this.#inlineAt(ruleId, offset);
    if (inline !== undefined) this.#used.add(inline);
    return inline !== undefined;
  }

  #inlineAt(ruleId: string, offset: number): InlineSuppression | undefined {
    return this.#inline.find(
      ({ rule, extent, reason }) => rule === ruleId && reason !== '' && extent.start <= offset && offset < extent.end,
    );
  }

  /** @param opening where problems of the configuration's suppressions are reported. */
  problems(knownRules: ReadonlySet<string>, opening: Range): SuppressionProblem[] {
    const problems: SuppressionProblem[] = [];
    for (const suppression of this.#inline) {
      const { rule, reason, comment } = suppression;
      if (!knownRules.has(rule)) problems.push({ outcome: 'unknown-rule', range: comment, rule });
      else if (reason === '') problems.push({ outcome: 'without-reason', range: comment, rule });
      else if (!this.#used.has(suppression)) problems.push({ outcome: 'found', range: comment, rule });
    }
    for (const suppression of this.#configured) {
      if (suppression.forManyDrafts || this.#used.has(suppression)) continue;
      problems.push({ outcome: 'found', range: opening, rule: suppression.rule });
    }
    return problems;
  }
}
