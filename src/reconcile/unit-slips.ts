import type { Quantity } from '../facts/quantities/quantity.ts';
import type { Figures } from './figures.ts';
import type { Reconciliation } from './reconciliation.ts';
import { relation } from './relation.ts';

/** So many characters before a sum of money must be the same for it to be the same money. */
const sameWords = 4;

/** One sum of money in 万元 here and in 元 there, with the same digits: 538.6万元, then 538.6元. */
export function reconcileUnitSlips({ quantities }: Figures): Reconciliation[] {
  const byDigits = new Map<string, Quantity>();
  const found: Reconciliation[] = [];
  for (const quantity of quantities) {
    if (quantity.role !== 'money' || quantity.approximate || quantity.left.length < sameWords) continue;
    const key = `${quantity.value / quantity.scale} ${quantity.unit} ${quantity.left.slice(-sameWords)}`;
    const other = byDigits.get(key);
    if (other === undefined) byDigits.set(key, quantity);
    else if (other.scale !== quantity.scale && other.sentence !== quantity.sentence) found.push(slip(other, quantity));
  }
  return found;
}

function slip(first: Quantity, second: Quantity): Reconciliation {
  const [a, b] = [first.printed, second.printed];
  return relation({
    ruleId: 'figures/contradiction',
    verdict: 'violated',
    equation: `${a} ≠ ${b}`,
    focus: second,
    members: [
      { role: 'value', quantity: first },
      { role: 'value', quantity: second },
    ],
    message: {
      zh: `同一金额前后不一致：${a} 与 ${b}；单位疑有误`,
      en: `one sum of money with two units: ${a} and ${b}`,
    },
    counts: true,
  });
}
