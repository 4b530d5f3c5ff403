import { formatDecimal } from '../facts/quantities/decimal.ts';
import type { Quantity } from '../facts/quantities/quantity.ts';
import { absolute, type Figures, one } from './figures.ts';
import type { Reconciliation } from './reconciliation.ts';
import { relation } from './relation.ts';

/** 人均办结12件, or 平均每期54人次: the mean, and what it is a mean over where these are no persons. */
const meanOver = /(?:人均|平均每([期场次班批户家件]))[^，。；：、\n0-9]{0,10}$/;
const farthest = 12;
const farthestSentences = 2;

/** What a mean is a mean over: persons, or what is counted in a unit. */
type Bearers = (quantity: Quantity) => boolean;

/** 人均181户: holds where some total over some number of persons nearby gives it. */
export function reconcilePerHead(figures: Figures): Reconciliation[] {
  const found: Reconciliation[] = [];
  if (!figures.mayHold('人均', '平均每')) return found;
  for (const [index, quantity] of figures.quantities.entries()) {
    if (quantity.approximate || quantity.cell !== undefined || quantity.value === 0n) continue;
    const words = meanOver.exec(figures.before(quantity.start, 16));
    if (words === null) continue;
    const [, unit] = words;
    const bearers = unit === undefined ? isHeads : (other: Quantity) => other.exact && other.unit.startsWith(unit);
    const fit = fitOf(index, bearers, figures);
    const pair = fit ?? onlyPair(index, bearers, figures);
    if (pair !== undefined) found.push(perHeadRelation(pair, quantity, fit !== undefined));
  }
  return found;
}

interface Pair {
  readonly total: Quantity;
  readonly bearers: Quantity;
}

function fitOf(index: number, isBearer: Bearers, figures: Figures): Pair | undefined {
  const mean = figures.at(index);
  const near = nearby(index, figures);
  const heads = near.filter(isBearer);
  for (const total of near.filter(({ dimension }) => dimension === mean.dimension)) {
    const bearers = heads.find((head) => head !== total && fits(total, head, mean));
    if (bearers !== undefined) return { total, bearers };
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
function onlyPair(index: number, isBearer: Bearers, figures: Figures): Pair | undefined {
  const mean = figures.at(index);
  const isOfPersons = isBearer === isHeads;
  if (mean.approximate || isBearer(mean)) return undefined;
  const own = nearby(index, figures).filter(({ sentence }) => sentence === mean.sentence);
  const [bearers, ...otherBearers] = own.filter(isBearer);
  const [total, ...otherTotals] = own.filter(({ unit, end }) => unit === mean.unit && end <= mean.start);
  if (bearers === undefined || total === undefined || otherBearers.length > 0 || otherTotals.length > 0)
    return undefined;
  if (isOfPersons && bearers.dimension !== 'person') return undefined;
  if (!bearers.exact || total.approximate || bearers.value < 2n * one) return undefined;
  return figures.text.slice(total.start, mean.start).includes('。') ? undefined : { total, bearers };
}

/** Within one unit of the last digit of the mean. */
function fits(total: Quantity, bearers: Quantity, mean: Quantity): boolean {
  if (bearers.value < 2n * one || total.value <= mean.value) return false;
  return absolute(total.value * one - mean.value * bearers.value) <= mean.step * bearers.value;
}

function perHeadRelation({ total, bearers }: Pair, mean: Quantity, holds: boolean): Reconciliation {
  const [a, b, m] = [formatDecimal(total.value), formatDecimal(bearers.value), formatDecimal(mean.value)];
  const isEqual = total.value * one === mean.value * bearers.value;
  return relation({
    ruleId: 'figures/implausible',
    verdict: holds ? 'holds' : 'violated',
    equation: `${a} ÷ ${b} ${isEqual ? '=' : holds ? '≈' : '≠'} ${m}`,
    focus: mean,
    members: [
      { role: 'numerator', quantity: total },
      { role: 'denominator', quantity: bearers },
      { role: 'rate', quantity: mean },
    ],
    message: holds ? undefined : { zh: `${a} 除以 ${b} 不等于平均数 ${m}`, en: `${a} by ${b} is not a mean of ${m}` },
    counts: true,
  });
}
