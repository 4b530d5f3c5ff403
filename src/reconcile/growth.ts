import { formatDecimal } from '../facts/quantities/decimal.ts';
import type { Decimal, Quantity } from '../facts/quantities/quantity.ts';
import type { Bilingual } from '../readers/bilingual.ts';
import { absolute, type Figures, one } from './figures.ts';
import { type GrowthClaim, growthClaimsOf } from './growth-claims.ts';
import { infeasibleGrowth } from './growth-feasible.ts';
import { growthInTurn, respectiveGrowth } from './growth-lists.ts';
import { growthOfYear } from './growth-of-year.ts';
import { aboveHundred } from './impossible-shares.ts';
import { printerOf } from './printer.ts';
import type { Reconciliation, Verdict } from './reconciliation.ts';
import { relation } from './relation.ts';

const fallsBy = /(?:下降|减少|降低|压减|缩减|降|减)(?:了|达|约|近)?$/;

/** Growth against a value that stands beside it: 由160件增加到200件，增长25%. */
export function reconcileGrowth(figures: Figures): Reconciliation[] {
  const found: Reconciliation[] = [];
  for (const [index, quantity] of figures.quantities.entries()) {
    if (!growthRoles.has(quantity.role) || quantity.approximate || quantity.cell !== undefined) continue;
    found.push(...[...respectiveGrowth(index, figures), ...growthInTurn(index, figures)].map(growthRelation));
    const claim = claimMeant(growthClaimsOf(index, figures)) ?? growthOfYear(index, figures);
    const words = figures.before(quantity.start, 8);
    if (claim !== undefined) found.push(growthRelation(claim));
    else if (isImpossibleFall(quantity, words))
      found.push(aboveHundred(quantity, 'growth', { zh: '降幅', en: 'a decrease' }));
    else found.push(...infeasibleGrowth(index, figures));
  }
  return found;
}

const growthRoles: ReadonlySet<Quantity['role']> = new Set(['percent', 'points', 'multiple']);

/** Whatever subject makes a growth right is the one that was meant; a wrong one is told of the likeliest subject. */
function claimMeant(claims: readonly GrowthClaim[]): GrowthClaim | undefined {
  const fitting = claims.find((claim) => !claim.after.approximate && calculate(claim).verdict !== 'violated');
  if (fitting !== undefined) return fitting;
  const sure = claims.filter((claim) => claim.sure && claim.summands === undefined);
  if (sure.some(({ after }) => after.approximate)) return undefined;
  const [first, ...others] = sure.map((claim) => ({ claim, ...calculate(claim) }));
  if (first === undefined) return undefined;
  return others.reduce((best, other) => (other.signed >= 0n && isLikelier(other, best) ? other : best), first).claim;
}

function isLikelier(other: Calculated & { claim: GrowthClaim }, best: Calculated & { claim: GrowthClaim }): boolean {
  const distance = ({ actual, claim }: typeof other) => absolute(actual - claim.growth.value);
  return best.signed < 0n || distance(other) < distance(best);
}

interface Calculated {
  readonly kind: GrowthKind;
  /** How much it grew, or fell where that is what the text says; below nothing where it went the other way. */
  readonly signed: Decimal;
  /** What should be printed. */
  readonly actual: Decimal;
  readonly verdict: Verdict;
}

function calculate(claim: GrowthClaim): Calculated {
  const { before, after, base, growth, falls } = claim;
  const kind = kindOf(claim);
  const change = after.value - base;
  const signed = falls ? -change : change;
  const actual = actualOf(kind, signed, claim);
  const step = kind === 'points' ? finestStep(growth, before, after) : growth.step;
  const holds = signed >= 0n && agrees(actual, growth, step);
  // 增长3倍 is often said of what is three times as much: wrong, but not for sure.
  const isLoose = kind === 'grownTimes' && agrees(actual + one, growth, step);
  return { kind, signed, actual, verdict: holds ? 'holds' : isLoose ? 'undetermined' : 'violated' };
}

