import type { Quantity } from '../facts/quantities/quantity.ts';
import { type Figures, sumOf } from './figures.ts';
import { candidatesAfter, candidatesBefore, labelOf, type NamedRate, type Rate } from './rate-candidates.ts';
import { isExempt } from './rate-exempt.ts';
import type { RateName } from './rate-names.ts';
import { hundred, rateFits } from './tolerance.ts';

/** The first way to read a rate in which it holds. */
export function heldRate(rate: NamedRate, readings: readonly RateName[], figures: Figures): Rate | undefined {
  const before = candidatesBefore(rate.index, figures);
  const behind = candidatesAfter(rate.index, figures);
  for (const reading of readings) {
    const found =
      byName(rate, reading, before, figures) ??
      byName(rate, reading, [...behind].reverse(), figures) ??
      ofTwoWholes(rate, reading, before, figures) ??
      byFailures(rate, reading, before, figures);
    if (found !== undefined) return found;
  }
  return byProportion(rate, before, figures) ?? byWords(rate, before, figures);
}

function areAlike(a: Quantity, b: Quantity): boolean {
  return a.dimension === b.dimension && a.role === b.role;
}

/** A numerator that has the rate's word, of any whole that stands before it. */
function byName(
  { index, used }: NamedRate,
  { numerator }: RateName,
  candidates: readonly number[],
  figures: Figures,
): Rate | undefined {
  const percent = figures.at(index);
  for (const place of candidates) {
    const part = figures.at(place);
    if (used.has(place) || !numerator.test(labelOf(part, figures))) continue;
    const whole = candidates
      .filter((other) => other < place)
      .map((other) => figures.at(other))
      .find((other) => areAlike(part, other) && rateFits(part, other, percent));
    if (whole !== undefined) return { numerator: place, part, whole, percent, verdict: 'holds' };
  }
  return undefined;
}

/** 建议74件、提案52件，满意125件，满意率99.2%: two counts side by side are the whole. */
function ofTwoWholes(
  { index, used }: NamedRate,
  { numerator }: RateName,
  candidates: readonly number[],
  figures: Figures,
): Rate | undefined {
  const percent = figures.at(index);
  const [place] = candidates;
  if (place === undefined || used.has(place) || !numerator.test(labelOf(figures.at(place), figures))) return undefined;
  const part = figures.at(place);
  for (let second = 1; second + 1 < candidates.length; second += 1) {
    const [b, a] = [candidates[second] as number, candidates[second + 1] as number];
    if (b !== a + 1 || figures.separation(a, b) !== 1) continue;
    const summands = [figures.at(a), figures.at(b)];
    const [first] = summands as [Quantity, Quantity];
    if (!summands.every((summand) => areAlike(summand, part) && summand.exact)) continue;
    const value = sumOf(summands);
    const whole = { ...first, value, interval: { low: value, high: value, lowOpen: false, highOpen: false } };
    if (rateFits(part, whole, percent)) return { numerator: place, part, whole, percent, verdict: 'holds', summands };
  }
  return undefined;
}

/** 抽检320批次，不合格14批次，合格率95.6%: the numerator is told by what it lacks, which is the lesser part. */
function byFailures(
  { index, word }: NamedRate,
  { name, numerator }: RateName,
  candidates: readonly number[],
  figures: Figures,
): Rate | undefined {
  const [place, ...wholes] = candidates;
  if (place === undefined) return undefined;
  const lacking = figures.at(place);
  const named = numerator.exec(lacking.left);
  if (named === null || !/[不未]/.test(lacking.left[named.index - 1] ?? '') || !lacking.exact) return undefined;
  const rates = wholes
    .map((other) => figures.at(other))
    .filter((whole) => areAlike(lacking, whole) && whole.exact && lacking.value * 2n < whole.value)
    .map((whole) => lackingRate(place, lacking, whole, figures.at(index)));
  const [nearest] = rates;
  const fitting = rates.find(({ verdict }) => verdict === 'holds');
  // 合格27家、不合格3家: the figure beside it is another part, and not the whole.
  const isSibling = wholes[0] !== undefined && figures.separation(wholes[0], place) === 1;
  const isSure = nearest?.whole === figures.at(wholes[0] ?? place) && !isSibling && isOfAll(word, name, place, figures);
  return fitting ?? (isSure && nearest !== undefined && !isExempt(nearest, figures) ? nearest : undefined);
}

/** Words before the name of a rate that restrict it to nothing. */
const ofAll = /^(?:总体|整体|总|抽检|抽查|检测|抽样|监测|产品|样品|质量)*$/;

/** 合格率 and 总体合格率, but not 复检合格率, nor 末梢水合格率 where the figures are not said to be of 末梢水. */
function isOfAll(word: string, name: RegExp, place: number, figures: Figures): boolean {
  const kind = word.replace(name, '');
  return ofAll.test(kind) || figures.before(figures.at(place).start, 60).includes(kind);
}

function lackingRate(place: number, lacking: Quantity, whole: Quantity, percent: Quantity): Rate {
  const value = whole.value - lacking.value;
  const part = { ...lacking, value, interval: { low: value, high: value, lowOpen: false, highOpen: false } };
  const verdict = rateFits(part, whole, percent) ? 'holds' : 'violated';
  return { numerator: place, part, whole, percent, verdict, lacking };
}

/** 断面50个，达标46个，优良水体比例为92%: a proportion of the two counts before it. */
function byProportion(
  { index, word, used }: NamedRate,
  candidates: readonly number[],
  figures: Figures,
): Rate | undefined {
  const percent = figures.at(index);
  const [first, second] = candidates;
  if (!word.endsWith('比例') || first === undefined || second === undefined || used.has(first)) return undefined;
  const [part, whole] = [figures.at(first), figures.at(second)];
  if (!areAlike(part, whole) || !rateFits(part, whole, percent)) return undefined;
  return { numerator: first, part, whole, percent, verdict: 'holds' };
}

/** 受理73件，均已办结，办结率100%: the words say that all were. */
function byWords({ index }: NamedRate, candidates: readonly number[], figures: Figures): Rate | undefined {
  const percent = figures.at(index);
  const [nearest] = candidates;
  if (percent.value !== hundred || nearest === undefined) return undefined;
  const between = figures.between(nearest, index);
  if (!/全部|均已|均在|全数|均按|都已|均妥/.test(between) || /[。；]/.test(between)) return undefined;
  const whole = figures.at(nearest);
  return { numerator: undefined, part: whole, whole, percent, verdict: 'holds' };
}
