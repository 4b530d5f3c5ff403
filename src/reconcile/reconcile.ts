import type { QuantityList } from '../facts/quantities/quantity.ts';
import type { Report } from '../report/report.ts';
import { reconcileBalances } from './balance.ts';
import { reconcileContradictions } from './contradictions.ts';
import { Figures } from './figures.ts';
import { reconcileGrowth } from './growth.ts';
import { reconcileImpossibleShares } from './impossible-shares.ts';
import { reconcileItems } from './items.ts';
import { reconcileJointTotals } from './joint-totals.ts';
import { reconcileNearContradictions } from './near-contradictions.ts';
import { reconcileOfTarget } from './of-target.ts';
import { reconcilePerHead } from './per-head.ts';
import { reconcileRates } from './rates.ts';
import type { Reconciliation } from './reconciliation.ts';
import { reconcileRetold } from './retold.ts';
import { reconcileHeadsInVisits, reconcileSeriesUnits } from './series-units.ts';
import { reconcileShareTotals } from './share-totals.ts';
import { reconcileShares } from './shares.ts';
import { reconcileSubsets } from './subsets.ts';
import { reconcileSums } from './sums.ts';
import { reconcileTables } from './tables.ts';
import { reconcileTwoLists } from './two-lists.ts';
import { reconcileUnitSlips } from './unit-slips.ts';
import { reconcileUnits } from './units.ts';

/** All relations between figures that a report asserts, with their verdicts, in the order of the text. */
export function reconcile(facts: QuantityList, report: Report): Reconciliation[] {
  const figures = new Figures(facts, report);
  const sums = reconcileSums(figures);
  const all = [
    ...sums.reconciliations,
    ...reconcileTwoLists(figures),
    ...reconcileJointTotals(figures),
    ...reconcileRates(figures),
    ...reconcileShares(figures, sums),
    ...reconcileShareTotals(figures),
    ...reconcileOfTarget(figures),
    ...reconcileBalances(figures),
    ...reconcileGrowth(figures),
    ...reconcileSubsets(figures),
    ...reconcileItems(report),
    ...reconcileUnits(figures),
    ...reconcileSeriesUnits(figures, sums),
    ...reconcileHeadsInVisits(figures),
    ...reconcileUnitSlips(figures),
    ...reconcileContradictions(figures, sums),
    ...reconcileNearContradictions(figures, sums),
    ...reconcileRetold(figures, sums, report),
    ...reconcilePerHead(figures),
    ...reconcileImpossibleShares(figures),
    ...reconcileTables(figures, report),
  ];
  return distinct(all).sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end || (a.ruleId < b.ruleId ? -1 : 1),
  );
}

/**
 * One relation may be found in two ways: a share is also a rate. And one figure may miss the same value at two places:
 * that is told once.
 */
function distinct(all: readonly Reconciliation[]): Reconciliation[] {
  const seen = new Set<string>();
  return all.filter(({ ruleId, members, focus, message }) => {
    const places = members.map(({ range }) => `${range.start}-${range.end}`).sort();
    const keys = [`${ruleId} ${places.join(' ')}`];
    if (message !== undefined) keys.push(`${ruleId} ${focus.start}-${focus.end} ${message.zh}`);
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
}
