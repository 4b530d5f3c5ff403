import { formatDecimal } from '../facts/quantities/decimal.ts';
import type { Decimal, Quantity } from '../facts/quantities/quantity.ts';
import type { Bilingual } from '../readers/bilingual.ts';
import { absolute, type Figures, one } from './figures.ts';
import { aboveHundred } from './impossible-shares.ts';
import type { Reconciliation } from './reconciliation.ts';
import { relation } from './relation.ts';

const rise = '增长|增加|提高|上升|提升|增|升';
const fall = '下降|减少|降低|压减|缩减|降|减';
const verb = `(?:${rise}|${fall})`;
const wasBefore = /(?:由|从)[^，。；]{0,14}$/;
const becomes = new RegExp(`^[^，。；]{0,8}?(?:${verb})?(?:到了?|至|为)[^，。；]{0,6}$`);
const byPercent = new RegExp(`^，?(?:同比|净|累计|共|环比)?(?:${verb}|增幅|降幅|增速)(?:了|达|为|约|率为)?$`);
const namesFall = new RegExp(`(?:${fall}|降幅)`);
const fallsBy = new RegExp(`(?:${fall})(?:了|达|约|近)?$`);
const thanLastYear = /^，?(?:比|较)(?:上年|去年|前一年|20[0-9]{2}年)(?:同期)?的?$/;
/** Growth of other bases than the figures beside it. */
const otherBase = /年均|实际|可比|不变价|同口径|环比/;

/** Growth against a value that stands beside it: 由160件增加到200件，增长25%. */
export function reconcileGrowth(figures: Figures): Reconciliation[] {
  const found: Reconciliation[] = [];
  for (const [index, quantity] of figures.quantities.entries()) {
    if (quantity.role !== 'percent' && quantity.role !== 'points') continue;
    if (quantity.approximate || quantity.cell !== undefined) continue;
    const pair = pairBefore(index, figures);
    const words = figures.text.slice(Math.max(0, quantity.start - 8), quantity.start);
    if (pair !== undefined && !otherBase.test(sentenceBefore(quantity, figures)))
      found.push(growthRelation(pair, quantity, namesFall.test(words)));
    else if (isImpossibleFall(quantity, words))
      found.push(aboveHundred(quantity, 'growth', { zh: '降幅', en: 'a decrease' }));
  }
  return found;
}

/** What the sentence says before a figure: 按可比价计算 at its beginning holds for all of it. */
function sentenceBefore({ start }: Quantity, { text }: Figures): string {
  const before = text.slice(Math.max(0, start - 80), start);
  return before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；'), before.lastIndexOf('\n')) + 1);
}

interface Pair {
  readonly before: Quantity;
  readonly after: Quantity;
  /** Value before, where it is told only by the difference. */
  readonly base: Decimal;
}

/** The two values of which the growth is told: 由a到b, b比上年的a, 去年a今年b, or b and the difference. */
function pairBefore(index: number, figures: Figures): Pair | undefined {
  if (index < 2) return undefined;
  const [first, second] = [figures.at(index - 2), figures.at(index - 1)];
  if (first.dimension !== second.dimension || first.paragraph !== figures.at(index).paragraph) return undefined;
  const between = figures.between(index - 2, index - 1);
  if (!byPercent.test(figures.between(index - 1, index)) || first.approximate || second.approximate) return undefined;
  const lead = figures.text.slice(Math.max(0, first.start - 16), first.start);
  if (wasBefore.test(lead) && becomes.test(between)) return { before: first, after: second, base: first.value };
  if (thanLastYear.test(between)) return { before: second, after: first, base: second.value };
  if (/去年|上年/.test(lead) && /^，(?:今年|本年)/.test(between))
    return { before: first, after: second, base: first.value };
  const difference = /^，?(?:比|较)[^，。；]{2,12}(增加|增长|减少|下降)了?$/.exec(between);
  if (difference === null) return undefined;
  const base = /增/.test(difference[1] as string) ? first.value - second.value : first.value + second.value;
  return { before: second, after: first, base };
}

function growthRelation({ before, after, base }: Pair, growth: Quantity, falls: boolean): Reconciliation {
  const isDifference = growth.role === 'points';
  const change = after.value - base;
  const signed = falls ? -change : change;
  const step = stepOf(growth, before, after, isDifference);
  const actual = isDifference ? signed : growthOf(signed, base);
  const holds = signed >= 0n && agrees(actual, growth, step);
  const equation = isDifference
    ? `${formatDecimal(after.value)} − ${formatDecimal(base)} = ${formatDecimal(change)}`
    : `(${formatDecimal(after.value)} − ${formatDecimal(base)}) ÷ ${formatDecimal(base)} = ${hundredths(growthOf(change, base))}%`;
  return relation({
    ruleId: 'figures/growth',
    verdict: holds ? 'holds' : 'violated',
    equation: holds
      ? equation
      : `${equation} ≠ ${falls ? '−' : ''}${formatDecimal(growth.value)}${isDifference ? '' : '%'}`,
    focus: growth,
    members: [
      { role: 'before', quantity: before },
      { role: 'after', quantity: after },
      { role: 'growth', quantity: growth },
    ],
    message: holds ? undefined : growthMessage({ actual, signed, base, after, growth, isDifference }),
    counts: true,
  });
}

function stepOf(growth: Quantity, before: Quantity, after: Quantity, isDifference: boolean): Decimal {
  if (!isDifference) return growth.step;
  return [growth.step, before.step, after.step].reduce((least, step) => (step < least ? step : least));
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
  isDifference: boolean;
}): Bilingual {
  const { actual, signed, after, growth, isDifference } = told;
  const unit = isDifference ? { zh: '个百分点', en: ' points' } : { zh: '%', en: '%' };
  if (signed < 0n) return { zh: '增减方向与数值相反', en: 'the direction contradicts the values' };
  const ofThisYear = !isDifference && after.value !== 0n && agrees(growthOf(signed, after.value), growth, growth.step);
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
