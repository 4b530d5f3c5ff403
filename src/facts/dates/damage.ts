import type { Damage } from './date.ts';
import { isYear } from './read.ts';

/** Digits that were a date before a typing slip or a conversion; undefined for digits that count something. */
export function damageAt(text: string, at: number, digits: string): Damage | undefined {
  const behind = text.slice(at + digits.length, at + digits.length + 4);
  if (text[at - 1] === '〔') return damageInNumber(digits, behind);
  if (digits.length > 4) return damageInRun(digits, behind);
  if (digits.length < 4) return undefined;
  if (text[at - 1] === '年' && isYearAt(text, at - 5)) return /^日(?![均常])/.test(behind) ? 'units' : undefined;
  return impossibleYear.test(digits) && isNoDuration(text, at, behind) ? 'year' : undefined;
}

/** A typing slip moves a digit: 2202, 2102, 2320 for a year of this century. Further off, it is a figure. */
const impossibleYear = /^2[1-9][0-9]{2}$/;

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
  if (/^日(?![均常])/.test(behind) || /^月(?!均)/.test(behind)) return digits.length > 5 ? 'units' : undefined;
  if (!behind.startsWith('年') || isAge(behind)) return undefined;
  return digits.length === 8 && isYear(Number(digits.slice(4))) ? 'dash' : 'year';
}

/** 2300年历史 and 距今2500年 count years. */
function isNoDuration(text: string, at: number, behind: string): boolean {
  return (
    behind.startsWith('年') &&
    !isAge(behind) &&
    !/[有近约逾超达过前余今第0-9.]$/.test(text.slice(Math.max(0, at - 1), at))
  );
}

function isAge(behind: string): boolean {
  return /^年(?:的?历|的?文|来|前|后|以|左|均|之)/.test(behind);
}

function isYearAt(text: string, at: number): boolean {
  return /^(?:19|20)[0-9]{2}$/.test(text.slice(Math.max(0, at), at + 4));
}
