import { formatDecimal } from '../facts/quantities/decimal.ts';
import type { Quantity } from '../facts/quantities/quantity.ts';
import { absolute, type Figures, sumOf } from './figures.ts';
import type { Reconciliation } from './reconciliation.ts';
import { relation } from './relation.ts';
import { hundred } from './tolerance.ts';

const shareOf = /占(?:比)?(?:为|达)?$/;
const fewestShares = 3;

/** Shares without counts that divide a whole among them: …占11.6%，…占40.2%，…占48.2%. */
export function reconcileShareTotals(figures: Figures): Reconciliation[] {
  const found: Reconciliation[] = [];
  for (let index = 0; index < figures.quantities.length; ) {
    const shares = sharesFrom(index, figures);
    const verdict = verdictOn(shares, figures);
    if (verdict !== undefined) found.push(totalOf(shares, verdict));
    index += Math.max(1, shares.length);
  }
  return found;
}

/** Neighbouring percentages of one sentence, each with 占 right before it. */
function sharesFrom(start: number, figures: Figures): Quantity[] {
  const shares: Quantity[] = [];
  for (let index = start; ; index += 1) {
    const share = figures.quantities[index];
    // 36岁至50岁的占40.2%: the ages name the share.
    if (share?.role === 'other') continue;
    if (share?.role !== 'percent' || share.approximate || share.cell !== undefined) break;
    if (shares[0] !== undefined && share.sentence !== shares[0].sentence) break;
    if (!shareOf.test(figures.clauseBefore(share))) break;
    shares.push(share);
  }
  return shares;
}

/** 35岁以下, …, 60岁以上 and 其他 leave nothing out; without them only what agrees says something. */
function verdictOn(shares: readonly Quantity[], figures: Figures): 'holds' | 'violated' | undefined {
  if (shares.length < fewestShares) return undefined;
  const slack = shares.reduce((sum, { step }) => sum + step / 2n, 0n);
  if (absolute(sumOf(shares) - hundred) <= slack) return 'holds';
  const [first, last] = [shares[0], shares[shares.length - 1]].map((share) => figures.clauseBefore(share as Quantity));
  const isScale = /以下/.test(first as string) && /以上/.test(last as string);
  return isScale || /其他|其余/.test(last as string) ? 'violated' : undefined;
}

function totalOf(shares: readonly Quantity[], verdict: 'holds' | 'violated'): Reconciliation {
  const sum = formatDecimal(sumOf(shares));
  const holds = verdict === 'holds';
  return relation({
    ruleId: 'figures/percentage',
    verdict,
    equation: `${shares.map(({ value }) => formatDecimal(value)).join(' + ')} = ${sum}${holds ? '' : ' ≠ 100'}`,
    focus: shares[shares.length - 1] as Quantity,
    members: shares.map((quantity) => ({ role: 'part', quantity })),
    message: holds ? undefined : { zh: `各项占比之和为 ${sum}%，不是 100%`, en: `the shares add up to ${sum}%` },
    counts: true,
  });
}
