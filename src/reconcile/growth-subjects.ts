import type { Quantity } from '../facts/quantities/quantity.ts';
import { type Figures, sumOf } from './figures.ts';

/** What may have grown, where the text tells the growth behind a list: the last figure, a total, or several together. */
export interface GrowthSubject {
  readonly value: Quantity;
  /** The figures that make it up, where it is no figure of the text. */
  readonly summands?: readonly Quantity[];
  /** It stands in the sentence of the growth: one of a sentence before may explain it, and is not accused. */
  readonly near: boolean;
}

const farthest = 12;
const farthestSentences = 2;

/** 处罚67件，其中甲41件、乙26件，比上年的54件增长24.1%: 26, 41, 67 or 41 and 26 together; the nearest first. */
export function growthSubjects(index: number, figures: Figures): GrowthSubject[] {
  const nearest = figures.at(index);
  const before = alikeBefore(index, figures);
  const stated = before.map((place) => {
    const value = figures.at(place);
    return { value, near: value.sentence === nearest.sentence };
  });
  return [{ value: nearest, near: true }, ...stated, ...together(index, before, figures)];
}

/** Figures of its kind before it. Rates of other names are other rates, unless 、 joins them. */
function alikeBefore(index: number, figures: Figures): number[] {
  const own = figures.at(index);
  const found: number[] = [];
  for (let before = index - 1; before >= 0 && index - before <= farthest; before -= 1) {
    const other = figures.at(before);
    if (other.paragraph !== own.paragraph || own.sentence - other.sentence > farthestSentences) break;
    if (other.dimension !== own.dimension || other.role !== own.role || other.depth > own.depth) continue;
    if (own.role === 'percent' && figures.separation(before, index) !== 1) break;
    found.push(before);
  }
  return found;
}

/** The list that ends with the figure, from its last two items on. */
function together(index: number, before: readonly number[], figures: Figures): GrowthSubject[] {
  const own = figures.at(index);
  const subjects: GrowthSubject[] = [];
  if (own.role === 'percent') return subjects;
  let summands = [own];
  let next = index;
  for (const place of before) {
    const added = figures.at(place);
    if (added.sentence !== own.sentence || added.unit !== own.unit || figures.separation(place, next) > 2) break;
    summands = [added, ...summands];
    next = place;
    const value = sumOf(summands);
    const interval = { low: value, high: value, lowOpen: false, highOpen: false };
    subjects.push({ value: { ...own, value, interval }, summands, near: true });
  }
  return subjects;
}
