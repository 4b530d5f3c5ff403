import type { Quantity } from '../facts/quantities/quantity.ts';
import { areComplements, areStages, isClosedByOthers, shareAffix } from './cues.ts';
import { areSwapped, differInOneDigit } from './digits.ts';
import { dispositionsOf } from './dispositions.ts';
import { tellsOfEarlierYear } from './earlier-year.ts';
import { absolute, type Figures, one, ratio, sumOf } from './figures.ts';
import { jointTotals } from './joint-totals.ts';
import { printerOf } from './printer.ts';
import type { Reconciliation } from './reconciliation.ts';
import { type Slip, slipIn } from './slips.ts';
import { type SumHypothesis, sumHypotheses } from './sum-hypotheses.ts';
import { partsOf, sumRelation } from './sum-relation.ts';
import { sumFits, sumTolerance } from './tolerance.ts';

/** What sums of the document were found, and which quantities they explain. */
export interface Sums {
  readonly reconciliations: readonly Reconciliation[];
  /** Totals by their parts: a share of a part may refer to the total. */
  readonly totalOf: ReadonlyMap<number, number>;
  /** Quantities that a sum that holds explains: nothing else accuses them. */
  readonly claimed: ReadonlySet<number>;
}

/** Lets every hypothesis that fits win first, then accuses only through gates. */
export function reconcileSums(figures: Figures): Sums {
  const hypotheses = sumHypotheses(figures);
  const claimed = new Set<number>();
  const totalOf = new Map<number, number>();
  const reconciliations: Reconciliation[] = [];
  for (const hypothesis of hypotheses
    .filter((candidate) => fits(candidate, figures))
    .sort((a, b) => byStrength(a, b, figures))) {
    const { total, parts } = hypothesis;
    if (parts.some((part) => totalOf.has(part)) || parts.includes(total)) continue;
    for (const part of parts) totalOf.set(part, total);
    for (const index of [total, ...parts]) claimed.add(index);
    reconciliations.push(sumRelation(hypothesis, 'holds', figures));
  }
  return { reconciliations: [...reconciliations, ...accusations(hypotheses, claimed, figures)], totalOf, claimed };
}

function labelsOf(parts: readonly number[], figures: Figures): string[] {
  return parts.map((part) => labelOf(figures.at(part)));
}

function labelOf({ left, right }: Quantity): string {
  return left === '' ? right : left;
}

function isCued({ cues, form }: SumHypothesis): boolean {
  return form !== 'list' || cues.among || cues.exhaustive || cues.respectively || cues.outcome || cues.total;
}

function fits(hypothesis: SumHypothesis, figures: Figures): boolean {
  const total = figures.at(hypothesis.total);
  const parts = partsOf(hypothesis, figures);
  if (!sumFits(total, parts)) return false;
  const labels = labelsOf(hypothesis.parts, figures);
  if (isDropOfLast(hypothesis, figures)) return false;
  if (isCued(hypothesis)) return true;
  if (total.value < 10n * one || !hypothesis.adjacent) return false;
  const isClosed = areComplements(labels) || isClosedByOthers(labels);
  if (!isFirst(hypothesis, figures)) return isClosed && hypothesis.natural && parts.length >= 3;
  if (isOneOfDistribution(hypothesis, figures)) return false;
  return parts.length >= 3 || isClosed || shareAffix(labels);
}

function isFirst({ total }: SumHypothesis, figures: Figures): boolean {
  const before = figures.neighbour(total, -1);
  return before === undefined || figures.at(before).sentence !== figures.at(total).sentence;
}

/** 处罚类60件，占50%；许可类40件…: the first of a distribution may be half of it, and is not its total. */
function isOneOfDistribution({ total, parts }: SumHypothesis, figures: Figures): boolean {
  return [total, parts[0] as number].every((index) => /^，?占/.test(figures.after(index)));
}

