import type { Quantity } from '../facts/quantities/quantity.ts';
import { type Figures, ratio } from './figures.ts';
import {
  candidatesBefore,
  carriedOver,
  isSmallTalk,
  labelOf,
  misfit,
  type NamedRate,
  type Rate,
  withoutSmallWords,
} from './rate-candidates.ts';
import { byDrawing } from './rate-drawn.ts';
import { isExempt } from './rate-exempt.ts';
import type { RateName } from './rate-names.ts';
import { byMembers, byPartition, byRemainder } from './rate-parts.ts';
import { bySlip } from './rate-slips.ts';
import { hundred, rateFits } from './tolerance.ts';

/** A rate that does not hold, where numerator and denominator are beyond doubt and the text exempts nothing. */
export function accusedRate(rate: NamedRate, readings: readonly RateName[], figures: Figures): Rate | undefined {
  const found = hasOtherBase(rate, figures) ? undefined : rateMeant(rate, readings, figures);
  return found !== undefined && isExempt(found, figures) ? undefined : found;
}

function rateMeant(rate: NamedRate, readings: readonly RateName[], figures: Figures): Rate | undefined {
  const remainder = byDrawing(rate, figures) ?? byRemainder(rate, readings, figures) ?? byPartition(rate, figures);
  if (remainder !== undefined) return remainder;
  if (isOfOthers(rate, readings, figures)) return undefined;
  const named = byOwnName(rate, readings, figures);
  if (named !== undefined) return named;
  for (const reading of readings) {
    const found =
      byPlainPair(rate, reading, figures) ??
      byMembers(rate, reading, figures) ??
      acrossSentences(rate, reading, figures) ??
      byMinorPair(rate, reading, figures) ??
      bySlip(rate, reading, figures);
    if (found !== undefined) return found;
  }
  return bySpelledName(rate, figures);
}

/** 受理申请1745件，其中网上受理1571件，网上受理率90%: the part is called as the rate is, and told as a part of the whole. */
function byOwnName(
  { index, word, used }: NamedRate,
  readings: readonly RateName[],
  figures: Figures,
): Rate | undefined {
  if (qualified.test(word)) return undefined;
  const percent = figures.at(index);
  const [first, second] = candidatesBefore(index, figures);
  if (first === undefined || second === undefined || used.has(first) || first - second > 1) return undefined;
  const [part, whole] = [figures.at(first), figures.at(second)];
  const isCalled = part.left === word.slice(0, -1) || readings.some((reading) => isAllOf(part.left, reading));
  if (!isCalled || part.left.length < shortestName) return undefined;
  if (!/^，其中$/.test(figures.between(second, first).slice(0, -part.left.length))) return undefined;
  if (part.unit !== whole.unit || part.sentence !== percent.sentence || part.value > whole.value) return undefined;
  if (rateFits(part, whole, percent)) return undefined;
  return { numerator: first, part, whole, percent, verdict: misfit({ part, whole, percent }) };
}

/** 网上办理 is all of what a 网办率 counts. */
function isAllOf(words: string, { isKnown, numerator }: RateName): boolean {
  return isKnown === true && numerator.exec(words)?.[0] === words;
}

const shortestName = 3;
const done = /^(?:其中|目前|现|截至年底)*已/;

/** 登记取水口463个，已安装计量设施的398个，计量设施安装率86%: what was done is told with the words of the rate. */
function bySpelledName({ index, word, used }: NamedRate, figures: Figures): Rate | undefined {
  if (qualified.test(word) || used.has(index - 1) || index < 2 || figures.after(index).startsWith('（'))
    return undefined;
  const [whole, part, percent] = [figures.at(index - 2), figures.at(index - 1), figures.at(index)];
  if (!part.exact || !whole.exact || part.unit !== whole.unit || whole.sentence !== percent.sentence) return undefined;
  if (part.depth > 0 || whole.depth > 0 || !areOfOneRow(part, whole, percent, figures)) return undefined;
  const words = figures.clauseBefore(part);
  const stem = word.replace(/^(?:总体|总)?/, '').slice(0, -1);
  const isSpelled =
    stem.length >= 2 && words.includes(stem.slice(-2)) && [...stem].every((char) => words.includes(char));
  if (!done.test(words) || failure.test(words) || !isSpelled) return undefined;
  if (part.value * 2n < whole.value || part.value > whole.value || rateFits(part, whole, percent)) return undefined;
  return { numerator: index - 1, part, whole, percent, verdict: misfit({ part, whole, percent }) };
}

