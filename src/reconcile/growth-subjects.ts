import type { Quantity } from '../facts/quantities/quantity.ts';
import { type Figures, sumOf } from './figures.ts';

/** What may have grown, where the text tells the growth behind a list: the last figure, a total, or several together. */
export interface GrowthSubject {
  readonly value: Quantity;
  /** The figures that make it up, where it is no figure of the text. */
  readonly summands?: readonly Quantity[];
  /** Its growth may be accused: one of a sentence before, or of a list of several things, may only hold. */
  readonly sure: boolean;
}

const farthest = 12;
const farthestSentences = 2;

/** 处罚67件，其中甲41件、乙26件，比上年的54件增长24.1%: 26, 41, 67 or 41 and 26 together; the nearest first. */
export function growthSubjects(index: number, figures: Figures): GrowthSubject[] {
  const nearest = figures.at(index);
  const sums = together(index, figures);
  const isOfSeveral = sums.some(({ summands }) => summands?.some(({ unit }) => unit !== nearest.unit));
  const stated = alikeBefore(index, figures).map((place) => {
    const value = figures.at(place);
    return { value, sure: !isOfSeveral && value.sentence === nearest.sentence };
  });
  return [{ value: nearest, sure: !isOfSeveral }, ...stated, ...sums];
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

/** The list that ends with the figure, from its last two items on; 、 also joins things of other units. */
function together(index: number, figures: Figures): GrowthSubject[] {
  const own = figures.at(index);
  const subjects: GrowthSubject[] = [];
  if (own.role === 'percent') return subjects;
  let summands = [own];
  for (let before = index - 1; before >= 0 && index - before <= farthest; before -= 1) {
    const added = figures.at(before);
    const mark = figures.separation(before, before + 1);
    const isOfList = mark > 0 && mark <= (added.unit === own.unit ? 2 : 1);
    if (added.sentence !== own.sentence || added.role !== own.role || added.depth > own.depth || !isOfList) break;
    summands = [added, ...summands];
    const value = sumOf(summands);
    const interval = { low: value, high: value, lowOpen: false, highOpen: false };
    subjects.push({ value: { ...own, value, interval }, summands, sure: true });
  }
  return subjects;
}
