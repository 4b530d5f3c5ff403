import type { Quantity } from '../facts/quantities/quantity.ts';
import { type Figures, sumOf } from './figures.ts';
import { heldBy, jointTotals } from './joint-totals.ts';
import { printerOf } from './printer.ts';
import type { Reconciliation } from './reconciliation.ts';
import { relation } from './relation.ts';

/** A part is not larger than its whole: 其中, brackets, and 已办结 behind 受理. */
export function reconcileSubsets(figures: Figures): Reconciliation[] {
  const found: Reconciliation[] = [];
  for (const index of figures.quantities.keys()) {
    const named = namedWholeOf(index, figures) ?? wholeOf(index, figures, [ofThem, ofThose]);
    const whole = named ?? wholeOf(index, figures) ?? wholeBeyondMark(index, figures);
    if (whole === undefined) continue;
    const part = figures.at(index);
    // A larger quantity before would explain the part, unless the whole is called by its name.
    const isLarger = part.value > whole.value;
    if (isLarger && named === undefined && isExplained(index, whole, figures)) continue;
    found.push(subset(whole, part));
  }
  return found;
}

const longestGap = 40;
/** Numbers that run over several years, or sum up, are no part of this year's whole. */
const otherScope = /累计|合计|历年|结转|上年|以来/;
/** Words between a whole and its part; without one of the `words` they are none. */
interface Link {
  readonly words: readonly string[];
  readonly pattern: RegExp;
  /** How what stands behind the part begins, where a noun would name other things. */
  readonly behind?: RegExp;
}

const closing: Link = {
  words: ['已'],
  pattern: /^[^。；，]{0,8}，?(?:现|目前|均|全部)?已(?:全部|按期)?(?:办结|结案|完成|整改|审结|回复|答复|处理)(?:了)?$/,
};

/** The whole of which a quantity is told by 其中: 罚款41万元，其中食品34万元. */
export function wholeAmong(index: number, figures: Figures): Quantity | undefined {
  return wholeOf(index, figures, [among, inAll]);
}

/** 在982件案件中，不予处罚的214件，占21.8%. */
const inAll: Link = { words: ['中，'], pattern: /^[^，。；、（）]{0,12}中，[^，。；（）]{0,24}$/ };

/** 抽取75家，发现不规范的19家、不达标的8家: of those that were looked at. What is found may be more, its bearers not. */
const found: Link = {
  words: ['发现', '查出', '检出'],
  pattern:
    /^，(?:共|实际)?(?:发现|查出|检出)[^，。；]{2,36}的(?:企业|单位|商户|经营户|门店|机构|学校|场所|工地|项目|养殖场)?$/,
};

/** 这312户中已竣工286户: of them, as the text says. */
const ofThem: Link = { words: ['中'], pattern: /^中，?[^，。；、（）]{0,14}$/ };

/** 12家排污单位中，已有9家完成改造, but not 12个乡镇中，已有30个村完成改造, nor 检查12家单位过程中，…. */
const ofThose: Link = {
  words: ['中，'],
  pattern:
    /^[^，。；、（）0-9的]{2,14}(?<!过程|工作|行动|活动|检查|督查|整治|执法|考核|评查|调查|测试|考试|[集其期])中，(?:目前|现)?(?:已?有|已)?$/,
  behind:
    /^(?:完成|实现|通过|建成|达到|达标|开展|配备|设立|成立|建立|纳入|列入|取得|获得|获评|落实|安装|接入|整改|办结|按|已|未|尚|仍|均)/,
};

/** 不规范的19家、不达标的8家: the other is no whole. */
const besideAnother = /^、[^，。；]{2,30}的$|^、[^，。；（）0-9]{2,16}$/;

const among: Link = {
  words: ['其中', '含'],
  pattern: /^(?:[^，。；]{0,10}[，、（]?(?:其中|含|包含)|[^。；]{0,24}，其中)[^，。；]{0,20}$/,
};

function isLink({ words, pattern, behind }: Link, between: string, { right }: Quantity): boolean {
  return words.some((word) => between.includes(word)) && pattern.test(between) && behind?.test(right) !== false;
}

/** The quantity that the text makes the whole of this one: of its class and printed unit, just before it. */
function wholeOf(
  index: number,
  figures: Figures,
  links: readonly Link[] = [among, closing, found],
): Quantity | undefined {
  const part = figures.at(index);
  if (!isCount(part) || otherScope.test(part.left)) return undefined;
  let next = index;
  for (let before = index - 1; before >= 0 && index - before <= 6; before -= 1) {
    const whole = figures.at(before);
    if (whole.paragraph !== part.paragraph) return undefined;
    if (!isCount(whole) || whole.dimension !== part.dimension || whole.unit !== part.unit) continue;
    if (whole.depth > part.depth) continue;
    const between = figures.between(before, next);
    if (between.length > longestGap || /[。；]/.test(between)) return undefined;
    if (besideAnother.test(between)) {
      next = before;
      continue;
    }
    return links.some((link) => isLink(link, between, part)) ? whole : undefined;
  }
  return undefined;
}

