import type { Quantity } from '../facts/quantities/quantity.ts';
import { type Figures, ratio } from './figures.ts';
import { candidatesAfter, candidatesBefore, labelOf, type NamedRate, type Rate } from './rate-candidates.ts';
import type { RateName } from './rate-names.ts';
import { hundred, percentIsBent, rateFits } from './tolerance.ts';

/** A rate that does not hold, where numerator and denominator are beyond doubt. */
export function accusedRate(rate: NamedRate, readings: readonly RateName[], figures: Figures): Rate | undefined {
  const remainder = byRemainder(rate, readings, figures) ?? byPartition(rate, figures);
  if (remainder !== undefined) return remainder;
  if (isOfOthers(rate, readings, figures)) return undefined;
  for (const reading of readings) {
    const found = byPlainPair(rate, reading, figures) ?? acrossSentences(rate, reading, figures);
    if (found !== undefined) return found;
  }
  return undefined;
}

const rest = /其余|剩余|尚有|还有|余下|另有|正在|未/;

/** 共72个，完工54个，完工率85%，其余18个在建: what is done and what remains make up the whole. */
function byRemainder(
  { index, word, used }: NamedRate,
  readings: readonly RateName[],
  figures: Figures,
): Rate | undefined {
  const percent = figures.at(index);
  const before = candidatesBefore(index, figures);
  const remaining = [...candidatesAfter(index, figures).slice(0, 1), ...before.slice(0, 1)];
  for (const place of remaining) {
    const remainder = figures.at(place);
    if (!remainder.exact || !rest.test(labelOf(remainder, figures))) continue;
    const [first, second] = before.filter((other) => other !== place);
    if (first === undefined || second === undefined || used.has(first)) continue;
    const [part, whole] = [figures.at(first), figures.at(second)];
    if (part.value + remainder.value !== whole.value || part.dimension !== whole.dimension) continue;
    if (remainder.dimension !== part.dimension || !isNamed(part, word, readings, figures)) continue;
    return { numerator: first, part, whole, percent, verdict: rateFits(part, whole, percent) ? 'holds' : 'violated' };
  }
  return undefined;
}

/** 换证率 is of what was 换发: the words need not be the same. */
function isNamed(part: Quantity, word: string, readings: readonly RateName[], figures: Figures): boolean {
  const words = labelOf(part, figures);
  return (
    readings.some(({ numerator }) => numerator.test(words)) ||
    [...word.slice(-3, -1)].some((char) => words.includes(char))
  );
}

/** 受理512人，批准338人，不捕174人，不捕率43.98%: two parts that make up the whole, the last one named by the rate. */
function byPartition({ index, word, used }: NamedRate, figures: Figures): Rate | undefined {
  const [first, second, third] = candidatesBefore(index, figures);
  if (first === undefined || second === undefined || third === undefined || used.has(first)) return undefined;
  const [part, other, whole] = [figures.at(first), figures.at(second), figures.at(third)];
  const percent = figures.at(index);
  const isPartition = part.value + other.value === whole.value && [part, other, whole].every(({ exact }) => exact);
  if (!isPartition || part.unit !== whole.unit || other.unit !== whole.unit) return undefined;
  const name = word.replace(/率$/, '');
  if (!part.left.endsWith(name) || /[未不]$/.test(part.left.slice(0, -name.length))) return undefined;
  return { numerator: first, part, whole, percent, verdict: rateFits(part, whole, percent) ? 'holds' : 'violated' };
}

const smallWords = /实现|负责人|行政机关|[已共全部均按期时成功任务案件的了各类]/g;
const otherScope = /结转|旧存|上年|其中/;
/** 审限内结案率, 当庭宣判率: of some of the cases only. */
const longestRow = 80;
const qualified = /内|按时|按期|及时|限时|当庭|当场|首次|一次|法定|服判|平均|综合|提前/;

/** A rate of some of the cases, or with those of the year before: 审限内结案率, 结案率87.3%（含旧存案件）. */
function isOfOthers({ index, word }: NamedRate, readings: readonly RateName[], figures: Figures): boolean {
  if (/^（[^）]{0,10}(?:结转|旧存|上年)/.test(figures.after(index))) return true;
  const [nearest] = candidatesBefore(index, figures);
  const name = word.replace(/率$/, '');
  if (nearest !== undefined && labelOf(figures.at(nearest), figures).includes(name)) return false;
  // 调解结案率 is no 结案率, unless the text before speaks of 调解, too.
  const kind = word.replace(readings[0]?.name ?? '', '');
  const before = figures.before(figures.at(index).start, longestRow);
  const isOfKind = kind.length >= 2 && kind !== name && !before.slice(0, -word.length).includes(kind);
  return qualified.test(word) || isOfKind;
}

