import type { Quantity } from '../facts/quantities/quantity.ts';
import { type Figures, one } from './figures.ts';
import { percentRelation } from './percent-relation.ts';
import { type RateName, readingsOf } from './rate-names.ts';
import type { Reconciliation, Verdict } from './reconciliation.ts';
import { percentFits, percentIsBent } from './tolerance.ts';

/** Rates with numerator and denominator: 受理250件，办结245件，办结率98%. */
export function reconcileRates(figures: Figures): Reconciliation[] {
  const found: Reconciliation[] = [];
  const used = new Set<number>();
  for (const [index, quantity] of figures.quantities.entries()) {
    if (quantity.role !== 'percent' || quantity.approximate) continue;
    for (const word of wordsOf(quantity, figures)) {
      const rate = rateOf(index, readingsOf(word), used, figures);
      if (rate === undefined) continue;
      if (rate.numerator !== undefined) used.add(rate.numerator);
      found.push(rateRelation(rate, index, figures));
    }
  }
  return found;
}

/** The first reading that holds; else what the words say; else a reading that is violated beyond doubt. */
function rateOf(
  index: number,
  readings: readonly RateName[],
  used: ReadonlySet<number>,
  figures: Figures,
): Rate | undefined {
  for (const reading of readings) {
    const rate = holding(index, reading, used, figures);
    if (rate !== undefined) return rate;
  }
  const said = byWords(index, figures);
  if (said !== undefined) return said;
  for (const reading of readings) {
    const rate = violated(index, reading, used, figures);
    if (rate !== undefined) return rate;
  }
  return undefined;
}

interface Rate {
  readonly numerator: number | undefined;
  readonly denominator: number;
  readonly verdict: Verdict;
}

const nameBefore =
  /((?:[\u4e00-\u9fff]{1,8}率[、和及]?){1,4})(?:均|都|全部|各)?(?:已)?(?:达|为|是|至|超过|保持|实现|高)*(?:到|了|在)?$/;

/** The rates that the words before a percentage name; 办结率、满意率均达100% names two. */
function wordsOf({ start }: Quantity, { text }: Figures): readonly string[] {
  const words = nameBefore.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  return words === undefined ? [] : words.split(/[、和及]/).filter((word) => word.endsWith('率'));
}

const farthestSentences = 2;
const mostCandidates = 10;

function candidatesBefore(index: number, figures: Figures): number[] {
  const rate = figures.at(index);
  const candidates: number[] = [];
  for (let before = index - 1; before >= 0 && candidates.length < mostCandidates; before -= 1) {
    const quantity = figures.at(before);
    if (quantity.paragraph !== rate.paragraph || rate.sentence - quantity.sentence > farthestSentences) break;
    if (quantity.role === 'count' && !quantity.approximate) candidates.push(before);
  }
  return candidates;
}

function holding(
  index: number,
  { numerator }: RateName,
  used: ReadonlySet<number>,
  figures: Figures,
): Rate | undefined {
  const percent = figures.at(index);
  const candidates = candidatesBefore(index, figures);
  for (const part of candidates) {
    if (used.has(part) || !numerator.test(labelOf(figures.at(part), figures))) continue;
    for (const whole of candidates) {
      if (whole >= part || figures.at(whole).dimension !== figures.at(part).dimension) continue;
      if (rateFits(figures.at(part), figures.at(whole), percent))
        return { numerator: part, denominator: whole, verdict: 'holds' };
    }
  }
  return undefined;
}

const hundred = 100n * one;

/** A hundred per cent of exact counts is all of them: 533 of 534 rounds to 100 and is not all. */
export function rateFits(part: Quantity, whole: Quantity, percent: Quantity): boolean {
  if (percent.value === hundred && part.exact && whole.exact) return part.value === whole.value;
  return percentFits(part, whole, percent);
}

/** 受理73件，均已办结，办结率100%: the words say that all were. */
function byWords(index: number, figures: Figures): Rate | undefined {
  if (figures.at(index).value !== hundred) return undefined;
  const [nearest] = candidatesBefore(index, figures);
  if (nearest === undefined) return undefined;
  const between = figures.between(nearest, index);
  return /全部|均已|全数|均按|都已|均妥/.test(between) && !/[。；]/.test(between)
    ? { numerator: undefined, denominator: nearest, verdict: 'holds' }
    : undefined;
}

const smallWords = /实现|负责人|行政机关|[已共全部均按期时成功任务案件的了各类]/g;

/** Accused only where numerator and denominator are beyond doubt: bare labels, one row, one printed unit. */
function violated(index: number, name: RateName, used: ReadonlySet<number>, figures: Figures): Rate | undefined {
  const percent = figures.at(index);
  const candidates = candidatesBefore(index, figures);
  const [part, whole] = candidates;
  if (part === undefined || whole === undefined || used.has(part)) return undefined;
  const [a, b] = [figures.at(part), figures.at(whole)];
  if (a.unit !== b.unit || a.dimension !== b.dimension || a.bracket !== b.bracket || b.value === 0n) return undefined;
  if (
    /[。；]/.test(figures.text.slice(b.start, percent.start)) ||
    /结转|上年|其中/.test(figures.text.slice(Math.max(0, b.start - 20), percent.start))
  )
    return undefined;
  const words = figures.clauseBefore(a);
  const rest = words.replace(name.numerator, '').replace(smallWords, '');
  if (!name.numerator.test(words) || rest.length > 2 || a.right.replace(smallWords, '') !== '') return undefined;
  if (rateFits(a, b, percent)) return undefined;
  const isStagePair = name.denominator.test(labelOf(b, figures));
  const isAlone = candidates.filter((other) => figures.at(other).sentence === percent.sentence).length === 2;
  const least = isStagePair || isAlone ? 50n : 90n;
  if (a.value > b.value || a.value * 100n < b.value * least) return undefined;
  const isBent = percent.value !== hundred && percentIsBent(a, b, percent);
  return { numerator: part, denominator: whole, verdict: isBent ? 'undetermined' : 'violated' };
}

/** What is counted, verb and all: 已完成 205 家. */
function labelOf(quantity: Quantity, figures: Figures): string {
  return `${figures.clauseBefore(quantity)} ${quantity.right}`;
}

function rateRelation({ numerator, denominator, verdict }: Rate, index: number, figures: Figures): Reconciliation {
  const [whole, percent] = [figures.at(denominator), figures.at(index)];
  return percentRelation({ part: figures.at(numerator ?? denominator), whole, percent, verdict });
}
