import type { Figures } from './figures.ts';
import type { GrowthClaim } from './growth-claims.ts';

const lastYear = /(?:上年|去年)(?:同期)?分别(?:为|是|仅为)?[^，。；]{0,6}$/;
const respectively = /^，?(?:同比|比上年|较上年)?分别(增长|增加|上升|下降|减少)了?$/;
const joint = /^[、和及][^，。；0-9]{0,6}$/;

/** 事故41起、死亡12人，上年分别为50起、15人，同比分别下降18%和20%: as many of each, in their order. */
export function respectiveGrowth(index: number, figures: Figures): GrowthClaim[] {
  const words = index < 4 ? null : respectively.exec(figures.between(index - 1, index));
  if (words === null) return [];
  const length = runOf(index, joint, figures);
  const [after, before] = [index - 2 * length, index - length];
  if (length < 2 || after < 0 || !lastYear.test(figures.clauseBefore(figures.at(before)))) return [];
  const falls = fall.test(words[1] as string);
  const claims = Array.from({ length }, (_, place) =>
    claimOf({ before: before + place, after: after + place, growth: index + place }, falls, figures),
  );
  return claims.every(isComparable) ? claims : [];
}

const comparedInTurn = /(?:比|较|与|同|和)(?:上年|去年|20[0-9]{2}年)(?:同期|全年)?的?[^，。；、]{0,6}$/;
const ownGrowth = /^(?:相比|比较)?，[^，。；0-9]{0,10}?(增长|增加|上升|下降|减少)了?$/;

/** 17起、死亡14人，与上年的21起、16人相比，起数下降19%，人数下降12.5%: each behind its own name, in their order. */
export function growthInTurn(index: number, figures: Figures): GrowthClaim[] {
  const { quantities } = figures;
  if (index === 0 || quantities[index - 1]?.role === 'percent') return [];
  const length = ownGrowth.test(figures.between(index - 1, index)) ? runOf(index, ownGrowth, figures) : 0;
  if (length < 2) return [];
  const values: number[] = [];
  for (let value = index - 1; value >= 0 && values.length < 2 * length; value -= 1)
    if (quantities[value]?.dimension !== 'year') values.unshift(value);
  const [after, before] = [values.slice(0, length), values.slice(length)];
  if (before.length < length || !comparedInTurn.test(figures.clauseBefore(figures.at(before[0] as number)))) return [];
  const claims = before.map((old, place) => {
    const growth = index + place;
    const falls = fall.test(figures.between(growth - 1, growth));
    return claimOf({ before: old, after: after[place] as number, growth }, falls, figures);
  });
  const units = new Set(before.map((value) => figures.at(value).unit));
  return units.size === length && claims.every(isComparable) ? claims : [];
}

const fall = /下降|减少/;

interface Places {
  readonly before: number;
  readonly after: number;
  readonly growth: number;
}

function claimOf(places: Places, falls: boolean, figures: Figures): GrowthClaim {
  const [before, after] = [figures.at(places.before), figures.at(places.after)];
  const growth = figures.at(places.growth);
  return { before, after, base: before.value, growth, falls, isMultiple: false, sure: true };
}

/** How many percentages follow each other from here on, with these words between them. */
function runOf(index: number, words: RegExp, figures: Figures): number {
  let length = 1;
  while (
    figures.quantities[index + length]?.role === 'percent' &&
    words.test(figures.between(index + length - 1, index + length))
  )
    length += 1;
  return length;
}

function isComparable({ before, after, growth }: GrowthClaim): boolean {
  const isExact = !before.approximate && !after.approximate && !growth.approximate;
  return isExact && before.unit === after.unit && after.sentence === growth.sentence && growth.role === 'percent';
}
