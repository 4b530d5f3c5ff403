import type { Facts } from '../facts/facts.ts';
import type { Quantity } from '../facts/quantities/quantity.ts';
import type { Source } from '../readers/source.ts';
import { reconcile } from '../reconcile/reconcile.ts';
import type { Reconciliation, Verdict } from '../reconcile/reconciliation.ts';
import type { Report } from '../report/report.ts';
import { quotedPlace } from './place.ts';
import type { FigureCounts, Reconciliation as ToldReconciliation } from './result.ts';

/** What was read of the figures of a draft and how they relate, both in the order of the text. */
export interface FigureModel {
  readonly quantities: readonly Quantity[];
  readonly reconciliations: readonly Reconciliation[];
}

export function readFigures(report: Report, facts: Facts): FigureModel {
  const { quantities } = facts;
  return { quantities: quantities.quantities, reconciliations: reconcile(quantities, report) };
}

/** Relations that say little are not counted: how much was checked must not be overstated. */
export function countFigures({ quantities, reconciliations }: FigureModel): FigureCounts {
  const counted = reconciliations.filter(({ counts }) => counts);
  const count = (verdict: Verdict) => counted.filter((one) => one.verdict === verdict).length;
  return {
    quantities: quantities.length,
    holds: count('holds'),
    violated: count('violated'),
    undetermined: count('undetermined'),
  };
}

/** @throws RangeError when a place lies outside the source. */
export function toldReconciliation(
  { ruleId, verdict, equation, range, members }: Reconciliation,
  source: Source,
): ToldReconciliation {
  return {
    ruleId,
    verdict,
    equation,
    ...quotedPlace(range, source),
    members: members.map((member) => ({
      role: member.role,
      value: member.value,
      ...quotedPlace(member.range, source),
    })),
  };
}