/** A list of one kind that fits only without its last item: that item was added later, and the total is wrong. */
function isDropOfLast({ total, parts, natural, form }: SumHypothesis, figures: Figures): boolean {
  if (natural || form !== 'list' || parts.length < 3) return false;
  const last = parts[parts.length - 1] as number;
  const next = figures.neighbour(last, 1);
  if (next === undefined || next === total || figures.separation(last, next) > 2) return false;
  if (isAside(figures.at(next), figures.at(last))) return false;
  return shareAffix(labelsOf([...parts, next], figures));
}

/** 年内发展党员31名 is no part of all members, and 71个村 none of the households. */
function isAside(added: Quantity, last: Quantity): boolean {
  return added.unit !== last.unit || /新|年内|另|已|其中/.test(added.left);
}

function byStrength(a: SumHypothesis, b: SumHypothesis, figures: Figures): number {
  const exact = (hypothesis: SumHypothesis) => (partsOf(hypothesis, figures).every((part) => part.exact) ? 1 : 0);
  const cued = (hypothesis: SumHypothesis) => (isCued(hypothesis) ? 1 : 0);
  return (
    exact(b) - exact(a) ||
    b.parts.length - a.parts.length ||
    cued(b) - cued(a) ||
    Number(b.natural) - Number(a.natural) ||
    a.total - b.total
  );
}

function accusations(
  hypotheses: readonly SumHypothesis[],
  claimed: ReadonlySet<number>,
  figures: Figures,
): Reconciliation[] {
  const involved = new Set(claimed);
  const explained = completeBeginnings(hypotheses, figures);
  const found: Reconciliation[] = [];
  for (const hypothesis of hypotheses.filter(isPlain).sort((a, b) => byCompleteness(a, b))) {
    const all = [hypothesis.total, ...hypothesis.parts];
    // A total that one list makes up may be divided by another.
    const own = hypothesis.classified ? hypothesis.parts : all;
    if (explained.has(beginningOf(hypothesis)) || own.some((index) => involved.has(index))) continue;
    const verdict = judge(hypothesis, figures);
    if (verdict === undefined) continue;
    for (const index of all) involved.add(index);
    found.push(sumRelation(hypothesis, verdict, figures));
  }
  return found;
}

/** 14条，送出9条、接收5条，接收的5条已查实3条: the list may go on beyond the parts that add up to the total. */
function completeBeginnings(hypotheses: readonly SumHypothesis[], figures: Figures): ReadonlySet<string> {
  const explaining = hypotheses.filter(
    (one) => one.adjacent && sumFits(figures.at(one.total), partsOf(one, figures)) && !isDropOfLast(one, figures),
  );
  return new Set(explaining.map(beginningOf));
}

function beginningOf({ total, parts }: SumHypothesis): string {
  return `${total} ${parts[0]}`;
}

/** Only the list as a reader takes it, right behind its total, is accused. */
function isPlain({ natural, adjacent }: SumHypothesis): boolean {
  return natural && adjacent;
}

/** What says of itself that it is a sum comes first, then the longer list. */
function byCompleteness(a: SumHypothesis, b: SumHypothesis): number {
  return Number(isCued(b)) - Number(isCued(a)) || b.parts.length - a.parts.length || a.total - b.total;
}

/** Below this a gap means nothing, whatever slip would explain it. */
const leastScore = 0.5;

