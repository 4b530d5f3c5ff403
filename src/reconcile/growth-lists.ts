import type { Figures } from './figures.ts';
import type { GrowthClaim } from './growth-claims.ts';

const lastYear = /(?:上年|去年)(?:同期)?分别(?:为|是|仅为)?[^，。；]{0,6}$/;
const respectively = /^，?(?:同比|比上年|较上年)?分别(增长|增加|上升|下降|减少)了?$/;
const joint = /^[、和及][^，。；0-9]{0,6}$/;

/** 事故41起、死亡12人，上年分别为50起、15人，同比分别下降18%和20%: as many of each, in their order. */
export function respectiveGrowth(index: number, figures: Figures): GrowthClaim[] {
  const words = index < 4 ? null : respectively.exec(figures.between(index - 1, index));
  if (words === null) return [];
  const length = runOf(index, figures);
  const [after, before] = [index - 2 * length, index - length];
  if (length < 2 || after < 0 || !lastYear.test(figures.clauseBefore(figures.at(before)))) return [];
  const claims = Array.from({ length }, (_, place) => ({
    before: figures.at(before + place),
    after: figures.at(after + place),
    base: figures.at(before + place).value,
    growth: figures.at(index + place),
    falls: /下降|减少/.test(words[1] as string),
    isMultiple: false,
    sure: true,
  }));
  return claims.every(isComparable) ? claims : [];
}

/** How many percentages stand side by side from here on. */
function runOf(index: number, figures: Figures): number {
  let length = 1;
  while (
    figures.quantities[index + length]?.role === 'percent' &&
    joint.test(figures.between(index + length - 1, index + length))
  )
    length += 1;
  return length;
}

function isComparable({ before, after, growth }: GrowthClaim): boolean {
  const isExact = !before.approximate && !after.approximate && !growth.approximate;
  return isExact && before.unit === after.unit && after.sentence === growth.sentence && growth.role === 'percent';
}
