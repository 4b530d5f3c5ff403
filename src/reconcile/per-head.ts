import { formatDecimal } from '../facts/quantities/decimal.ts';
import type { Quantity } from '../facts/quantities/quantity.ts';
import { absolute, type Figures, one } from './figures.ts';
import type { Reconciliation } from './reconciliation.ts';
import { relation } from './relation.ts';

const perHead = /人均[^，。；：、\n0-9]{0,10}$/;
const farthest = 12;
const farthestSentences = 2;

/** 人均181户: holds where some total over some number of persons nearby gives it; it accuses nothing. */
export function reconcilePerHead(figures: Figures): Reconciliation[] {
  const found: Reconciliation[] = [];
  for (const [index, quantity] of figures.quantities.entries()) {
    if (quantity.approximate || quantity.cell !== undefined || quantity.value === 0n) continue;
    if (!perHead.test(figures.text.slice(Math.max(0, quantity.start - 14), quantity.start))) continue;
    const fit = fitOf(index, figures);
    if (fit !== undefined) found.push(perHeadRelation(fit.total, fit.persons, quantity));
  }
  return found;
}

function fitOf(index: number, figures: Figures): { total: Quantity; persons: Quantity } | undefined {
  const mean = figures.at(index);
  const near = nearby(index, figures);
  const heads = near.filter(({ dimension, role }) => dimension === 'person' && role === 'count');
  for (const total of near.filter(({ dimension }) => dimension === mean.dimension)) {
    const persons = heads.find((head) => head !== total && fits(total, head, mean));
    if (persons !== undefined) return { total, persons };
  }
  return undefined;
}

function nearby(index: number, figures: Figures): Quantity[] {
  const own = figures.at(index);
  const near: Quantity[] = [];
  for (const step of [-1, 1]) {
    for (let distance = 1; distance <= farthest; distance += 1) {
      const quantity = figures.quantities[index + step * distance];
      if (quantity?.paragraph !== own.paragraph) break;
      if (Math.abs(quantity.sentence - own.sentence) > farthestSentences) break;
      if (!quantity.approximate && quantity.role !== 'per-unit') near.push(quantity);
    }
  }
  return near;
}

/** Within one unit of the last digit of the mean. */
function fits(total: Quantity, persons: Quantity, mean: Quantity): boolean {
  if (persons.value < 2n * one || total.value <= mean.value) return false;
  return absolute(total.value * one - mean.value * persons.value) <= mean.step * persons.value;
}

function perHeadRelation(total: Quantity, persons: Quantity, mean: Quantity): Reconciliation {
  const [a, b, m] = [formatDecimal(total.value), formatDecimal(persons.value), formatDecimal(mean.value)];
  const isEqual = total.value * one === mean.value * persons.value;
  return relation({
    ruleId: 'figures/implausible',
    verdict: 'holds',
    equation: `${a} ÷ ${b} ${isEqual ? '=' : '≈'} ${m}`,
    focus: mean,
    members: [
      { role: 'numerator', quantity: total },
      { role: 'denominator', quantity: persons },
      { role: 'rate', quantity: mean },
    ],
    message: undefined,
    counts: true,
  });
}
