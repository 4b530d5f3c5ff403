import type { Period } from './act.ts';

/** A title taken apart: what it is looked up by, and what writers add to it or leave out. */
export interface TitleParts {
  /** The title without 中华人民共和国, its issuer, its years, and remarks such as （试行）. */
  readonly key: string;
  /** It begins with 中华人民共和国. */
  readonly prefixed: boolean;
  /** Years in brackets at its end, as in （2021—2025年）. */
  readonly period: WrittenPeriod | undefined;
  /** It has a remark: （2021年修订）, （试行）. */
  readonly remarked: boolean;
  /** The remark says that it is a draft. */
  readonly draft: boolean;
  /** It begins with a central issuer: 国务院办公厅关于…. */
  readonly central: boolean;
}

export interface WrittenPeriod extends Period {
  /** `bare`: without 年 or without brackets; `broken`: the dash is lost. */
  readonly form: 'full' | 'bare' | 'broken';
}

export const statePrefix = '中华人民共和国';

const issuer = /^(?:中共中央办公厅|国务院办公厅|中共中央|国务院|中央宣传部|司法部|、){1,5}(?=关于)/;
const newly = /^(?:最新|新)(?:修订|修正|修改)?的?(?=.{2,80}法$)/;
const remark = /试行|暂行|草案|稿$|修[订正改]|版$|节选|[0-9]号|^[0-9]{4}年?$/;
const dash = '[—~至到‐‑‒−-]{1,2}';
const fullPeriod = new RegExp(`^([0-9]{4})年?${dash}([0-9]{4})(年度?)?$`);
const brokenPeriod = /^([0-9]{4})([0-9]{4})年?$/;
const unbracketedPeriod = new RegExp(`[0-9]{4}年?${dash}[0-9]{4}年?$`);

/** @param title folded, without the outer 《》. */
export function titleParts(title: string): TitleParts {
  const words = title.replace(/[“”‘’《》]/g, '');
  const prefixed = words.length > statePrefix.length && words.startsWith(statePrefix);
  let rest = words.slice(prefixed ? statePrefix.length : 0);
  let period: WrittenPeriod | undefined;
  let remarks = '';
  for (let bracket = lastBracket(rest); bracket !== undefined; bracket = lastBracket(rest)) {
    const years = periodIn(bracket);
    if (years !== undefined) period = years;
    else if (remark.test(bracket)) remarks += bracket;
    else break;
    rest = rest.slice(0, -bracket.length - 2);
  }
  const unbracketed = period === undefined ? unbracketedPeriod.exec(rest)?.[0] : undefined;
  if (unbracketed !== undefined) {
    period = bare(periodIn(unbracketed));
    rest = rest.slice(0, -unbracketed.length);
  }
  const withoutIssuer = rest.replace(issuer, '');
  const key = withoutIssuer.replace(newly, '');
  const central = withoutIssuer !== rest;
  return { key, prefixed, period, remarked: remarks !== '', draft: /草案|稿/.test(remarks), central };
}

const kindOfDocument = /(?:的|指导|实施|若干|工作|有关){0,3}(?:通知|意见|决定|办法|规定|方案|通报|公告)$/;
const shortestStem = 8;

/** What a document is about, 关于… without 的意见; undefined where that is little, or no document of the kind. */
export function documentStem(key: string): string | undefined {
  const kind = key.startsWith('关于') ? kindOfDocument.exec(key) : null;
  return kind === null || kind.index < shortestStem ? undefined : key.slice(0, kind.index);
}

/** What stands in the brackets that end a title. */
function lastBracket(title: string): string | undefined {
  const open = title.lastIndexOf('（');
  if (!title.endsWith('）') || open === -1) return undefined;
  const inside = title.slice(open + 1, -1);
  return inside.includes('）') ? undefined : inside;
}

function periodIn(words: string): WrittenPeriod | undefined {
  const full = fullPeriod.exec(words);
  const match = full ?? brokenPeriod.exec(words);
  if (match === null) return undefined;
  const form = full === null ? 'broken' : full[3] === undefined ? 'bare' : 'full';
  return { from: Number(match[1]), to: Number(match[2]), form };
}

function bare(period: WrittenPeriod | undefined): WrittenPeriod | undefined {
  return period && { ...period, form: 'bare' };
}