function growthRelation(claim: GrowthClaim): Reconciliation {
  const { before, after, base, growth, falls, summands = [after] } = claim;
  const { kind, signed, actual, verdict } = calculate(claim);
  const equation = equationOf(kind, claim);
  const printed = `${falls ? '−' : ''}${formatDecimal(growth.value)}${units[kind].sign}`;
  return relation({
    ruleId: 'figures/growth',
    verdict,
    equation: verdict === 'holds' ? equation : `${equation} ≠ ${printed}`,
    focus: growth,
    members: [
      { role: 'before', quantity: before },
      ...summands.map((quantity) => ({ role: 'after' as const, quantity })),
      { role: 'growth', quantity: growth },
    ],
    message: verdict === 'violated' ? growthMessage({ actual, signed, base, after, growth, kind }) : undefined,
    counts: true,
  });
}

/** What is printed: per cent, points between two rates, by how many times it grew, or how many times it is. */
type GrowthKind = 'percent' | 'points' | 'grownTimes' | 'times';

const units: Readonly<Record<GrowthKind, { readonly sign: string } & Bilingual>> = {
  percent: { sign: '%', zh: '%', en: '%' },
  points: { sign: '', zh: '个百分点', en: ' points' },
  grownTimes: { sign: '倍', zh: '倍', en: ' times' },
  times: { sign: '倍', zh: '倍', en: ' times' },
};

function kindOf({ growth: { role }, isMultiple }: GrowthClaim): GrowthKind {
  if (role === 'points') return 'points';
  if (role === 'multiple') return isMultiple ? 'times' : 'grownTimes';
  return 'percent';
}

function actualOf(kind: GrowthKind, change: Decimal, { after, base }: GrowthClaim): Decimal {
  if (kind === 'points') return change;
  if (kind === 'percent') return growthOf(change, base);
  return growthOf(kind === 'times' ? after.value : change, base) / 100n;
}

function equationOf(kind: GrowthKind, { before, after, base }: GrowthClaim): string {
  const print = printerOf([before, after]);
  const [a, b] = [print(after.value), print(base)];
  const change = after.value - base;
  if (kind === 'points') return `${a} − ${b} = ${print(change)}`;
  if (kind === 'times') return `${a} ÷ ${b} = ${hundredths(growthOf(after.value, base) / 100n)}倍`;
  const grown = growthOf(change, base);
  return `(${a} − ${b}) ÷ ${b} = ${kind === 'percent' ? `${hundredths(grown)}%` : `${hundredths(grown / 100n)}倍`}`;
}

function finestStep(...quantities: readonly Quantity[]): Decimal {
  return quantities.reduce((least, { step }) => (step < least ? step : least), 10n ** 18n);
}

/** Growth in millionths of a percent; a base of nothing grows beyond all bounds. */
export function growthOf(change: Decimal, base: Decimal): Decimal {
  return base === 0n ? 10n ** 15n : (change * 100n * one) / base;
}

/** Rounded or truncated to the last printed digit, with a little more where the values themselves are rounded. */
function agrees(actual: Decimal, growth: Quantity, step: Decimal): boolean {
  const distance = actual - growth.value;
  return absolute(distance) <= step / 2n + 1n || (distance >= 0n && distance < step);
}

export function growthMessage(told: {
  actual: Decimal;
  signed: Decimal;
  base: Decimal;
  after: Quantity;
  growth: Quantity;
  kind: GrowthKind;
}): Bilingual {
  const { actual, signed, after, growth, kind } = told;
  const unit = units[kind];
  if (signed < 0n) return { zh: '增减方向与数值相反', en: 'the direction contradicts the values' };
  const ofThisYear =
    kind === 'percent' && after.value !== 0n && agrees(growthOf(signed, after.value), growth, growth.step);
  const why = ofThisYear
    ? { zh: '；疑以本年为分母', en: '; this year seems to have been the base' }
    : { zh: '', en: '' };
  return {
    zh: `按所列数值应为 ${hundredths(actual)}${unit.zh}，与所写 ${formatDecimal(growth.value)}${unit.zh} 不一致${why.zh}`,
    en: `the values give ${hundredths(actual)}${unit.en}, not ${formatDecimal(growth.value)}${unit.en}${why.en}`,
  };
}

export function hundredths(value: Decimal): string {
  const rounded = (absolute(value) + 5_000n) / 10_000n;
  return formatDecimal((value < 0n ? -rounded : rounded) * 10_000n);
}

function isImpossibleFall({ role, value }: Quantity, words: string): boolean {
  return role === 'percent' && value > 100n * one && fallsBy.test(words);
}