const shortestHead = 4;
const shortestNarrower = shortestHead + 4;

/** 投诉类案件14件；投诉类案件中，涉及燃气的投诉类案件15件: the narrower name must not have the larger number. */
function namedWholeOf(index: number, figures: Figures): Quantity | undefined {
  const part = figures.at(index);
  if (!isCount(part) || part.left.length < shortestNarrower || otherScope.test(part.left)) return undefined;
  for (
    let before = figures.neighbour(index, -1);
    before !== undefined && index - before <= 8;
    before = figures.neighbour(before, -1)
  ) {
    const whole = figures.at(before);
    if (whole.unit !== part.unit || whole.left.length < shortestHead) continue;
    const head = whole.left.slice(-6);
    if (!part.left.endsWith(head) || part.left.length <= head.length + 3) continue;
    if (figures.between(before, index).includes(`${head}中`)) return whole;
  }
  return undefined;
}

const amongAnew = /[；。]其中，?[^，。；（）0-9]{0,40}$/;
const farthestBeyond = 8;
const apart = new RegExp(`${otherScope.source}|另`);

/** 抽检样品420批次，合格率98.1%；其中快速抽检150批次: beyond a stronger mark the whole must be called by the same word. */
function wholeBeyondMark(index: number, figures: Figures): Quantity | undefined {
  const part = figures.at(index);
  if (!isCount(part) || part.depth > 0 || part.left.length < 2 || apart.test(part.left)) return undefined;
  const words = figures.text.slice(Math.max(0, part.start - longestGap - 4), part.start);
  if (!words.includes('其中') || !amongAnew.test(words)) return undefined;
  const head = part.left.slice(-2);
  for (let before = index - 1; before >= 0 && index - before <= farthestBeyond; before -= 1) {
    const whole = figures.at(before);
    if (whole.paragraph !== part.paragraph || part.sentence - whole.sentence > 1) return undefined;
    if (!isCount(whole) || whole.unit !== part.unit || whole.depth > 0) continue;
    if (figures.clauseBefore(whole).includes(head)) return whole;
  }
  return undefined;
}

function isCount({ role, approximate }: Quantity): boolean {
  return (role === 'count' || role === 'money') && !approximate;
}

function subset(whole: Quantity, part: Quantity): Reconciliation {
  const holds = part.value <= whole.value;
  const print = printerOf([whole, part]);
  const [a, b] = [print(part.value), print(whole.value)];
  return relation({
    ruleId: 'figures/subset',
    verdict: holds ? 'holds' : 'violated',
    equation: holds ? `${a} ≤ ${b}` : `${a} > ${b}`,
    focus: part,
    members: [
      { role: 'total', quantity: whole },
      { role: 'part', quantity: part },
    ],
    message: holds ? undefined : { zh: `分项 ${a} 大于总数 ${b}`, en: `the part ${a} is larger than its whole ${b}` },
    // That a part is below its total says little; that it is not, says all.
    counts: !holds,
  });
}

/** 核定编制52名 are posts, of which no 48人 are part. */
const posts = /编制|核定/;

const ofWholeYear = /^(?:全年|年内|一年来|本年度?)[^，。；]{6}/;

/** 发生复议案件2件 begins a sentence with something new, and so does 全年办结…76件; a total told before is of neither. */
function isSubject(whole: Quantity, figures: Figures): boolean {
  const words = figures.clauseBefore(whole);
  if (ofWholeYear.test(words)) return true;
  const before = figures.text[whole.start - words.length - 1] ?? '。';
  return (
    /^(?:全年|共|年内)*(?:发生|收到|接到|受理|办理|承办|新收|制定|印发|举办)[^，。；]{4}/.test(words) &&
    '。\n'.includes(before)
  );
}

/** Another, larger total before it, several together, or cases carried over from last year would explain the part. */
function isExplained(index: number, whole: Quantity, figures: Figures): boolean {
  const part = figures.at(index);
  const last = figures.neighbour(index, -1);
  if (last !== undefined && heldBy(last, index, figures) !== undefined) return true;
  if (otherScope.test(figures.before(whole.start, 60) + figures.text.slice(whole.start, part.end))) return true;
  if (/^[^。；]{0,4}（?[^。；，]{0,6}(?:上年|结转)/.test(figures.after(index))) return true;
  const isNew = isSubject(whole, figures);
  for (let before = figures.neighbour(index, -1); before !== undefined; before = figures.neighbour(before, -1)) {
    if (index - before > 40) return false;
    const other = figures.at(before);
    if (isNew && other.sentence !== whole.sentence) return false;
    // Parts beside it in its list are no totals.
    if (posts.test(other.left) || (other.start > whole.start && figures.separation(before, index) === 1)) continue;
    if (sumOf(jointTotals(before, figures)) >= part.value) return true;
  }
  return false;
}
