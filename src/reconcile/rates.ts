import type { Quantity } from '../facts/quantities/quantity.ts';
import type { Figures } from './figures.ts';
import { percentRelation } from './percent-relation.ts';
import { accusedRate } from './rate-accused.ts';
import { heldRate } from './rate-held.ts';
import { readingsOf } from './rate-names.ts';
import type { Reconciliation } from './reconciliation.ts';

/** Rates with numerator and denominator: 受理250件，办结245件，办结率98%. */
export function reconcileRates(figures: Figures): Reconciliation[] {
  const found: Reconciliation[] = [];
  const used = new Set<number>();
  for (const [index, quantity] of figures.quantities.entries()) {
    if (quantity.role !== 'percent' || quantity.cell !== undefined) continue;
    if (quantity.approximate && !isBound(quantity, figures)) continue;
    for (const word of wordsOf(quantity, figures)) {
      const named = { index, word, used };
      const readings = readingsOf(word);
      // Let any reading that fits win; only then may one accuse.
      const rate = heldRate(named, readings, figures) ?? accusedRate(named, readings, figures);
      if (rate === undefined) continue;
      if (rate.numerator !== undefined) used.add(rate.numerator);
      found.push(percentRelation(rate));
    }
  }
  return found;
}

const bound = /^(?:超|逾|突破|高于|多于|大于|不足|不到|低于|少于)|以上$/;
const demanded = /力争|确保|要求|目标|计划|预计|将|应|标准|规定|任务|明年/;

/** 抽查比例超过四成 says what the rate is at least; a demand says what it should be. */
function isBound(quantity: Quantity, figures: Figures): boolean {
  return bound.test(quantity.printed) && !demanded.test(figures.before(quantity.start, 40));
}

const nameBefore =
  /((?:[\u4e00-\u9fff]{1,8}(?:率|比例)[、和及]?){1,4})(?:均|都|全部|各)?(?:已)?(?:达|为|是|至|超过|保持|实现|高){0,4}(?:到|了|在)?$/;

/** The rates that the words before a percentage name; 办结率、满意率均达100% names two. */
function wordsOf({ start }: Quantity, figures: Figures): readonly string[] {
  const words = nameBefore.exec(figures.before(start, 40))?.[1];
  return words === undefined ? [] : words.split(/[、和及]/).filter((word) => /(?:率|比例)$/.test(word));
}
