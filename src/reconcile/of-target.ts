import type { Quantity } from '../facts/quantities/quantity.ts';
import { type Figures, one } from './figures.ts';
import { percentRelation } from './percent-relation.ts';
import type { Reconciliation, Verdict } from './reconciliation.ts';
import { percentFits, percentIsBent } from './tolerance.ts';

const toBase = /^[^。；]{0,6}，?(?:已|仅|约)?(?:占|完成|达到?|为|是|相当于)[^。；]{0,20}$/;
const longestGap = 40;

/** A percentage of the value right before it: 新增9120人，完成年度任务8500人的107.3%. */
export function reconcileOfTarget(figures: Figures): Reconciliation[] {
  const found: Reconciliation[] = [];
  for (const [index, percent] of figures.quantities.entries()) {
    if (index < 2 || percent.role !== 'percent' || percent.approximate || percent.cell !== undefined) continue;
    const [part, base] = [figures.at(index - 2), figures.at(index - 1)];
    if (!/^的$/.test(figures.between(index - 1, index)) || !areOneMeasure(part, base, percent)) continue;
    const between = figures.between(index - 2, index - 1);
    if (between.length > longestGap || !toBase.test(between)) continue;
    found.push(percentRelation({ part, whole: base, percent, verdict: verdictOf(part, base, percent) }));
  }
  return found;
}

function areOneMeasure(part: Quantity, base: Quantity, percent: Quantity): boolean {
  const isAmount = base.role === 'count' || base.role === 'money';
  return (
    isAmount &&
    part.unit === base.unit &&
    part.role === base.role &&
    part.sentence === percent.sentence &&
    !part.approximate &&
    !base.approximate &&
    base.value >= one
  );
}

function verdictOf(part: Quantity, base: Quantity, percent: Quantity): Verdict {
  if (percentFits(part, base, percent)) return 'holds';
  return percentIsBent(part, base, percent) ? 'undetermined' : 'violated';
}
