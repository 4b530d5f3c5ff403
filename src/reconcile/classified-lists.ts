import { tellsOfEarlierYear } from './earlier-year.ts';
import { absolute, type Figures, sumOf } from './figures.ts';
import { slipIn } from './slips.ts';

/** 办结案件按处理结果分，处罚30件: the name of the total, if it is told, and by what the list divides it. */
const lead =
  /(?:^|[，。；\n])([^，。；：0-9]{0,10}?)(?:按照?|从)[^，。；：0-9]{1,8}(?:分|看|划分)[，：][^，。；0-9]{0,14}$/;
const shortestName = 2;
/** A total that the list misses by more is rather of something else. */
const narrow = 20n;

/**
 * The total of a list that says by what it divides it, wherever that stands: the one that the list calls by its name,
 * else the one that begins the sentence before it, where the list agrees with that or misses it by a slip of the pen.
 *
 * @param before indices of the figures of its row before the list, the nearest first.
 * @param items of the list.
 * @returns undefined where the list says nothing of it.
 */
export function classifiedTotal(
  before: readonly number[],
  items: readonly number[],
  figures: Figures,
): number | undefined {
  const [nearest] = before;
  const [first] = items;
  if (nearest === undefined || first === undefined) return undefined;
  const words = figures.between(nearest, first);
  if (!words.includes('按') && !words.includes('从')) return undefined;
  const name = lead.exec(words)?.[1];
  if (name === undefined) return undefined;
  if (name.length >= shortestName && name !== '其中') return before.find((index) => isCalled(index, name, figures));
  const { sentence } = figures.at(nearest);
  const head = before.findLast((index) => figures.at(index).sentence === sentence);
  return head !== undefined && isNear(head, items, figures) ? head : nearest;
}

/** 办结案件 are those of 办结2291起. */
function isCalled(index: number, name: string, figures: Figures): boolean {
  const { left } = figures.at(index);
  if (tellsOfEarlierYear(figures.clauseBefore(figures.at(index)))) return false;
  return left.length >= shortestName && (name.includes(left.slice(-2)) || left.includes(name.slice(0, 2)));
}

function isNear(total: number, items: readonly number[], figures: Figures): boolean {
  const [whole, parts] = [figures.at(total), items.map((index) => figures.at(index))];
  const gap = absolute(sumOf(parts) - whole.value);
  return gap === 0n || (gap * narrow <= whole.value && slipIn(whole, parts) !== undefined);
}
