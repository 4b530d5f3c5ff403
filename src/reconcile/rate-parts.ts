import type { Quantity } from '../facts/quantities/quantity.ts';
import { type Figures, sumOf } from './figures.ts';
import { candidatesAfter, candidatesBefore, labelOf, misfit, type NamedRate, type Rate } from './rate-candidates.ts';
import type { RateName } from './rate-names.ts';
import { rateFits } from './tolerance.ts';

const rest = /其余|剩余|尚有|还有|余下|另有|正在|未/;
const notDue = /未到(?!位)|期限内|未届/;
const pending = /未(?:审|开庭|到期|结|判决|宣判|验收)|尚未|正在|审理|在办|在审|待/;
/** Rates of those cases only that have come to an end: what is pending is no part of their whole. */
const ofOutcome = /(?:胜诉|败诉|维持|纠错|成功|满意|合格|达标|优秀|通过|出庭|应诉|采纳)率$/;

/** 共72个，完工54个，完工率85%，其余18个在建: what is done and what remains make up the whole. */
export function byRemainder(
  { index, word, used }: NamedRate,
  readings: readonly RateName[],
  figures: Figures,
): Rate | undefined {
  const percent = figures.at(index);
  const before = candidatesBefore(index, figures);
  const remaining = [...candidatesAfter(index, figures).slice(0, 1), ...before.slice(0, 1)];
  for (const place of remaining) {
    const remainder = figures.at(place);
    const words = labelOf(remainder, figures);
    if (!remainder.exact || !rest.test(words)) continue;
    if (notDue.test(words) || (ofOutcome.test(word) && pending.test(words))) continue;
    const [first, second] = before.filter((other) => other !== place);
    if (first === undefined || second === undefined || used.has(first)) continue;
    const [part, whole] = [figures.at(first), figures.at(second)];
    if (part.sentence !== percent.sentence || part.value + remainder.value !== whole.value) continue;
    if (part.dimension !== whole.dimension || remainder.dimension !== part.dimension) continue;
    if (!isNamed(part, word, readings, figures)) continue;
    return { numerator: first, part, whole, percent, verdict: rateFits(part, whole, percent) ? 'holds' : 'violated' };
  }
  return undefined;
}

/** 换证率 is of what was 换发: of a rate that no table knows, the verb is enough. */
function isNamed(part: Quantity, word: string, readings: readonly RateName[], figures: Figures): boolean {
  const words = labelOf(part, figures);
  if (readings.some(({ numerator }) => numerator.test(words))) return true;
  const verb = word.at(-3) ?? '';
  return !readings.some(({ isKnown }) => isKnown) && words.includes(verb);
}

/** Grades that those of the better ones reach, too: 优秀 is 合格 as well. */
const reachedByBetter = /合格|达标|通过|良好|及格|称职|满意$/;

/**
 * 受理512人，批准338人，不捕174人，不捕率43.98%: parts that make up the whole, one of them named by the rate. Where
 * neighbours together give the rate, or make up a whole of which it is one, these are meant.
 */
export function byPartition({ index, word, used }: NamedRate, figures: Figures): Rate | undefined {
  const partition = partitionBefore(candidatesBefore(index, figures), figures);
  if (partition === undefined) return undefined;
  const { parts, whole } = partition;
  const name = word.replace(/率$/, '').replace(/^(?:案卷|案件|总体|整体|评查)(?=..)/, '');
  const exactly = parts.filter((place) => figures.at(place).left === name);
  const named = exactly.length > 0 ? exactly : parts.filter((place) => isCalled(figures.at(place), name));
  const [place] = named;
  if (name.length < 2 || place === undefined || named.length > 1 || used.has(place)) return undefined;
  const [part, percent] = [figures.at(place), figures.at(index)];
  if (reachedByBetter.test(name) && place !== parts[0]) return undefined;
  if (rateFits(part, whole, percent)) return { numerator: place, part, whole, percent, verdict: 'holds' };
  const isOfRun = (run: Quantity) => rateFits(run, whole, percent) || rateFits(part, run, percent);
  if (runsWith(place, parts, figures).some(isOfRun)) return undefined;
  return { numerator: place, part, whole, percent, verdict: 'violated' };
}

const mostParts = 8;

/** The nearest counts that add up to the one before them, in the order of the text. */
function partitionBefore(
  candidates: readonly number[],
  figures: Figures,
): { readonly parts: readonly number[]; readonly whole: Quantity } | undefined {
  let sum = 0n;
  for (const [length, place] of candidates.slice(0, mostParts + 1).entries()) {
    const quantity = figures.at(place);
    if (!quantity.exact || quantity.unit !== figures.at(candidates[0] as number).unit) return undefined;
    if (length >= 2 && quantity.value === sum) return { parts: candidates.slice(0, length).reverse(), whole: quantity };
    sum += quantity.value;
  }
  return undefined;
}

function isCalled({ left }: Quantity, name: string): boolean {
  const at = left.indexOf(name);
  return at !== -1 && !'不未非'.includes(left[at - 1] ?? ' ');
}

/** The part together with those next to it, as one quantity each. */
function runsWith(place: number, parts: readonly number[], figures: Figures): Quantity[] {
  const at = parts.indexOf(place);
  return parts.flatMap((_, from) =>
    parts.slice(from).flatMap((__, length) => {
      const to = from + length;
      if (from > at || to < at || from === to) return [];
      const value = sumOf(parts.slice(from, to + 1).map((other) => figures.at(other)));
      const interval = { low: value, high: value, lowOpen: false, highOpen: false };
      return [{ ...figures.at(place), value, interval }];
    }),
  );
}

const among = /^[^，。；（）]{0,10}?(?:当?中|里)，?[^，。；]{0,14}$/;

/** 优秀率95%，参评的60卷中51卷优秀: what is counted among others is the numerator, on either side of the rate. */
export function byMembers({ index, used }: NamedRate, { numerator }: RateName, figures: Figures): Rate | undefined {
  const percent = figures.at(index);
  const pairs = [candidatesAfter(index, figures).slice(0, 2), candidatesBefore(index, figures).slice(0, 2).reverse()];
  for (const [first, second] of pairs) {
    if (first === undefined || second === undefined || used.has(second)) continue;
    const [whole, part] = [figures.at(first), figures.at(second)];
    if (!whole.exact || !part.exact || whole.unit !== part.unit || part.value > whole.value) continue;
    if (whole.sentence !== percent.sentence || !among.test(figures.between(first, second))) continue;
    const words = `${part.left} ${part.right}`;
    const at = words.search(numerator);
    if (at === -1 || '不未'.includes(words[at - 1] ?? ' ') || rateFits(part, whole, percent)) continue;
    return { numerator: second, part, whole, percent, verdict: misfit({ part, whole, percent }) };
  }
  return undefined;
}
