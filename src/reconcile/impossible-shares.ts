import { formatDecimal } from '../facts/quantities/decimal.ts';
import type { Quantity } from '../facts/quantities/quantity.ts';
import type { Bilingual } from '../readers/bilingual.ts';
import { type Figures, one } from './figures.ts';
import type { Reconciliation } from './reconciliation.ts';
import { relation } from './relation.ts';

const share = /占(?![地用道领据有])[^，。；：、\n0-9]{0,24}$/;
/** What a part may exceed: a plan, a budget, last year. */
const mayExceed = /增|降|减|目标|计划|预算|任务|指标|上年|去年|同期|定额|完成|注册资本/;

/** A share of more than a hundred per cent, in a sentence. */
export function reconcileImpossibleShares(figures: Figures): Reconciliation[] {
  return figures.quantities.flatMap((quantity) => {
    const { role, value, approximate, start } = quantity;
    if (role !== 'percent' || approximate || value <= 100n * one || quantity.cell !== undefined) return [];
    const words = share.exec(figures.before(start, 26))?.[0];
    return words === undefined || mayExceed.test(words) ? [] : [impossibleShare(quantity)];
  });
}

/** Whether a column of this name holds parts of a whole. */
export function isShareOfWhole(name: string): boolean {
  return /占/.test(name) && !mayExceed.test(name);
}

export function impossibleShare(quantity: Quantity): Reconciliation {
  return aboveHundred(quantity, 'rate', { zh: '占比', en: 'a share' });
}

/** A percentage that cannot be above a hundred, and is. */
export function aboveHundred(quantity: Quantity, role: 'rate' | 'growth', what: Bilingual): Reconciliation {
  const percent = formatDecimal(quantity.value);
  return relation({
    ruleId: 'figures/implausible',
    verdict: 'violated',
    equation: `${percent}% > 100%`,
    focus: quantity,
    members: [{ role, quantity }],
    message: {
      zh: `${what.zh} ${percent}% 超过 100%，不可能`,
      en: `${what.en} of ${percent}% is more than all there was`,
    },
    counts: true,
  });
}
