import type { Figures } from './figures.ts';
import type { GrowthClaim } from './growth-claims.ts';

const sinceStart = /^，?(?:比|较)年初净?(增长|增加|上升|下降|减少)了?$/;
const start = /年初[^，。；]{0,8}$/;
const end = /(?:年末|年底|期末|现有|达到?)[^，。；]{0,8}$/;
const farthest = 8;

/** 年初314户，年内新增68户，年末359户，较年初增长14.3%: against the figure that is said to be of the beginning. */
export function growthOfYear(index: number, figures: Figures): GrowthClaim | undefined {
  const growth = figures.at(index);
  const words = index === 0 ? null : sinceStart.exec(figures.between(index - 1, index));
  if (words === null || growth.role !== 'percent') return undefined;
  const after = figures.at(index - 1);
  if (after.approximate || !end.test(figures.clauseBefore(after))) return undefined;
  for (let place = index - 2; place >= 0 && index - place <= farthest; place -= 1) {
    const before = figures.at(place);
    if (before.sentence !== growth.sentence) return undefined;
    if (before.unit !== after.unit || before.approximate || !start.test(figures.clauseBefore(before))) continue;
    const falls = /下降|减少/.test(words[1] as string);
    return { before, after, base: before.value, growth, falls, isMultiple: false, sure: true };
  }
  return undefined;
}
