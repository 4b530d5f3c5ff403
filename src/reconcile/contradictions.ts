import { formatDecimal } from '../facts/quantities/decimal.ts';
import type { Quantity } from '../facts/quantities/quantity.ts';
import type { Bilingual } from '../readers/bilingual.ts';
import { areSwapped, differInOneDigit } from './digits.ts';
import { type Figures, one, ratio } from './figures.ts';
import { areNamesake, areOfOneTime } from './indicator-names.ts';
import { printerOf } from './printer.ts';
import type { Reconciliation } from './reconciliation.ts';
import { relation } from './relation.ts';
import type { Sums } from './sums.ts';

/** How many later quantities of the same name each is compared with: a report repeats itself soon or not at all. */
const mostComparisons = 5;
const longestTail = 60;
/** A name of so many characters that occurs twice is the same indicator, if the numbers differ by a swap only. */
const longName = 6;
/** Shorter names (城区, 其中) may be of anything. */
const shortName = 4;

/**
 * One indicator with two values. The name alone says little; figures that stand beside it in both places and agree,
 * and the same words behind it, say that the same thing is told twice.
 */
export function reconcileContradictions(figures: Figures, { totalOf }: Sums): Reconciliation[] {
  const found: Reconciliation[] = [];
  const contradicted = new Set<string>();
  for (const namesakes of byName(figures, totalOf).values()) {
    if (namesakes.length === 1) continue;
    for (const [first, second] of pairsOfNamesakes(namesakes)) {
      const verdict = verdictOn(first, second, figures);
      const value = `${second} ${figures.at(first).value}`;
      // A value that several places before agree on contradicts them once.
      if (verdict === undefined || (verdict === 'violated' && contradicted.has(value))) continue;
      if (verdict === 'violated') contradicted.add(value);
      found.push(sameIndicator(figures.at(first), figures.at(second), verdict));
    }
  }
  return found;
}

function* pairsOfNamesakes(namesakes: readonly number[]): Generator<readonly [number, number]> {
  for (const [position, first] of namesakes.entries()) {
    for (const second of namesakes.slice(position + 1, position + 1 + mostComparisons)) yield [first, second];
  }
}

/** Indices of exact counts by printed unit and the end of their label; 其中城区58家 is a name within its total only. */
function byName({ quantities }: Figures, totalOf: ReadonlyMap<number, number>): Map<string, number[]> {
  const names = new Map<string, number[]>();
  for (const [index, { role, exact, depth, cell, unit, left }] of quantities.entries()) {
    if ((role !== 'count' && role !== 'money') || !exact || depth > 0 || cell !== undefined) continue;
    if (totalOf.has(index) || headsRow.test(left)) continue;
    const name = withoutTotal(left).slice(-2);
    if (name.length < 2) continue;
    const key = `${unit} ${name}`;
    const namesakes = names.get(key);
    if (namesakes === undefined) names.set(key, [index]);
    else namesakes.push(index);
  }
  return names;
}

/** At the head of a row these say only that it has numbers; and strokes divide what has lost the lines of its table. */
const headsRow = /^(?:数量|件数|人数|次数|户数|金额|总数)$|[|｜]/;

const totals = ['共计', '合计', '累计', '共'];

function withoutTotal(name: string): string {
  const total = totals.find((word) => name.endsWith(word));
  return total === undefined ? name : name.slice(0, -total.length);
}

function verdictOn(first: number, second: number, figures: Figures): 'holds' | 'violated' | undefined {
  const [a, b] = [figures.at(first), figures.at(second)];
  if (a.sentence === b.sentence) return undefined;
  const isSameName = a.left.length >= longName && a.left.slice(-longName) === b.left.slice(-longName);
  if (a.value === b.value) return isSameName && a.paragraph !== b.paragraph ? 'holds' : undefined;
  return contradict(first, second, isSameName, figures) ? 'violated' : undefined;
}

