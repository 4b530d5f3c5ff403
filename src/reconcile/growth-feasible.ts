import { formatDecimal } from '../facts/quantities/decimal.ts';
import type { Decimal, Quantity } from '../facts/quantities/quantity.ts';
import { tellsOfEarlierYear } from './earlier-year.ts';
import { type Figures, one } from './figures.ts';
import { growthSubjects } from './growth-subjects.ts';
import type { Reconciliation } from './reconciliation.ts';
import { relation } from './relation.ts';

const grows = /^，?(?:同比|(?:比|较)(?:上年|去年)(?:同期)?)(增长|增加|上升|下降|减少)了?$/;
/** More than this grows by almost any percentage from some whole number. */
const largestCount = 500n * one;

/** A count next to a growth, and which of the two years it is of. */
interface Known {
  readonly count: Quantity;
  readonly isBefore: boolean;
  readonly falls: boolean;
}

/** A small count of which no whole number can have been the year before, or the year after: 7件，同比增长20%. */
export function infeasibleGrowth(index: number, figures: Figures): Reconciliation[] {
  const growth = figures.at(index);
  if (growth.role !== 'percent' || index === 0) return [];
  const known = knownAfter(index, figures) ?? knownBefore(index, figures);
  if (known === undefined) return [];
  const { count, isBefore, falls } = known;
  const others = isBefore
    ? outcomesAround(count.value, growth.value, falls)
    : basesAround(count.value, growth.value, falls);
  const pairs = others.map((other) =>
    isBefore ? { base: count.value, after: other } : { base: other, after: count.value },
  );
  if (pairs.some(({ base, after }) => isGrowth(base, after, { growth, falls }))) return [];
  const [a, p] = [formatDecimal(count.value), `${falls ? '−' : ''}${formatDecimal(growth.value)}%`];
  const found = relation({
    ruleId: 'figures/growth',
    verdict: 'violated',
    equation: pairs.map((pair) => `${growthEquation(pair)} ≠ ${p}`).join('，'),
    focus: growth,
    members: [
      { role: isBefore ? 'before' : 'after', quantity: count },
      { role: 'growth', quantity: growth },
    ],
    message: isBefore
      ? { zh: `${count.printed}按 ${p} 变化得不出整数`, en: `${a} changed by ${p} gives no whole number` }
      : {
          zh: `${count.printed}不可能由任何整数按 ${p} 变化而来`,
          en: `no whole number becomes ${a} by a change of ${p}`,
        },
    counts: true,
  });
  return [found];
}

function growthEquation({ base, after }: { readonly base: Decimal; readonly after: Decimal }): string {
  const [a, b] = [formatDecimal(after), formatDecimal(base)];
  return `(${a} − ${b}) ÷ ${b}`;
}

function knownAfter(index: number, figures: Figures): Known | undefined {
  const words = grows.exec(figures.between(index - 1, index));
  if (words === null || !isWholeAlone(index - 1, figures)) return undefined;
  return { count: figures.at(index - 1), isBefore: false, falls: fall.test(words[1] as string) };
}

const fall = /下降|减少/;
/** 与上年的375件相比，立案数增长8.8%: a number of other things would have another name. */
const growsFrom = /^(?:相比，?(?:[^，。；0-9额款]{0,4}(?:数量?|总量))?)?(?:同比)?(增长|增加|上升|下降|减少)了?$/;
const ofLastYear = /[与同和比较](?:20[0-9]{2}年|上年|去年)(?:同期|全年)?的$/;

function knownBefore(index: number, figures: Figures): Known | undefined {
  const count = figures.at(index - 1);
  const words = growsFrom.exec(figures.between(index - 1, index));
  if (words === null || !isSmallWhole(count) || !ofLastYear.test(figures.before(count.start, 12))) return undefined;
  return { count, isBefore: true, falls: fall.test(words[1] as string) };
}

function isSmallWhole({ role, exact, value, depth, han }: Quantity): boolean {
  const isSmall = value > 0n && value <= largestCount && value % one === 0n;
  return role === 'count' && exact && !han && depth === 0 && isSmall;
}

/** One exact count, no part of a whole and joined to no other: the growth may else be of the whole or of both. */
function isWholeAlone(index: number, figures: Figures): boolean {
  const count = figures.at(index);
  if (!isSmallWhole(count)) return false;
  const words = figures.clauseBefore(count);
  if (words.includes('其中') || tellsOfEarlierYear(words)) return false;
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

/** The whole numbers next to the one that the growth leads to. */
function outcomesAround(before: Decimal, percent: Decimal, falls: boolean): Decimal[] {
  const hundred = 100n * one;
  const below = (before * (falls ? hundred - percent : hundred + percent)) / hundred / one;
  return [below, below + 1n].filter((after) => after >= 0n).map((after) => after * one);
}

/** Rounded or truncated, up or down: whatever a hasty hand may print. */
function isGrowth(base: Decimal, after: Decimal, { growth, falls }: { growth: Quantity; falls: boolean }): boolean {
  const change = falls ? base - after : after - base;
  const percent = (change * 100n * one) / base;
  return percent > growth.value - growth.step && percent < growth.value + growth.step;
}
