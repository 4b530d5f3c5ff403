import type { Quantity } from '../facts/quantities/quantity.ts';
import { areSwapped, differInOneDigit } from './digits.ts';
import { type Figures, one } from './figures.ts';
import { candidatesBefore, carriedOver, isSmallTalk, labelOf, type NamedRate, type Rate } from './rate-candidates.ts';
import type { RateName } from './rate-names.ts';
import { rateFits } from './tolerance.ts';

const fewestDigits = 3;

/**
 * 办结1342件，其中许可521件…；通过网上办理1292件，网办率76.3%: 96.3 with another digit. A slip of the pen that would
 * explain the rate vouches for its whole, where this is the only count before it that could be one.
 */
export function bySlip({ index, used }: NamedRate, reading: RateName, figures: Figures): Rate | undefined {
  const percent = figures.at(index);
  const [first, ...others] = candidatesBefore(index, figures);
  if (first === undefined || used.has(first)) return undefined;
  const part = figures.at(first);
  if (part.sentence !== percent.sentence || !part.exact || !isCalled(part, reading, figures)) return undefined;
  const wholes = others
    .map((place) => figures.at(place))
    .filter((other) => other.unit === part.unit && other.value >= part.value);
  const [whole] = wholes;
  if (whole === undefined || wholes.length > 1 || !whole.exact || whole.depth > part.depth) return undefined;
  if (carriedOver.test(figures.before(whole.start, 20) + figures.text.slice(whole.start, percent.start)))
    return undefined;
  if (rateFits(part, whole, percent) || !isSlip(part, whole, percent)) return undefined;
  return { numerator: first, part, whole, percent, verdict: 'violated' };
}

function isCalled(part: Quantity, { numerator }: RateName, figures: Figures): boolean {
  const words = figures.clauseBefore(part);
  return (
    numerator.test(words) && !/不合格|未/.test(words) && isSmallTalk(labelOf(part, figures).replace(numerator, ''))
  );
}

/** 69.3 for 64.3, or 49.6 for 94.6: one digit of the right rate is another, or two have changed places. */
function isSlip(part: Quantity, whole: Quantity, { value, step }: Quantity): boolean {
  const actual = (part.value * 100n * one) / whole.value;
  const printed = String(value / step);
  return [actual / step, (actual + step / 2n) / step].some((right) => {
    const digits = String(right);
    return digits.length >= fewestDigits && (differInOneDigit(digits, printed) || areSwapped(digits, printed));
  });
}