function contradict(first: number, second: number, isSameName: boolean, figures: Figures): boolean {
  const [a, b] = [figures.at(first), figures.at(second)];
  const [left, right] = [formatDecimal(a.value), formatDecimal(b.value)];
  if (isSameName && areSwapped(left, right) && areNamesake(a, b, figures) && areOfOneTime(a, b, figures)) return true;
  if (isSameName && differInOneDigit(left, right) && scope.test(sameWordsBefore(a, b, figures))) return true;
  const shared = sharedSiblings(first, second, figures);
  // A hundred per cent stands beside everything; and 取水许可 is not 排污许可, alike as their sentences may be.
  if (!shared.some(({ unit, value }) => unit !== '%' || value !== 100n * one)) return false;
  const isOneName =
    Math.min(a.left.length, b.left.length) >= shortName && (a.left.includes(b.left) || b.left.includes(a.left));
  if (isOneName && (areSwapped(left, right) || differInOneDigit(left, right))) return true;
  if (!isOneName && shared.length < 2) return false;
  return overlap(tailOf(first, figures), tailOf(second, figures)) >= (isOneName ? 0.5 : 0.6);
}

/** A year or a day that both numbers are told of. */
const scope = /(?:20[0-9]{2}年|截至|全年|累计|截止).{4}/;
const longestWords = 30;

/** The words right before both numbers, as far as they are the same. */
function sameWordsBefore(a: Quantity, b: Quantity, { text }: Figures): string {
  // 2023年，我局 and 2023年我局 are the same words.
  const [one, other] = [a, b].map(({ start }) =>
    text.slice(Math.max(0, start - longestWords), start).replaceAll('，', ''),
  );
  let length = 0;
  while (length < (one as string).length && one?.at(-1 - length) === other?.at(-1 - length)) length += 1;
  const words = (one as string).slice((one as string).length - length);
  return words.slice(words.lastIndexOf('。') + 1);
}

/** Figures of the one sentence that stand with the same value and unit in the other. */
function sharedSiblings(first: number, second: number, figures: Figures): Quantity[] {
  const others = siblingsOf(second, figures);
  return siblingsOf(first, figures).filter(({ unit, value }) =>
    others.some((other) => other.value === value && other.unit === unit),
  );
}

/** The other figures of its sentence, a dozen to each side at most. */
function siblingsOf(index: number, figures: Figures): Quantity[] {
  const { sentence } = figures.at(index);
  const siblings: Quantity[] = [];
  for (const step of [-1, 1]) {
    for (
      let other = index + step;
      figures.quantities[other]?.sentence === sentence && Math.abs(other - index) <= 12;
      other += step
    ) {
      siblings.push(figures.at(other));
    }
  }
  return siblings;
}

function tailOf(index: number, figures: Figures): string {
  return figures.after(index).slice(0, longestTail);
}

/** Share of the pairs of characters of the shorter text that the longer one holds. */
function overlap(a: string, b: string): number {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length < 2) return 0;
  const pairs = new Set(pairsOf(longer));
  const own = pairsOf(shorter);
  return own.filter((pair) => pairs.has(pair)).length / own.length;
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
}

export function sameIndicator(first: Quantity, second: Quantity, verdict: 'holds' | 'violated'): Reconciliation {
  const print = printerOf([first, second]);
  const [a, b] = [print(first.value), print(second.value)];
  return relation({
    ruleId: 'figures/contradiction',
    verdict,
    equation: verdict === 'holds' ? `${a} = ${b}` : `${a} ≠ ${b}`,
    focus: second,
    members: [
      { role: 'value', quantity: first },
      { role: 'value', quantity: second },
    ],
    message: verdict === 'holds' ? undefined : contradictionMessage(first, second, a, b),
    counts: true,
  });
}

/** A factor of ten thousand between two sums of money is a slip of the unit. */
function contradictionMessage(first: Quantity, second: Quantity, a: string, b: string): Bilingual {
  const quotient = first.value > second.value ? ratio(first.value, second.value) : ratio(second.value, first.value);
  const isUnitSlip = first.role === 'money' && quotient > 9_900 && quotient < 10_100;
  return {
    zh: `同一指标前后不一致：${a} 与 ${b}${isUnitSlip ? '；单位疑为万元' : ''}`,
    en: `one indicator with two values: ${a} and ${b}${isUnitSlip ? '; the unit may be 万元' : ''}`,
  };
}
