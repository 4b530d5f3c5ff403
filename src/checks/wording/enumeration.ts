import { editDistance, leastDistance } from '../../phrases/edit-distance.ts';
import type { Match } from '../../phrases/matcher.ts';
import type { MappedText } from '../../report/mapped-text.ts';
import type { CheckContext, Hit } from '../check.ts';
import type { TermOutcome } from '../term-search.ts';

/** A set of members that are told together: with some of them there, a damaged one beside them is known. */
export interface CompiledEnumeration {
  readonly name: string;
  readonly members: readonly string[];
  readonly accept: readonly string[];
  readonly slips: number;
  readonly atLeast: number;
  readonly whole: boolean;
  readonly outcome: TermOutcome;
}

interface Item extends Match {
  readonly text: string;
}

/** Members that stand no further apart belong together. */
const widestGap = 24;

/** Items before the first and behind the last known member that may still belong to them. */
const neighbours = 2;

/** Damaged members of enumerations, and a member left out of those that want to be whole. */
export function findDamagedMembers(enumerations: readonly CompiledEnumeration[], context: CheckContext): Hit[] {
  const { phrases } = context.report;
  return enumerations.flatMap((enumeration) =>
    clustersOf(enumeration, phrases).flatMap((cluster) => hitsOf(enumeration, cluster, phrases)),
  );
}

/** Runs of members that stand close together in one sentence, where there are enough of them. */
function clustersOf({ members, atLeast }: CompiledEnumeration, text: MappedText): Item[][] {
  const present = members.filter((member) => text.mayHold(member));
  if (present.length < atLeast) return [];
  const found = present.flatMap((member) => itemsLike(member, text)).sort((a, b) => a.start - b.start);
  const clusters: Item[][] = [];
  for (const item of found) {
    const cluster = clusters.at(-1);
    const last = cluster?.at(-1);
    if (last !== undefined && isNear(last, item, text.text)) cluster?.push(item);
    else clusters.push([item]);
  }
  return clusters.filter((cluster) => new Set(cluster.map((item) => item.text)).size >= atLeast);
}

function itemsLike(member: string, { pairs }: MappedText): Item[] {
  return pairs.placesOf(member).map((start) => ({ start, end: start + member.length, text: member }));
}

function isNear(last: Item, next: Item, text: string): boolean {
  return next.start - last.end <= widestGap && !/[。\n]/.test(text.slice(last.end, next.start));
}

function hitsOf(enumeration: CompiledEnumeration, cluster: readonly Item[], text: MappedText): Hit[] {
  const missing = enumeration.members.filter((member) => !cluster.some((item) => item.text === member));
  if (missing.length === 0) return [];
  const items = itemsAround(cluster, text.text);
  const holdsAny = (item: Item, forms: readonly string[]) => forms.some((form) => item.text.includes(form));
  const others = items.filter((item) => !holdsAny(item, enumeration.members));
  const unknown = others.filter((item) => !holdsAny(item, enumeration.accept));
  const damaged = unknown.flatMap((item) => damagedIn(item, missing, enumeration.slips));
  if (damaged.length > 0) return damaged.map(({ item, right }) => hitOf(enumeration, item, right, text));
  if (!enumeration.whole || missing.length > 1 || unknown.length < others.length) return [];
  return [leftOut(enumeration, cluster, missing[0] as string, text)];
}

/** The items of the list that the cluster stands in: those between its members, and the next ones on either side. */
function itemsAround(cluster: readonly Item[], text: string): Item[] {
  const [first] = cluster;
  const last = cluster.at(-1);
  if (first === undefined || last === undefined) return [];
  const from = Math.max(0, first.start - widestGap, lastEnd(text, first.start));
  const items = itemsOf(text, from, last.end + widestGap);
  const firstIndex = items.findIndex((item) => item.end > first.start);
  const lastIndex = items.findIndex((item) => item.end >= last.end);
  return items.slice(Math.max(0, firstIndex - neighbours), lastIndex + 1 + neighbours);
}

/** Where the sentence begins that an index stands in, as far as a list may reach back. */
function lastEnd(text: string, index: number): number {
  const before = text.slice(Math.max(0, index - widestGap), index);
  const mark = Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n'));
  return index - before.length + mark + 1;
}

function itemsOf(text: string, from: number, to: number): Item[] {
  const sentence = /^[^。\n]*/.exec(text.slice(from, to))?.[0] ?? '';
  return [...sentence.matchAll(/[^、，；和及]+/g)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    text: match[0],
  }));
}

/** The missing member that an item comes near to, with the part of the item that is meant for it. */
function damagedIn(item: Item, missing: readonly string[], slips: number): { item: Item; right: string }[] {
  let least = slips + 1;
  let nearest: { item: Item; right: string } | undefined;
  for (const right of missing) {
    for (const part of partsLike(item, right)) {
      if (leastDistance(part.text, right) >= least) continue;
      const distance = editDistance(part.text, right);
      if (distance < least) {
        least = distance;
        nearest = { item: part, right };
      }
    }
  }
  return nearest === undefined ? [] : [nearest];
}

/** An item, or its end behind a verb, or its beginning before what follows the list. */
function* partsLike(item: Item, member: string): Generator<Item> {
  const surplus = item.end - item.start - member.length;
  if (surplus <= 1) yield item;
  if (surplus > 0) yield { ...item, start: item.start + surplus, text: item.text.slice(surplus) };
  if (surplus > 0) yield { ...item, end: item.end - surplus, text: item.text.slice(0, -surplus) };
}

function hitOf({ outcome, name, members }: CompiledEnumeration, item: Item, right: string, text: MappedText): Hit {
  const values = { quote: item.text, right, note: noteOf(name, members) };
  return { outcome, range: text.rangeOf(item.start, item.end), nearest: [], values };
}

function leftOut(
  { name, members }: CompiledEnumeration,
  cluster: readonly Item[],
  missing: string,
  text: MappedText,
): Hit {
  const start = cluster[0]?.start ?? 0;
  const end = cluster.at(-1)?.end ?? start;
  const note = { zh: `；缺“${missing}”：${name}`, en: `; “${missing}” is left out of ${name}` };
  const values = { quote: text.text.slice(start, end), right: members.join('、'), note };
  return { outcome: 'doubtful', range: text.rangeOf(start, end), nearest: [], values };
}

function noteOf(name: string, members: readonly string[]) {
  const all = members.join('、');
  return { zh: `；${name}：${all}`, en: `; ${name}: ${all}` };
}