/** 出庭应诉率100%（以已开庭案件计）: the text says of what it is a rate, and that is none of the figures. */
const otherBase =
  /^(?:（[按以][^（）]{1,30}）|（[^（）]{0,24}(?:[计算]|口径|基数|为准|不含|不包括|不计|扣除|剔除|除外|以外)[^（）]{0,12}）|，[以按][^，。；]{2,16}计算?)/;

/** 已到期问题的整改率为100%: of some of them, which have no number. */
const restricted = /(?:到期|开庭|审结|生效|符合|具备)[^，。；]{0,8}的[^，。；]{0,8}率/;

function hasOtherBase({ index }: NamedRate, figures: Figures): boolean {
  return otherBase.test(figures.after(index)) || restricted.test(figures.clauseBefore(figures.at(index)));
}

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
  return { numerator: first, part, whole, percent, verdict: misfit({ part, whole, percent }) };
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
  const isAll = percent.value === hundred;
  const isProportion = word.endsWith('比例') && isOnlyPair;
  const isOfWhole = reading.denominator.test(labelOf(whole, figures));
  const isNamed = !isAll && (isOnlyPair || isOfWhole) && endsInName(part, reading, figures);
  const isPlain = isPure(part, whole, reading, figures) || isNamed;
  if (!isProportion && !isPlain) return undefined;
  // All of them may be all of those that were due or heard, unless the whole is called so.
  const isSure = isOfWhole || (isOnlyPair && !isAll);
  // 收到建议216条，采纳67条，采纳率41%: side by side and called by the words of the rate they need not be near each other.
  const isBeyondDoubt =
    isOnlyPair && !isAll && second === index - 2 && !isProportion && isOfWhole && isPure(part, whole, reading, figures);
  const least = isBeyondDoubt ? 0 : isProportion || isSure ? 0.5 : 0.9;
  if (part.value > whole.value || ratio(part.value, whole.value) < least) return undefined;
  return { numerator: first, part, whole, percent, verdict: misfit({ part, whole, percent }) };
}

/**
 * 检查企业200家；发现问题30家，问题发现率12%: of a rate that is small by its nature a small part is no sign of another
 * whole, so long as no count before it fits.
 */
function byMinorPair({ index, used }: NamedRate, reading: RateName, figures: Figures): Rate | undefined {
  if (reading.isMinor !== true) return undefined;
  const percent = figures.at(index);
  const [first, second, ...farther] = candidatesBefore(index, figures);
  if (first === undefined || second === undefined || used.has(first)) return undefined;
  const [part, whole] = [figures.at(first), figures.at(second)];
  if (
    part.sentence !== percent.sentence ||
    part.depth > 0 ||
    whole.depth > 0 ||
    !part.exact ||
    percent.value === hundred
  )
    return undefined;
  // 采纳合理意见52条 is of the 合理意见, however many these are.
  if (!isSmallTalk(figures.clauseBefore(part).split(reading.numerator).at(-1) ?? '')) return undefined;
  if (part.unit !== whole.unit || part.value > whole.value || rateFits(part, whole, percent)) return undefined;
  if (!reading.numerator.test(part.left) || !reading.denominator.test(figures.clauseBefore(whole))) return undefined;
  if (carriedOver.test(figures.text.slice(Math.max(0, whole.start - 20), percent.start))) return undefined;
  // 日常检查200家，专项检查50家: of both, perhaps, or of others.
  const isOnlyWhole = farther.every((place) => {
    const other = figures.at(place);
    return other.unit !== whole.unit || other.value === whole.value;
  });
  return isOnlyWhole
    ? { numerator: first, part, whole, percent, verdict: misfit({ part, whole, percent }) }
    : undefined;
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
  const others = withoutSmallWords(words.replace(numerator, ''));
  // 检查学校120所，食堂合格64所: of those that have one, and of those only.
  const isOfWhole = others === '' || figures.clauseBefore(whole).includes(others);
  if (!numerator.test(words) || failure.test(words) || !isOfWhole) return false;
  return withoutSmallWords(part.right) === '' || (part.value === whole.value && /^并/.test(part.right));
}

/** Words that tell when and how something was done, not of which part of the whole. */
const circumstance = /已|实际|通过|累计|开展|截至|目前|年内|[全当本]年|[年月]底|月/;

/** 已通过…等方式安置152人: its last word is that of the rate, and the others restrict it to nothing; 食堂合格64所 does. */
function endsInName(part: Quantity, { numerator }: RateName, figures: Figures): boolean {
  const words = figures.clauseBefore(part);
  const isDone = circumstance.test(words) && part.right === '' && !failure.test(words);
  return isDone && new RegExp(`(?:${numerator.source})[的者]?$`).test(words);
}

const failure = /不合格|未/;
