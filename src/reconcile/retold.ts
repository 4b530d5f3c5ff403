import { formatDecimal } from '../facts/quantities/decimal.ts';
import type { Quantity } from '../facts/quantities/quantity.ts';
import type { Report } from '../report/report.ts';
import { sameIndicator } from './contradictions.ts';
import { areSwapped } from './digits.ts';
import { absolute, type Figures, one } from './figures.ts';
import { areOfOnePlace, areOfOneYear } from './indicator-names.ts';
import type { Reconciliation } from './reconciliation.ts';
import { type Told, toldIn } from './retold-names.ts';
import type { Sums } from './sums.ts';

const mostComparisons = 8;
/** Indicators whose names end in these characters are compared with each other. */
const keyLength = 4;
/** Names of so many characters leave no doubt what is counted. */
const longName = 7;
/** Shorter names may be of anything; those of a few more characters are not likely to be. */
const shortName = 4;
const keptName = 6;
/** What is done on one occasion and on the next: a count of it need not be the one of the year. */
const onOccasion = /培训|发放|宣传|宣讲|走访|接受|解答|咨询|推送|检查|排查|出动|巡查|整治/;
/** Things of which a report tells all there were in the year, even where it does not say so. */
const ofYearAnyway =
  /代表建议|委员建议|提案|规范性文件|合同|决策事项|执法决定|复议案件|诉讼案件|应诉案件|法治议题|法治讲座/;
const ofAllAnyway = /代表建议|委员建议|提案/;
/** Rates of so many characters say of what they are. */
const longRate = 7;
/** Numbers below this are like one another by chance. */
const fewest = 100n * one;

/**
 * One indicator told twice with values that no slip of the pen explains: 全年举办法律讲座46场 and, elsewhere,
 * 全年举办的42场法律讲座. Only the very same name proves it, action included, told of the whole year and nothing less.
 */
export function reconcileRetold(figures: Figures, { totalOf }: Sums, report: Report): Reconciliation[] {
  const alike = new Map<string, Told[]>();
  const found: Reconciliation[] = [];
  for (const [index, quantity] of figures.quantities.entries()) {
    if (!isAmount(quantity) || totalOf.has(index)) continue;
    const told = toldIn(quantity, figures);
    if (told === undefined) continue;
    const key = `${counting(quantity.unit)} ${told.name.slice(-keyLength)}`;
    const before = alike.get(key) ?? [];
    const other = before.find((earlier) => contradict(earlier, told, figures, report));
    if (other !== undefined) found.push(sameIndicator(other.quantity, quantity, 'violated'));
    alike.set(key, [told, ...before.slice(0, mostComparisons - 1)]);
  }
  return found;
}

function isAmount({ role, approximate, depth, cell, unit, left }: Quantity): boolean {
  if (approximate || depth > 0 || cell !== undefined || unit === '') return false;
  return role === 'count' || role === 'money' || (role === 'percent' && /率[仅只已]?$/.test(left));
}

const sameUnits: ReadonlyMap<string, string> = new Map([
  ['场次', '场'],
  ['名', '人'],
]);

function counting(unit: string): string {
  return sameUnits.get(unit) ?? unit;
}

function contradict(one: Told, other: Told, figures: Figures, report: Report): boolean {
  const [a, b] = [one.quantity, other.quantity];
  if (areRoundedAlike(a, b) || a.sentence === b.sentence) return false;
  if (!areOfOneThing(one, other) || !areOfOneYear(a, b, figures) || !areOfOnePlace(a, b, figures)) return false;
  const limits = areExchanged(one, other) ? ofTime : ofTimeOrField;
  return ![a, b].some((quantity) => isLimited(quantity, limits, figures) || isPlanned(quantity, report));
}

/** 2.3万份 and 23126份 are one value. */
function areRoundedAlike(a: Quantity, b: Quantity): boolean {
  return absolute(a.value - b.value) < (a.exact && b.exact ? 1n : a.step > b.step ? a.step : b.step);
}

function areOfOneThing(one: Told, other: Told): boolean {
  const isNamed = one.name === other.name;
  if (isNamed && one.name.length >= shortName && isOfAll(one, other)) return areComparable(one, other);
  // Two exchanged digits vouch for a name that is longer in one place: 执法检查单位 and 检查单位.
  const scopes = [one, other].map(({ scope }) => scope);
  const isOfYear = scopes.includes('year') && scopes.every((scope) => scope === 'year' || scope === 'total');
  if (isNamed) return scopes.includes('year') && !scopes.includes('stock') && areExchanged(one, other);
  return isOfYear && isPartOfName(one, other) && areExchanged(one, other);
}

function isPartOfName({ name: a }: Told, { name: b }: Told): boolean {
  return Math.min(a.length, b.length) >= shortName && (a.endsWith(b) || b.endsWith(a));
}

/** A count of the year and another; one that is not told of the year may be a part of it, unless it is larger. */
function isOfAll(one: Told, other: Told): boolean {
  if (one.quantity.role === 'percent' && one.name.length >= longRate) return true;
  if (one.scope === other.scope) return one.scope === 'year' || one.scope === 'stock' || ofAllAnyway.test(one.name);
  const [whole, part] = one.scope === 'year' ? [one, other] : [other, one];
  if (whole.scope !== 'year' || part.scope === 'stock') return false;
  if (part.isProper || ofYearAnyway.test(part.name)) return true;
  if (part.name.length >= longName && !onOccasion.test(part.name)) return true;
  const isPlain = part.name.length >= keptName && !onOccasion.test(part.name);
  return (part.isKnown || isPlain) && part.quantity.value > whole.quantity.value;
}

/** Values far apart are rather of different fields, unless a proper name says that they are not. */
function areComparable({ isProper, quantity: a }: Told, { quantity: b }: Told): boolean {
  return isProper || (a.value <= 2n * b.value && b.value <= 2n * a.value);
}

function areExchanged({ quantity: a }: Told, { quantity: b }: Told): boolean {
  return a.exact && b.exact && a.value >= fewest && areSwapped(formatDecimal(a.value), formatDecimal(b.value));
}

const longestLead = 60;
/** Words that make a count one of some other time, or of a part. */
const ofTime =
  /上年|去年|同期|半年|季度|[0-9]月|力争|确保|要求|预计|明年|拟|将|以来|结转|其中|第[一二三四五六七八九十0-9]{1,3}[批次轮期]|[较比]/;
/** Also such that make it one of some place or field. */
const ofTimeOrField = new RegExp(
  `${ofTime.source}|计划|目标|任务|专项|行动|期间|节前|集中(?!学习|研讨|培训|轮训)|(?<!城)镇|乡(?!村)|街道|[大支中]队|[法管务出]所|窗口|园区|(?<!行政)机关|[省市县区]级(?!财政|资金|投入)|基层|线[上下]|城区|例如|方面|领域|抽`,
);

/** 街道…；全年…: what stands before a semicolon says nothing of what is told of the whole year behind it. */
const anew = /[。！？]|；(?=全年|年内|一年来|本年)/;

/** Whether its sentence tells of a part of the year, of the body or of its work only. */
function isLimited({ start }: Quantity, limits: RegExp, figures: Figures): boolean {
  const lead = figures.before(start, longestLead);
  return limits.test(lead.split(anew).at(-1) as string);
}

const plan = /计划|安排|打算|思路|下一步|下一年/;

function isPlanned({ range }: Quantity, report: Report): boolean {
  return report.sectionsAt(range.start).some(({ title }) => plan.test(title) && !/问题|不足/.test(title));
}
