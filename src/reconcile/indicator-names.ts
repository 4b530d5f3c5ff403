import type { Quantity } from '../facts/quantities/quantity.ts';
import type { Figures } from './figures.ts';

/** What a count counts, as far as the words beside it say so. */
interface Name {
  /** Words that end, or behind the count begin, with the thing that is counted. */
  readonly words: string;
  readonly isBehind: boolean;
}

/** Shorter names (城区, 案件) may be of anything. */
const shortest = 4;
/** 投诉举报受理量 is the number of 投诉举报. */
const measure = /(?:受理|接收|办理|核发|审批)?(?:总?数?量|总数|件数|数)$/;
/** 持证人员只有231人, 仍为231人: what is left of these words before a number. */
export const only = /(?:只|仅|仍|不过)$/;
const dealing = '接到|收到|接收|受理|登记|核发|颁发|发放|办理|审批|作出';
const verbs = new RegExp(dealing, 'g');
const verbsAndOutcomes = new RegExp(`${dealing}|办结|结案|审结|答复|完成|整改`, 'g');
/** Words that say that things came in or were dealt with, of which the name does not depend. */
const plain = new RegExp(
  `20[0-9]{2}年度?|[0-9、]{1,30}等?(?:平台|热线|渠道)|${dealing}|共计|累计|全年|年内|本年度?|今年|一年来|[我全](?:系统|[局县市区省])|各类|各级|虽然|尽管|目前|现有|年底|截至|[但共的了已]`,
  'g',
);
const plainFirst = new RegExp(`^(?:${plain.source})+`);
/** Names of so many characters are the same where one of them says more before it: 完成重大执法决定法制审核. */
const longName = 8;
/** Behind a thing named after its number its story goes on; another noun would name another thing. */
const goesOn =
  /^(?:$|中|当中|看|核发|颁发|发放|办理|受理|登记|审批|办结|均|都|已|全部|全员|全程|线上|网上|开展|进行|参加|参与|完成|接受)/;
const longestBehind = 30;
/** 4838件农业行政处罚案件: so long may the name of a thing be behind its number. */
const longestThing = 14;

/**
 * Whether two counts are of the same thing: 核发施工许可证146件 and 164件施工许可证核发, but not 城区持证人员 and
 * 乡镇持证人员.
 */
export function areNamesake(a: Quantity, b: Quantity, figures: Figures): boolean {
  return areOneName(nameOf(a), nameOf(b)) && areOfOnePlace(a, b, figures);
}

function nameOf({ left, right }: Quantity): Name {
  const thing = left.replace(only, '').replace(measure, '').replace(plain, '');
  // 全年查处的26件案件: what is counted stands behind.
  return thing === '' || (left.endsWith('的') && right !== '')
    ? { words: right.slice(0, longestBehind).replace(plainFirst, ''), isBehind: true }
    : { words: thing, isBehind: false };
}

function areOneName(one: Name, other: Name): boolean {
  if (one.isBehind) return !other.isBehind && areOneName(other, one);
  if (one.words.length < shortest) return false;
  if (!other.isBehind) {
    const [shorter, longer] = one.words.length < other.words.length ? [one, other] : [other, one];
    return shorter.words === longer.words || (shorter.words.length >= longName && longer.words.endsWith(shorter.words));
  }
  return other.words.startsWith(one.words) && goesOn.test(other.words.slice(one.words.length));
}

/** Whether what two counts count ends in the same word, and nothing says that one is of another place. */
export function endAlike(a: Quantity, b: Quantity, figures: Figures): boolean {
  const [one, other] = [nameOf(a), nameOf(b)];
  const [told, counted] = one.isBehind ? [other, one] : [one, other];
  const word = told.words.slice(-2);
  if (told.isBehind || word.length < 2 || !areOfOnePlace(a, b, figures)) return false;
  if (!counted.isBehind) return counted.words.endsWith(word);
  const end = counted.words.indexOf(word) + word.length;
  return end >= word.length && end <= longestThing && goesOn.test(counted.words.slice(end));
}

/** 追回违规使用资金 and 追回资金: one sum of money, told at length and in short. */
export function areOneSum(a: Quantity, b: Quantity, figures: Figures): boolean {
  const [one, other] = [a, b].map(({ left }) => left.replace(plain, '')) as [string, string];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < shortest || short.slice(-2) !== long.slice(-2)) return false;
  let at = 0;
  for (const char of long) if (char === short[at]) at += 1;
  return at === short.length && areOfOnePlace(a, b, figures);
}

const places = /[全我本][省市区县镇乡局委]|市本级|县本级|区本级/g;

/** 全县 is not 全局, where both say so. */
export function areOfOnePlace(a: Quantity, b: Quantity, figures: Figures): boolean {
  const [one, other] = [a, b].map((quantity) => leadOf(quantity, figures).match(places)?.at(-1)?.at(-1));
  return one === undefined || other === undefined || one === other;
}

/** 受理326件 and 办理325件 may both be right. */
export function haveOneVerb(a: Quantity, b: Quantity, figures: Figures): boolean {
  const [one, other] = [verbsOf(a, figures), verbsOf(b, figures)];
  return one === other;
}

/** 受理18426件 and 办理18462件, but not 受理18426件 and 18462件工单. */
export function haveOtherVerbs(a: Quantity, b: Quantity, figures: Figures): boolean {
  const [one, other] = [verbsOf(a, figures, verbsAndOutcomes), verbsOf(b, figures, verbsAndOutcomes)];
  return one !== '' && other !== '' && one !== other;
}

function verbsOf(quantity: Quantity, figures: Figures, words = verbs): string {
  return (`${leadOf(quantity, figures)}${quantity.right}`.match(words) ?? []).sort().join(' ');
}

/** Words that make a count one of some time or occasion. */
const occasion =
  /上年|去年|同期|上半年|下半年|[一二三四前]季度|(?<!年)[0-9]{1,2}月|计划|目标|力争|任务|预计|明年|累计|以来|结转|专项|行动|期间|活动|节前|节日|集中|其中|第[一二三四五六七八九十0-9]{1,3}[批次轮期]/g;

/** Whether both counts are told of one time and occasion, of this year if any is named. */
export function areOfOneTime(a: Quantity, b: Quantity, figures: Figures): boolean {
  const [one, other] = [a, b].map((quantity) => {
    return [...new Set(leadOf(quantity, figures).match(occasion) ?? [])].sort().join(' ');
  });
  return one === other && areOfOneYear(a, b, figures);
}

export function areOfOneYear(a: Quantity, b: Quantity, figures: Figures): boolean {
  const [one, other] = [a, b].map((quantity) =>
    leadOf(quantity, figures)
      .match(/20[0-9]{2}(?=年)/g)
      ?.at(-1),
  );
  const isThisYear = (year: string | undefined) => year === undefined || Number(year) === figures.year;
  return one === other || (isThisYear(one) && isThisYear(other));
}

const longestLead = 40;

/** The words of the sentence before a count, behind the figure before it. */
export function leadOf({ start }: Quantity, { text }: Figures): string {
  const words = text.slice(Math.max(0, start - longestLead), start);
  return words.split(/[。！？；\n]|[0-9]%?[件个人次项起宗户家]/).at(-1) ?? '';
}