/** 发出建议25份。收到反馈21份，反馈率94%: the only count of its sentence, of the last one before it. */
function acrossSentences({ index, used }: NamedRate, reading: RateName, figures: Figures): Rate | undefined {
  const percent = figures.at(index);
  const [first, second] = candidatesBefore(index, figures);
  if (first === undefined || second === undefined || used.has(first)) return undefined;
  const [part, whole] = [figures.at(first), figures.at(second)];
  if (part.sentence !== percent.sentence || whole.sentence !== percent.sentence - 1) return undefined;
  if (part.unit !== whole.unit || part.depth > 0 || whole.depth > 0 || part.value > whole.value) return undefined;
  if (!reading.numerator.test(part.left) || !reading.denominator.test(labelOf(whole, figures))) return undefined;
  if (isOfOtherScope(whole, percent, figures)) return undefined;
  if (rateFits(part, whole, percent) || ratio(part.value, whole.value) < 0.5) return undefined;
  const isBent = percent.value !== hundred && percentIsBent(part, whole, percent);
  return { numerator: first, part, whole, percent, verdict: isBent ? 'undetermined' : 'violated' };
}

/** Bare labels, one row, one printed unit. */
function byPlainPair({ index, word, used }: NamedRate, reading: RateName, figures: Figures): Rate | undefined {
  const percent = figures.at(index);
  const candidates = candidatesBefore(index, figures);
  const [first, second] = candidates;
  if (first === undefined || second === undefined || used.has(first)) return undefined;
  const [part, whole] = [figures.at(first), figures.at(second)];
  if (!areOfOneRow(part, whole, percent, figures) || rateFits(part, whole, percent)) return undefined;
  if (reading.isStrict && !reading.denominator.test(labelOf(whole, figures))) return undefined;
  const isOnlyPair = candidates.filter((other) => figures.at(other).sentence === percent.sentence).length === 2;
  const isProportion = word.endsWith('比例') && isOnlyPair;
  const isPlain = isPure(part, whole, reading, figures) || (isOnlyPair && endsInName(part, reading));
  if (!isProportion && !isPlain) return undefined;
  const least = isProportion || isOnlyPair || reading.denominator.test(labelOf(whole, figures)) ? 0.5 : 0.9;
  if (part.value > whole.value || ratio(part.value, whole.value) < least) return undefined;
  const isBent = percent.value !== hundred && percentIsBent(part, whole, percent);
  return { numerator: first, part, whole, percent, verdict: isBent ? 'undetermined' : 'violated' };
}

function areOfOneRow(part: Quantity, whole: Quantity, percent: Quantity, figures: Figures): boolean {
  const isAlike = part.unit === whole.unit && part.dimension === whole.dimension && part.bracket === whole.bracket;
  if (!isAlike || whole.value === 0n || /[。；]/.test(figures.text.slice(whole.start, percent.start))) return false;
  return !isOfOtherScope(whole, percent, figures);
}

function isOfOtherScope(whole: Quantity, percent: Quantity, figures: Figures): boolean {
  return otherScope.test(figures.before(whole.start, 20) + figures.text.slice(whole.start, percent.start));
}

/** The rate's word and little else; 全部45件已回复45件并整改 may say more. */
function isPure(part: Quantity, whole: Quantity, { numerator }: RateName, figures: Figures): boolean {
  const words = figures.clauseBefore(part);
  const others = words.replace(numerator, '').replace(smallWords, '');
  if (!numerator.test(words) || failure.test(words) || others.length > 2) return false;
  return part.right.replace(smallWords, '') === '' || (part.value === whole.value && /^并/.test(part.right));
}

/** …等方式安置152人: however long, its last word is that of the rate. */
function endsInName({ left, right }: Quantity, { numerator }: RateName): boolean {
  return right === '' && !failure.test(left) && new RegExp(`(?:${numerator.source})$`).test(left);
}

const failure = /不合格|未/;