/** How sure the text is that the list is all there is to the total. */
function exhaustiveness(hypothesis: SumHypothesis, labels: readonly string[], figures: Figures): number {
  const { cues, form, parts, sameSentence } = hypothesis;
  const evidence: readonly (readonly [holds: boolean, weight: number])[] = [
    [cues.exhaustive || cues.respectively, 2],
    [cues.outcome, 1.5],
    [isClosedByOthers(labels), 2],
    // 其余 speaks of all that is left of the total, 其他 of a kind.
    [labels.at(-1)?.includes('其余') === true, 1],
    [areComplements(labels), 2],
    [isNamedByTotal(figures.at(hypothesis.total), labels) && !cues.among && !cues.open, 1],
    [form === 'bracket' && !cues.among, 1],
    [cues.total && !cues.among, 1],
    [parts.length >= 4, 1],
    [parts.length >= 6, 1],
    [shareAffix(labels), 1],
    [form === 'total-after', 2],
    [new Set(parts.map((part) => figures.at(part).unit)).size === 1, 0.5],
    [cues.open, -2],
    [!sameSentence && !cues.total && !cues.among && !cues.exhaustive, -2],
    [!sameSentence && cues.total, -1],
  ];
  return evidence.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
}

function judge(hypothesis: SumHypothesis, figures: Figures): 'violated' | 'undetermined' | undefined {
  const total = figures.at(hypothesis.total);
  const parts = partsOf(hypothesis, figures);
  if ([total, ...parts].some(({ approximate, han }) => approximate || han)) return undefined;
  const labels = labelsOf(hypothesis.parts, figures);
  const isNamed = isNamedByTotal(total, labels);
  const isClosed = isClosedByOthers(labels) || areComplements(labels);
  const ends = isOnlyTotal(hypothesis, figures)
    ? dispositionsOf(`${figures.clauseBefore(total)}${total.right}`, labels)
    : undefined;
  const isDisposed = ends !== undefined && (ends.isClosed || sumOf(parts) > total.value);
  // Without a word that says so, a few things that add up or do not are chance.
  if (!isDisposed && !isCued(hypothesis) && ((!isClosed && !isNamed) || total.value < 10n * one)) return undefined;
  // 合格23家，不合格12家，立案4家，其余8家改正: 其余 closes the list of whatever stands before it, and 23 is none of its totals.
  const isSingled = isFirst(hypothesis, figures) && !isOneOfDistribution(hypothesis, figures);
  if (!isDisposed && !isCued(hypothesis) && isClosed && !isSingled) return undefined;
  // Rounding may explain it, though it proves nothing of a sum this coarse.
  if (absolute(sumOf(parts) - total.value) <= sumTolerance(total, parts)) return undefined;
  if (areStages(labels) && !areComplements(labels) && !isDisposed) return undefined;
  // 复议20件，维持12件、撤销3件: others may be pending.
  if (ends !== undefined && !isDisposed && !hypothesis.cues.exhaustive) return undefined;
  if (areNested(parts) || isOfEarlierYear(hypothesis, figures)) return undefined;
  if (hasException(hypothesis, figures) || isOneOfSeveral(hypothesis, figures)) return undefined;
  const gap = ratio(absolute(sumOf(parts) - total.value), total.value);
  const score = exhaustiveness(hypothesis, labels, figures) + (isDisposed ? 3 : 0);
  if (score < leastScore) return undefined;
  const slip = slipIn(total, parts);
  if (slip?.kind === 'drop' && isAside(parts[parts.length - 1] as Quantity, parts[0] as Quantity)) return undefined;
  if (!isDisposed && !isCued(hypothesis) && isNamed && slip === undefined && gap > 0.03) return undefined;
  const isSlipped = slip?.kind === 'swap' || isMiswritten(total, parts);
  const exceeds = parts.some(({ value }) => value > total.value);
  if (exceeds && !(score >= 3 && (gap < 1 || isSlipped))) return undefined;
  if (
    (isViolated(score, gap, slip, hypothesis) || (score >= 3 && isSlipped)) &&
    !isLoosePair(hypothesis, slip, score, figures)
  )
    return 'violated';
  return score >= 1 ? 'undetermined' : undefined;
}

/** 新设31户，实有284户，上年分别为28户、270户: the list is of another year than what stands before it. */
function isOfEarlierYear({ total, parts }: SumHypothesis, figures: Figures): boolean {
  return [figures.clauseBefore(figures.at(total)), figures.between(total, parts[0] as number)].some(tellsOfEarlierYear);
}

