import type { Bilingual } from '../readers/bilingual.ts';
import type { Range } from '../readers/source.ts';

export type Verdict = 'holds' | 'violated' | 'undetermined';

/** The rule that reports a relation when it is violated. */
export type FigureRule =
  | 'figures/sum'
  | 'figures/percentage'
  | 'figures/growth'
  | 'figures/subset'
  | 'figures/contradiction'
  | 'figures/item-count'
  | 'figures/implausible'
  | 'figures/unit';

export interface Member {
  readonly role:
    | 'total'
    | 'part'
    | 'numerator'
    | 'denominator'
    | 'rate'
    | 'before'
    | 'after'
    | 'growth'
    | 'value'
    | 'announced'
    | 'listed';
  readonly range: Range;
  /** As an exact decimal in the base unit, such as `149` or `34.85`. */
  readonly value: string;
}

/** One arithmetic relation (勾稽关系) between quantities that the text itself asserts. */
export interface Reconciliation {
  readonly ruleId: FigureRule;
  readonly verdict: Verdict;
  /** `32 + 117 = 149`, or with ≠ where it is violated. */
  readonly equation: string;
  /** From the first member to the last, or the focus where these lie far apart. */
  readonly range: Range;
  /** Where a violation is reported: the figure that is wrong, or stands for the whole. */
  readonly focus: Range;
  readonly members: readonly Member[];
  /** What does not agree, and why where it can be told; undefined unless violated. */
  readonly message: Bilingual | undefined;
  /** Says enough to be counted as checked; one part below its total does not. */
  readonly counts: boolean;
}
