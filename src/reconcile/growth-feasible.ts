import { formatDecimal } from '../facts/quantities/decimal.ts';
import type { Decimal, Quantity } from '../facts/quantities/quantity.ts';
import { type Figures, one } from './figures.ts';
import { growthSubjects } from './growth-subjects.ts';
import type { Reconciliation } from './reconciliation.ts';
import { relation } from './relation.ts';

const grows = /^，?(?:同比|(?:比|较)(?:上年|去年)(?:同期)?)(增长|增加|上升|下降|减少)了?$/;
/** More than this grows by almost any percentage from some whole number. */
const largestCount = 500n * one;

/** A small count of which no whole number can have been the year before: 7件，同比增长20%. */
export function infeasibleGrowth(index: number, figures: Figures): Reconciliation[] {
  const growth = figures.at(index);
  const count = figures.quantities[index - 1];
  if (growth.role !== 'percent' || count === undefined || !isWholeAlone(index - 1, figures)) return [];
  const words = grows.exec(figures.between(index - 1, index));
  if (words === null) return [];
  const falls = /下降|减少/.test(words[1] as string);
  const bases = basesAround(count.value, growth.value, falls);
  if (bases.some((base) => isGrowth(base, count.value, { growth, falls }))) return [];
  const [a, p] = [formatDecimal(count.value), `${falls ? '−' : ''}${formatDecimal(growth.value)}%`];
  const found = relation({
    ruleId: 'figures/growth',
    verdict: 'violated',
    equation: bases.map((base) => `(${a} − ${formatDecimal(base)}) ÷ ${formatDecimal(base)} ≠ ${p}`).join('，'),
    focus: growth,
    members: [
      { role: 'after', quantity: count },
      { role: 'growth', quantity: growth },
    ],
    message: {
      zh: `${count.printed}不可能由任何整数按 ${p} 变化而来`,
      en: `no whole number becomes ${a} by a change of ${p}`,
    },
    counts: true,
  });
  return [found];
}

/** One exact count, no part of a whole and joined to no other: the growth may else be of the whole or of both. */
function isWholeAlone(index: number, figures: Figures): boolean {
  const count = figures.at(index);
  const { role, exact, approximate, value, depth, han } = count;
  const isSmall = value > 0n && value <= largestCount && value % one === 0n;
  if (role !== 'count' || !exact || approximate || han || depth > 0 || !isSmall) return false;
  if (figures.clauseBefore(count).includes('其中')) return false;
  const [own, ...others] = growthSubjects(index, figures);
  if (!own?.sure || others.some(({ sure }) => sure)) return false;
  return index === 0 || figures.separation(index - 1, index) !== 1;
}

/** The whole numbers next to the one that the growth asks for. */
function basesAround(after: Decimal, percent: Decimal, falls: boolean): Decimal[] {
  const hundred = 100n * one;
  const divisor = falls ? hundred - percent : hundred + percent;
  if (divisor <= 0n) return [];
  const below = (after * hundred) / divisor / one;
  return [below, below + 1n].filter((base) => base > 0n).map((base) => base * one);
}

/** Rounded or truncated, up or down: whatever a hasty hand may print. */
function isGrowth(base: Decimal, after: Decimal, { growth, falls }: { growth: Quantity; falls: boolean }): boolean {
  const change = falls ? base - after : after - base;
  const percent = (change * 100n * one) / base;
  return percent > growth.value - growth.step && percent < growth.value + growth.step;
}
