import { formatDecimal } from '../facts/quantities/decimal.ts';
import type { Quantity } from '../facts/quantities/quantity.ts';
import { absolute, type Figures, one } from './figures.ts';
import type { Reconciliation } from './reconciliation.ts';
import { relation } from './relation.ts';

const perHead = /人均[^，。；：、\n0-9]{0,10}$/;
const farthest = 12;
const farthestSentences = 2;

/** 人均181户: holds where some total over some number of persons nearby gives it. */
export function reconcilePerHead(figures: Figures): Reconciliation[] {
  const found: Reconciliation[] = [];
  if (!figures.mayHold('人均')) return found;
  for (const [index, quantity] of figures.quantities.entries()) {
    if (quantity.approximate || quantity.cell !== undefined || quantity.value === 0n) continue;
    if (!perHead.test(figures.before(quantity.start, 14))) continue;
    const fit = fitOf(index, figures);
    const pair = fit ?? onlyPair(index, figures);
    if (pair !== undefined) found.push(perHeadRelation(pair, quantity, fit !== undefined));
  }
  return found;
}

interface Pair {
  readonly total: Quantity;
  readonly persons: Quantity;
}

function fitOf(index: number, figures: Figures): Pair | undefined {
  const mean = figures.at(index);
  const near = nearby(index, figures);
  const heads = near.filter(isHeads);
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

function isHeads({ dimension, role }: Quantity): boolean {
  return role === 'count' && (dimension === 'person' || dimension === 'person-time');
}

/** 法官24名，结案3168件，人均结案123件: one number of persons and one total of the mean's unit in its sentence. */
function onlyPair(index: number, figures: Figures): Pair | undefined {
  const mean = figures.at(index);
  if (mean.approximate || isHeads(mean)) return undefined;
  const own = nearby(index, figures).filter(({ sentence }) => sentence === mean.sentence);
  const [persons, ...otherHeads] = own.filter(isHeads);
  const [total, ...otherTotals] = own.filter(({ unit, end }) => unit === mean.unit && end <= mean.start);
  if (persons === undefined || total === undefined || otherHeads.length > 0 || otherTotals.length > 0) return undefined;
  if (!persons.exact || total.approximate || persons.dimension !== 'person' || persons.value < 2n * one)
    return undefined;
  return figures.text.slice(total.start, mean.start).includes('。') ? undefined : { total, persons };
}

/** Within one unit of the last digit of the mean. */
function fits(total: Quantity, persons: Quantity, mean: Quantity): boolean {
  if (persons.value < 2n * one || total.value <= mean.value) return false;
  return absolute(total.value * one - mean.value * persons.value) <= mean.step * persons.value;
}

function perHeadRelation({ total, persons }: Pair, mean: Quantity, holds: boolean): Reconciliation {
  const [a, b, m] = [formatDecimal(total.value), formatDecimal(persons.value), formatDecimal(mean.value)];
  const isEqual = total.value * one === mean.value * persons.value;
  return relation({
    ruleId: 'figures/implausible',
    verdict: holds ? 'holds' : 'violated',
    equation: `${a} ÷ ${b} ${isEqual ? '=' : holds ? '≈' : '≠'} ${m}`,
    focus: mean,
    members: [
      { role: 'numerator', quantity: total },
      { role: 'denominator', quantity: persons },
      { role: 'rate', quantity: mean },
    ],
    message: holds
      ? undefined
      : { zh: `${a} 除以 ${b} 不等于人均 ${m}`, en: `${a} by ${b} persons is not ${m} a head` },
    counts: true,
  });
}
