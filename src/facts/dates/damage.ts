import type { Damage } from './date.ts';
import { isYear } from './read.ts';

/** Digits that were a date before a typing slip or a conversion; undefined for digits that count something. */
export function damageAt(text: string, at: number, digits: string): Damage | undefined {
  const behind = text.slice(at + digits.length, at + digits.length + 5);
  if (text[at - 1] === '〔') return damageInNumber(digits, behind);
  if (digits.length > 4) return damageInRun(digits, behind);
  if (digits.length < 4) return undefined;
  if (text[at - 1] === '年' && isYearAt(text, at - 5)) return isDay(behind) ? 'units' : undefined;
  return impossibleYear.test(digits) && datesSomething.test(behind) ? 'year' : undefined;
}

/** A typing slip moves a digit: 2202, 2102, 2320 for a year of this century. Further off, it is a figure. */
const impossibleYear = /^2[1-9][0-9]{2}$/;
/** What stands behind the year of a date, and not behind a span of years: 2300年历史, 传承2500年的技艺. */
const datesSomething = /^年(?:度|[0-9]|，?(?:我|全|在|以来|工作|法治))/;

function damageInNumber(digits: string, behind: string): Damage | undefined {
  if (behind.startsWith('〕')) return digits.length > 2 && !isDocumentYear(digits) ? 'year' : undefined;
  return digits.length > 4 && behind.startsWith('号') && isDocumentYear(digits.slice(0, 4)) ? 'bracket' : undefined;
}

/** Document numbers have a year of their own since 1949; none is of the far future. */
function isDocumentYear(digits: string): boolean {
  const year = Number(digits);
  return digits.length === 4 && year >= 1949 && year < 2050;
}

function damageInRun(digits: string, behind: string): Damage | undefined {
  if (digits.length > 8 || !/^20[0-4]/.test(digits)) return undefined;
  if (isDay(behind) || /^月(?!均)/.test(behind)) return 'units';
  if (!behind.startsWith('年') || spansYears.test(behind)) return undefined;
  return digits.length === 8 && isYear(Number(digits.slice(4))) ? 'dash' : 'year';
}

const spansYears = /^年(?:的?历|的?文|来|前|后|以|左|均|之)/;

/** 日均 and 日常 are no days. */
function isDay(behind: string): boolean {
  return /^日(?![均常])/.test(behind);
}

function isYearAt(text: string, at: number): boolean {
  return /^(?:19|20)[0-9]{2}$/.test(text.slice(Math.max(0, at), at + 4));
}
