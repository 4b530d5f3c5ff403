import type { Quantity } from '../facts/quantities/quantity.ts';
import type { Figures } from './figures.ts';

/** How much the words of a count say that it is all: of the whole year, or all that there are. */
type Scope = 'year' | 'stock' | 'total' | 'none';

/** A count of the running text with the full name of what is counted, action and all. */
export class Told {
  readonly quantity: Quantity;
  readonly name: string;
  /** The thing is named behind its number. */
  readonly #isBehind: boolean;
  readonly #figures: Figures;
  #scope: Scope | undefined;

  constructor(quantity: Quantity, name: string, isBehind: boolean, figures: Figures) {
    this.quantity = quantity;
    this.name = name;
    this.#isBehind = isBehind;
    this.#figures = figures;
  }

  /** Looked for when it is asked for: few counts have namesakes. */
  get scope(): Scope {
    this.#scope ??= scopeOf(this.#figures.clauseBefore(this.quantity), this.#isBehind, this.quantity.right);
    return this.#scope;
  }

  /** The name is a proper one, in quotation marks. */
  get isProper(): boolean {
    const { left, right } = this.quantity;
    return this.#isBehind ? properBehind.test(right) : properBefore.test(left);
  }

  /** 三起森林火灾的处置: the things are named behind their number as known ones. */
  get isKnown(): boolean {
    return this.#isBehind && this.quantity.right.startsWith('的', thingBehind(this.quantity.right).length);
  }
}

/** 立案 names little, and enough where two digits have changed places. */
const shortest = 2;
const longest = 24;
const longestThing = 14;

const year = /全年|年内|一年来|本年度?|今年|20[0-9]{2}年(?![底初末]|[0-9])/;
const stock = /现有|实有|在册/;
const total = /(?<!公)共(?!同|产|享|建|服|治|和|识|性|青|场)|合计|总计/;
const all = /(?:全[局市县区委厅]|全系统)$/;
const allOfThem = /^[^，。；]{0,16}?(?:均|全部|全员|都)/;

/** What may stand before the action and says nothing of what is counted. */
const setting =
  /^(?:20[0-9]{2}年度?|依托|对|全年|年内|一年来|本年度?|今年|我[局委厅办市县区]|本[局委厅]|全[局委厅]|全系统|先后|累计|共计?|总计|合计|已|还|也|均|并|了|只|仅|行政机关|现有|实有|共有|以[^，的]{1,6}为(?:被申请人|被告)的?)+/;
/** 案件全年9件: the time may also stand behind the thing, or within its name. */
const timeWithin = /全年|年内|本年度/g;
/** Who did it, where the clause begins with him. */
const who = /^[^，]{0,4}(?:主要负责人|局长|书记|党组|党委|领导班子)(?=全年|年内|先后|共|主持|组织|召开|牵头)/;
/** Actions that only say that there was such a thing. */
const took =
  /^(?:主持召开|组织开展|组织召开|组织举办|制定出台|制定印发|举办|举行|组织|开展|召开|开办|发生|制定|出台|印发|制发|实施|进行|办理|完成)(?:了|的|全[市县区省])*/;
/** 受理并办结136件 is the number of those that were closed. */
const tookIn = /^(?:受理|接收|接到|收到|立案|承办)[并、和]?(?:按[时期])?(?=办结|审结|办理)/;
const measure = /(?:受理|办理)?(?:总?数?量|总数|件数|场数|次数|人数|数)?(?:仅|只有?|仅有|不过|已)?$/;
const ending = /(?:结果|情况|工作)$/;
/** Where the name of a thing behind its number ends. */
const goesOn =
  /[的均已都虽但在按为看未无占，。；：、（]|全部|全员|中(?![小型央介心])|当中|进行|开展|没有|反映|暴露|表明|显示|涉及|得到|经(?![营济费办])|由|被|增长|下降|上升|减少|达到|组织|$/;
/** Words that make another thing of what they stand before. */
const noName = /[的对比较]|[0-9]|年/;
const properBehind = /^“([^“”]{2,12})[“”]/;
const properBefore = /“[^“”]{2,12}[“”]$/;
const quotes = /[“”]/g;

/** What a count says that it counts; undefined where its words do not name it. */
export function toldIn(quantity: Quantity, figures: Figures): Told | undefined {
  const { left, right } = quantity;
  const action = actionOf(left, figures);
  const isBehind = action === '' || left.endsWith('的');
  const thing = isBehind ? (properBehind.exec(right)?.[1] ?? thingBehind(right)) : '';
  if (isBehind && thing.length < 2) return undefined;
  const name = `${action}${thing}`;
  if (name.length < shortest || name.length > longest || noName.test(name)) return undefined;
  return new Told(quantity, isOfOthers(quantity, name, figures) ? `办理${name}` : name, isBehind, figures);
}

function actionOf(left: string, figures: Figures): string {
  const words = left
    .replace(quotes, '')
    .replace(who, '')
    .replace(setting, '')
    .replace(timeWithin, '')
    .replace(measure, '')
    .replace(/立案查处/, '查处')
    .replace(tookIn, '')
    .replace(took, '');
  const action = words.endsWith('的') ? words.slice(0, -1) : words;
  // Where no accident was worse than 一般, all were.
  return action.startsWith('一般') && !figures.mayHold('较大') ? action.slice(2) : action;
}

function thingBehind(right: string): string {
  const words = right.slice(0, longestThing + 1).replace(quotes, '');
  return words.slice(0, words.search(goesOn)).replace(ending, '');
}

/** 办理复议案件 is what the body of review does; 发生复议案件 is what befalls a body. */
function isOfOthers(quantity: Quantity, name: string, figures: Figures): boolean {
  return /复议|诉讼/.test(name) && /办理|受理|审理|承办/.test(figures.clauseBefore(quantity));
}

function scopeOf(clause: string, isBehind: boolean, right: string): Scope {
  if (stock.test(clause) || (isBehind && all.test(clause) && allOfThem.test(right))) return 'stock';
  if (year.test(clause)) return 'year';
  return total.test(clause) ? 'total' : 'none';
}
