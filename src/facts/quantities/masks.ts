import { CharacterSet } from '../../report/character-set.ts';
import { scaledUnitAt } from './arabic.ts';
import { endOfHan } from './han.ts';
import { nameLengthAt, unitAt } from './units.ts';

/*
 * Numbers that count nothing: dates and periods, document and standard numbers, articles of laws, telephone numbers,
 * named days, programmes such as 4+X, versions, ordinals and slogans.
 */

const latin = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Longer lists of dates are read piece by piece. */
const longestList = 8;
const year = '(?:19|20)[0-9]{2}';
const month = '(?:1[0-2]|0?[1-9])(?![0-9])';
const day = '(?:3[01]|[12][0-9]|0?[1-9])(?![0-9])';
const and = '[-—~/、和及与至到]{1,2}';

/** Each begins at the first digit of the number. */
const dates = [
  `${year}(?:年?${and}${year}){0,${longestList}}(?:年|届|版)`,
  `${year}[-./]${month}[-./]${day}`,
  `(?:${month}月?${and})?${month}月`,
  `(?:${day}日?${and}){0,${longestList}}${day}(?:日(?!以?内|之内|均|常)|号)`,
  '[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?',
  '[0-9]{1,2}[时点](?:[0-9]{1,2}分|整|半)?(?!次)',
];
const formulas = [
  '[0-9]+(?:\\.[0-9]+)?(?:[+×xX*][0-9A-Za-z]+)+',
  '[0-9]+(?:\\.[0-9]+)?[:/][0-9]+(?:\\.[0-9]+)?',
  '[0-9]+·[0-9]+',
  '[0-9]+\\.[0-9](?=版|时代)',
  '[0-9]+(?=[A-Za-z℃])(?!k?[mg](?![A-Za-z])|km|kW|k?[gm]|m[lLg]|cm|mm|L|GB|MB|TB|KB)',
  '[0-9]+[个项]100%',
];
/** What the first digits of all these are followed by: most numbers are followed by a unit. */
const behindDigits = new CharacterSet(`年届版月日号时点个项-—~、和及与至到./:·+×*℃${latin}`);
const nonStatistic = new RegExp(`(?:${[...dates, ...formulas].join('|')})`, 'y');

/**
 * Masked unless a unit follows: periods (2021-2025), months (2021.12) and named days (12.4宪法宣传日); 2020-2025人,
 * 2021.12万元 and 3.5万人参加活动 count something.
 */
const unlessUnit = new RegExp(
  [
    `${year}${and}${year}`,
    `${year}[-./]${month}(?![.%])`,
    '[0-9]{1,2}\\.[0-9]{1,2}(?![0-9])(?=[^，。；、\\n0-9]{0,8}(?:日|宣传|活动))',
  ].join('|'),
  'y',
);

/** Behind 第 a list of ordinals may go on: 第3、5条, 第三至五项. */
const ordinals = /(?:[0-9]+|[一二三四五六七八九十百千]+)(?:[、至到—~和-](?:[0-9]+|[一二三四五六七八九十百千]+))*/y;
/** 六个100% is a slogan. */
const allOfThem = /[个项]100%/y;
const designation = /[0-9]+(?:[-—.·/][0-9]+)*/y;

/** 每三家 and 逐一 count nothing, nor do 数十 and 几百 say how many; 目前 and its like are no 前. */
const ordinalBefore = /[第每逐另几数届之其初]$|(?<![目此以之日提生年])前$/;
const formulaBefore = /[+×:/·]$/;

/** What names a number when it stands before it, or makes it a part of a formula. */
const beforeNames = new CharacterSet(`第前〔〕[]+×:/·${latin}`);
const latinLetters = new CharacterSet(latin);

/** Index behind a number in Arabic digits that counts nothing; `at` itself where it may count something. */
export function endOfMask(text: string, at: number): number {
  const named = beforeNames.isAt(at - 1, text) || text[at] === '0' ? endOfName(text, at) : undefined;
  if (named !== undefined) return named;
  if (!behindDigits.isAt(endOf(digitRun, text, at), text)) return at;
  const end = endOf(unlessUnit, text, at);
  if (end > 0 && scaledUnitAt(text, end) === undefined) return end;
  return endOf(nonStatistic, text, at) || at;
}

/** The same by what stands before the number; undefined where that says nothing. */
function endOfName(text: string, at: number): number | undefined {
  const previous = text[at - 1] ?? '';
  if (previous === '第') return endOf(ordinals, text, at) || at;
  if (previous === '〔' || previous === '〕' || previous === '[' || previous === ']')
    return endOf(designation, text, at) || at;
  if (latinLetters.isAt(at - 1, text) && !isCountBehindName(text, at)) return endOf(designation, text, at) || at;
  if ((formulaBefore.test(previous) && !isSign(text, at - 1)) || isLeadingZero(text, at))
    return endOf(designation, text, at) || at;
  if (previous === '前' && ordinalBefore.test(text.slice(Math.max(0, at - 2), at)))
    return endOf(designation, text, at) || at;
  return undefined;
}

const partOfWord = new CharacterSet(`0123456789·.${latin}`);
const endsOrdinal = new CharacterSet('第每逐另几数届之其初前');

/** Index behind a Chinese numeral that counts nothing; `at` itself where it may count something. */
export function endOfHanMask(text: string, at: number): number {
  const name = nameLengthAt(text, at);
  if (name > 0) return at + name;
  const end = endOfHan(text, at);
  if (text[at - 1] === '第') return endOf(ordinals, text, at) || end;
  if (partOfWord.isAt(at - 1, text)) return end;
  if (endsOrdinal.isAt(at - 1, text) && ordinalBefore.test(text.slice(Math.max(0, at - 2), at))) return end;
  const slogan = endOf(allOfThem, text, end);
  if (slogan > 0) return slogan;
  return isHanDate(text, at, end) ? end : at;
}

/** 二〇二一年, and the day of 十二月四日. */
function isHanDate(text: string, at: number, end: number): boolean {
  const isYear = end - at === 4 && text[end] === '年' && /[〇○零]/.test(text.slice(at, end));
  return isYear || text[end] === '月' || (text[at - 1] === '月' && text[end] === '日');
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

/** AED5台 counts machines; GB/T9704, PM2 and H7N9 are names. */
function isCountBehindName(text: string, at: number): boolean {
  const end = endOf(digitRun, text, at);
  return unitAt(text, end) !== undefined && !/[0-9/]/.test(text.slice(Math.max(0, at - 6), at));
}

const digitRun = /[0-9]+/y;

/** +5.2% as a cell of its own. */
function isSign(text: string, at: number): boolean {
  return text[at] === '+' && (text[at - 1] ?? '\n') === '\n';
}

function isLeadingZero(text: string, at: number): boolean {
  return text[at] === '0' && /[0-9]/.test(text[at + 1] ?? '');
}
