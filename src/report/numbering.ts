/**
 * The numbers that order an official document, in the order of their levels
 * (《党政机关公文处理工作条例》 2012 and GB/T 9704—2012: 一、 （一） 1. （1）), with the older and rarer forms beside them.
 */
export interface Numbering {
  /** 1 for 一、 and 第一部分, 2 for （一）, 3 for 1. and 1、, 4 for （1）, 5 for ①. */
  readonly level: number;
  readonly value: number;
  /** Length of the number with its mark in the folded text. */
  readonly length: number;
}

const chineseDigits = '零一二三四五六七八九';

/** Value of a Chinese numeral from 一 to 九十九, as used for numbering; undefined for anything else. */
export function chineseOrdinal(numeral: string): number | undefined {
  if (numeral === '〇' || numeral === '') return undefined;
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(numeral);
  if (match === null) return undefined;
  const [, first, ten, last] = match;
  if (ten === undefined) return last === undefined && first !== undefined ? chineseDigits.indexOf(first) : undefined;
  const tens = first === undefined ? 1 : chineseDigits.indexOf(first);
  return tens * 10 + (last === undefined ? 0 : chineseDigits.indexOf(last));
}

/** Chinese numeral of a value from 1 to 99, as `chineseOrdinal` reads it. */
export function ordinalNumeral(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const first = tens === 0 ? '' : tens === 1 ? '十' : `${chineseDigits[tens]}十`;
  return first + (ones === 0 ? '' : chineseDigits[ones]);
}

const numeral = '[一二三四五六七八九十]{1,3}';
/** 1.5 is no number of a heading, nor is 2021年; a year or a long figure never numbers a paragraph. */
const arabic = '[0-9]{1,2}';

const forms: readonly { level: number; pattern: RegExp }[] = [
  { level: 1, pattern: new RegExp(`^第(${numeral})(?:部分|章|节)[、，：]?`) },
  {
    level: 1,
    pattern: new RegExp(`^(${numeral})[、.](?![一二三四五六七八九十]{1,3}(?:[、级类线期批届]|季度|月|产业|等奖))`),
  },
  { level: 2, pattern: new RegExp(`^（(${numeral})）[、，.]?`) },
  { level: 3, pattern: new RegExp(`^(${arabic})(?:、|\\.(?![0-9])|\\.(?=20[0-9]{2}年))`) },
  { level: 4, pattern: new RegExp(`^（(${arabic})）`) },
  { level: 4, pattern: new RegExp(`^(${arabic})）`) },
];

/** What numbers begin with: most lines begin with a word. */
const beginnings: ReadonlySet<string> = new Set('第（一二三四五六七八九十0123456789');

/** The number at the start of a folded line; undefined where there is none. */
export function numberingAt(folded: string): Numbering | undefined {
  const circled = folded.charCodeAt(0) - 0x2460;
  if (circled >= 0 && circled < 20) return { level: 5, value: circled + 1, length: 1 };
  if (!beginnings.has(folded[0] ?? '')) return undefined;
  for (const { level, pattern } of forms) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const figure = match[1] as string;
    const value = /[0-9]/.test(figure) ? Number(figure) : chineseOrdinal(figure);
    if (value !== undefined) return { level, value, length: match[0].length };
  }
  return undefined;
}