/** 合格23家，不合格12家，立案4家，其余8家改正: one of the parts is the whole of those behind it. */
function areNested(parts: readonly Quantity[]): boolean {
  let behind = 0n;
  for (let at = parts.length - 1; at > 0; at -= 1) {
    const { value } = parts[at] as Quantity;
    if (at < parts.length - 2 && value === behind) return true;
    behind += value;
  }
  return false;
}

/** 117 for 317: the total as it stands is a slip of the pen of the sum, however far the two are apart. */
function isMiswritten(total: Quantity, parts: readonly Quantity[]): boolean {
  const print = printerOf([total, ...parts]);
  const [stated, right] = [print(total.value), print(sumOf(parts))];
  return areSwapped(stated, right) || differInOneDigit(stated, right);
}

/** 复议3件、诉讼2件，维持3件、驳回2件: what has become of both of them. */
function isOnlyTotal({ total, form }: SumHypothesis, figures: Figures): boolean {
  return form === 'list' && jointTotals(total, figures).length === 1;
}

/** 公证事项120件，国内公证80件，涉外公证40件: what all parts are called is what the total counts. */
function isNamedByTotal({ left, right }: Quantity, labels: readonly string[]): boolean {
  const name = labels[0]?.slice(-2) ?? '';
  if (labels.some((label) => /准予|不予|准许|撤销|注销/.test(label))) return false;
  if (labels.length >= 3 && labels.every((label) => label.startsWith('用于'))) return true;
  if (labels.length >= 2 && labels.every((label) => label.length >= 2 && left.includes(label))) return true;
  return labels.length >= 3 && shareAffix(labels) && name.length === 2 && `${left} ${right}`.includes(name);
}

/** The better the list is known to be complete, the larger the gap that still counts as a mistake. */
function isViolated(score: number, gap: number, slip: Slip | undefined, { cues, parts }: SumHypothesis): boolean {
  const isSwap = slip?.kind === 'swap' || slip?.kind === 'unit';
  const isDigit = slip?.kind === 'digit';
  if (score >= 3) return gap <= 0.5 || isSwap;
  if (score >= 2) return gap <= 0.2 || ((isSwap || isDigit) && gap <= 0.5);
  if (score >= 1 && ((parts.length >= 3 && gap <= 0.03) || ((isSwap || isDigit) && gap <= 0.1))) return true;
  return cues.among && score >= 0.5 && (gap <= 0.02 || (isSwap && gap <= 0.3) || (isDigit && gap <= 0.12));
}

/**
 * Two parts after 其中 are seldom all, and what stands behind a semicolon may be of something else: a digit that
 * happens to differ proves nothing of them, unless they exceed the total.
 */
function isLoosePair(
  { parts, cues, total }: SumHypothesis,
  slip: Slip | undefined,
  score: number,
  figures: Figures,
): boolean {
  if (!cues.among || parts.length > 2 || score >= 2) return false;
  if (/[；。]/.test(figures.between(parts[0] as number, parts[1] as number))) return true;
  const exceeds = sumOf(parts.map((part) => figures.at(part))) > figures.at(total).value;
  return !exceeds && slip?.kind !== 'swap';
}

/** 36家医疗机构（区妇幼保健院除外）: what the bracket takes out is part of the total and has no number. */
function hasException({ total }: SumHypothesis, figures: Figures): boolean {
  const bracket = /^[^（。；]{0,16}（([^（）]{1,30})）/.exec(figures.after(total))?.[1];
  return bracket !== undefined && /只有|除外|未|没有|无/.test(bracket);
}

/** 建议54件、提案40件，其中甲类21件、乙类18件: parts of both, of which the list need not name all. */
function isOneOfSeveral({ total, form, cues }: SumHypothesis, figures: Figures): boolean {
  return form === 'list' && cues.among && jointTotals(total, figures).length > 1;
}
