import type { Quantity } from '../facts/quantities/quantity.ts';
import { type Figures, one } from './figures.ts';
import { percentRelation } from './percent-relation.ts';
import type { Reconciliation, Verdict } from './reconciliation.ts';
import { percentFits, percentIsBent } from './tolerance.ts';

/** A percentage of a target: 新增9120人，完成任务8500人的107.3%, or 任务8500人，新增9120人，完成任务的107.3%. */
export function reconcileOfTarget(figures: Figures): Reconciliation[] {
  const found: Reconciliation[] = [];
  for (const [index, percent] of figures.quantities.entries()) {
    if (index < 2 || percent.role !== 'percent' || percent.approximate || percent.cell !== undefined) continue;
    const pair = ofValueBefore(index, figures) ?? ofTargetNamed(index, figures);
    if (pair === undefined || !areOneMeasure(pair, percent)) continue;
    const other = otherPart(index, pair, figures);
    if (other !== undefined && !percentFits(pair.part, pair.whole, percent)) {
      if (percentFits(other, pair.whole, percent))
        found.push(percentRelation({ ...pair, part: other, percent, verdict: 'holds' }));
      continue;
    }
    found.push(percentRelation({ ...pair, percent, verdict: verdictOf(pair, percent) }));
  }
  return found;
}

/** Another value of the unit in the sentence: 改造1400户，其中城区287户，为年度任务1400户的100%. */
function otherPart(index: number, { whole, part }: Pair, figures: Figures): Quantity | undefined {
  for (let before = index - 3; before >= 0; before -= 1) {
    const other = figures.at(before);
    if (other.sentence !== part.sentence) return undefined;
    if (other.unit === whole.unit && other !== whole && other !== part) return other;
  }
  return undefined;
}

interface Pair {
  readonly part: Quantity;
  readonly whole: Quantity;
}

const toBase = /^[^。；]{0,6}，?(?:已|仅|约)?(?:占|完成|达到?|为|是|相当于)[^。；]{0,20}$/;
const longestGap = 40;

/** 新增9120人，完成年度任务8500人的107.3% */
function ofValueBefore(index: number, figures: Figures): Pair | undefined {
  if (figures.between(index - 1, index) !== '的') return undefined;
  const between = figures.between(index - 2, index - 1);
  if (between.length > longestGap || !toBase.test(between)) return undefined;
  return { part: figures.at(index - 2), whole: figures.at(index - 1) };
}

const target = /任务|计划|目标|指标/;
const ofTarget =
  /^[^。；，]{0,8}，(?:已|超额|共)?(?:完成|达到|占|为)(?:了)?[^。；，]{0,8}(?:任务|计划|目标|指标)数?的?$/;

/** 年度任务8500人，实际新增9120人，完成年度任务的107.3% */
function ofTargetNamed(index: number, figures: Figures): Pair | undefined {
  if (!ofTarget.test(figures.between(index - 1, index))) return undefined;
  const [whole, part] = [figures.at(index - 2), figures.at(index - 1)];
  const words = `${figures.clauseBefore(whole)} ${whole.right}`;
  return target.test(words) && !target.test(figures.clauseBefore(part)) ? { part, whole } : undefined;
}

function areOneMeasure({ part, whole }: Pair, percent: Quantity): boolean {
  const isAmount = whole.role === 'count' || whole.role === 'money' || whole.role === 'other';
  return (
    isAmount &&
    whole.unit !== '' &&
    part.unit === whole.unit &&
    part.role === whole.role &&
    part.sentence === percent.sentence &&
    whole.paragraph === percent.paragraph &&
    !part.approximate &&
    !whole.approximate &&
    whole.value >= one
  );
}

function verdictOf({ part, whole }: Pair, percent: Quantity): Verdict {
  if (percentFits(part, whole, percent)) return 'holds';
  return percentIsBent(part, whole, percent) ? 'undetermined' : 'violated';
}
