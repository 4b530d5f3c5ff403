import { CharacterSet } from '../report/character-set.ts';
import type { IndexedText } from '../report/indexed-text.ts';

const numeral = '([0-9]{1,2}|[二两三四五六七八九十]{1,3})';
const counter = '(?:个|项|类|种|支|大|条|点)?';

/** A form of announcing that begins with a number, of which a report has many: it is looked for where its words stand. */
export interface Form {
  readonly pattern: RegExp;
  readonly words: readonly string[];
  /** How far before its words it may begin. */
  readonly reach: number;
}

/** 下设4个工作组，分别为综合组、督导组、宣传组、保障组。 */
export const forward: Form = {
  pattern: new RegExp(
    `${numeral}${counter}[\\u4e00-\\u9fff]{1,6}，?(?:分别为|分别是|即|包括|为)([^，。；：0-9]{4,80})([，。；])`,
    'y',
  ),
  words: ['分别', '即', '包括', '为'],
  reach: 11,
};
const namesOfSeveral = [
  '方面',
  '层面',
  '维度',
  '阶段',
  '专业',
  '领域',
  '行业',
  '直属单位',
  '环节',
  '类别',
  '科室',
  '工作组',
  '制度',
  '机制',
  '步工作法',
  '渠道',
  '途径',
  '方式',
  '形式',
  '类型',
  '专项整治',
  '专项行动',
];
/** 人员、财务、业务、药械、信息五个方面 */
export const backward: Form = {
  pattern: new RegExp(`${numeral}(?:个|项|类|大|种|条)?(?:${namesOfSeveral.join('|')})`, 'y'),
  words: namesOfSeveral,
  reach: 4,
};
/** 在甲镇、乙镇、丙乡、丁街道等4个乡镇 */
export const withAmong = new RegExp(`等${numeral}(?:个|项|类|家|所|种)`, 'g');
/** 《…办法》《…细则》《…公约》3个规范性文件 */
export const behindTitles = new RegExp(`》等?${numeral}(?:个|项|部|件|份|篇)`, 'g');
/** A list before its number: titles, or a clause, or what follows a title or another number. */
export interface ListForm {
  readonly pattern: RegExp;
  readonly longest: number;
}

/** No list is longer. */
export const longestList = 500;
export const titles: ListForm = { pattern: /(?:《[^《》\n]{2,40}》[、和及]?){2,12}$/, longest: longestList };
export const clause: ListForm = { pattern: /[^，。；：《》\n0-9]{4,60}$/, longest: 60 };
/** 重点抓好三项工作：一是…，二是…，三是…。 */
export const series: Form = {
  pattern: new RegExp(`${numeral}(?![是要])${counter}[\\u4e00-\\u9fff]{1,12}[：。，]一是`, 'y'),
  words: ['一是'],
  reach: 17,
};
/** 从三个方面普法：在车间设立…；在园区举办…；与商会召开…。 Each part begins with whom or where it is for. */
export const clauses: Form = {
  pattern: new RegExp(`${numeral}个(?:方面|层面|维度|环节|领域)[\\u4e00-\\u9fff]{0,10}：([^。：\\n]{12,400})。`, 'y'),
  words: ['方面', '层面', '维度', '环节', '领域'],
  reach: 4,
};
export const opensClause = /^(?:面?向|在|对|与|同|为|针对|围绕|通过|依托|以)/;

const numerals = new CharacterSet('0123456789二两三四五六七八九十');

/** Every match of a form, as a search through the whole text would find them. */
export function matchesOf({ pattern, words, reach }: Form, { text, pairs }: IndexedText): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let next = 0;
  for (const place of pairs.placesOfAny(words)) {
    for (next = Math.max(next, place - reach); next < place; next += 1) {
      if (!numerals.isAt(next, text)) continue;
      pattern.lastIndex = next;
      const match = pattern.exec(text);
      if (match === null) continue;
      found.push(match);
      next = pattern.lastIndex - 1;
    }
  }
  return found;
}
