import type { MappedText } from '../../report/mapped-text.ts';
import type { CheckKind, Hit } from '../check.ts';
import { isChinese, isDigit, isHan, isHanCode } from './characters.ts';
import { correctionOf } from './corrections.ts';
import { hitsOf, type Slip } from './habit.ts';
import type { SpacingParameters } from './spacing.schema.ts';

interface Compiled {
  readonly habitFrom: number;
}

/** Spaces inside Chinese text, beside figures and between characters: few are told one by one, many once a kind. */
export const spacing: CheckKind<SpacingParameters, Compiled> = {
  name: 'spacing',
  outcomes: ['found', 'systematic'],
  placeholders: {
    between: 'between what the spaces stand',
    quote: 'the first space with what stands beside it',
    count: 'how many spaces there are',
    others: 'how many places of the kind have no space, as a clause; empty where there are none',
  },
  compile: ({ habitFrom }) => ({ habitFrom: habitFrom ?? 5 }),
  run: ({ habitFrom }, { report: { printed }, facts }) => {
    const { beside, inside } = findSpaces(printed, facts.marks.spaces);
    const others = beside.length < habitFrom ? '' : othersClause(printed.text);
    return { hits: [...hitsOf(beside, habitFrom, { others }), ...hitsOf(inside, habitFrom, { others: '' })] };
  },
};

interface Spaces {
  /** Between figures and Chinese characters, the percent sign being part of the figure. */
  readonly beside: readonly Slip[];
  /** Between Chinese characters and marks. */
  readonly inside: readonly Slip[];
}

/** More spaces than this set out columns. */
const mostSpaces = 2;

function findSpaces(printed: MappedText, starts: readonly number[]): Spaces {
  const { text } = printed;
  const beside: Slip[] = [];
  const inside: Slip[] = [];
  for (const index of starts) {
    let end = index + 1;
    while (isSpace(text[end])) end += 1;
    if (end - index > mostSpaces) continue;
    if (isBesideFigure(text, index, end)) beside.push(slipOf(printed, index, end, besideFigure));
    else if (isInsideChinese(text, index, end)) inside.push(slipOf(printed, index, end, insideChinese));
  }
  return { beside, inside };
}

function isSpace(char: string | undefined): boolean {
  return char !== undefined && char !== '\n' && /\s/.test(char);
}

const besideFigure = { zh: '数字与汉字', en: 'figures and characters' };
const insideChinese = { zh: '汉字', en: 'Chinese characters' };

/** A space may set apart two names or titles, so only one beside a figure is surely superfluous. */
function slipOf(printed: MappedText, index: number, end: number, between: typeof besideFigure): Slip {
  const values: Hit['values'] = { between, quote: printed.text.slice(index - 1, end + 1) };
  const fix = between === besideFigure ? correctionOf(printed, index, end, '') : undefined;
  return { range: printed.rangeOf(index, end), values, fixes: fix === undefined ? [] : [fix] };
}

function isBesideFigure(text: string, index: number, end: number): boolean {
  const before = text[index - 1];
  const after = text[end];
  if (before === '%' || before === '％') return isHan(after);
  if (isDigit(before)) return (isHan(after) || after === '%' || after === '％') && !isOtherNumber(text, index);
  return isDigit(after) && isHan(before) && !/^[0-9.]{1,8}[A-Za-z]/.test(text.slice(end, end + 9));
}

/** `1.2 概述` and `GIS2 系统`: a figure that numbers the paragraph, or ends a Latin word, which may stand apart. */
function isOtherNumber(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - longestFigure), end);
  return /(?:^|\n)[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}$/.test(before) || /[A-Za-z-][0-9.]{1,8}$/.test(before);
}

/** More than the pattern of a number takes, so that it begins at the start of the paragraph. */
const longestFigure = 12;

function isInsideChinese(text: string, index: number, end: number): boolean {
  if (!isChinese(text[index - 1]) || !isChinese(text[end])) return false;
  return !isNearStart(text, index) && !isListOfNames(text, index, end);
}

/** Longer than any number at the start of a paragraph, such as 第十一部分. */
const longestNumber = 6;

/** `一、 总体情况`, `附件 名单`: what is so near the start of a paragraph is its number, or a word spread out. */
function isNearStart(text: string, index: number): boolean {
  return index <= longestNumber || text.slice(index - longestNumber - 1, index).includes('\n');
}

const longestName = 4;

/** `甲某某 乙某某`: short words apart by spaces are names, columns, or letters that were spread. */
function isListOfNames(text: string, index: number, end: number): boolean {
  const before = text.slice(Math.max(0, index - longestName - 1), index);
  const after = text.slice(end, end + longestName + 1);
  return (
    /(?:^|[^\u3400-\u9fff])[\u3400-\u9fff]{1,4}$/.test(before) &&
    /^[\u3400-\u9fff]{1,4}(?:[^\u3400-\u9fff]|$)/.test(after)
  );
}

function othersClause(text: string): Hit['values'][string] {
  const others = countTouching(text);
  if (others === 0) return '';
  return { zh: `；另有 ${others} 处没有空格，前后不一致`, en: `; ${others} other places have none` };
}

/** How often a figure and a character touch. */
function countTouching(text: string): number {
  let count = 0;
  let lastIsDigit = false;
  let lastIsHan = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const digit = code >= 0x30 && code <= 0x39;
    const han = isHanCode(code);
    if ((digit && lastIsHan) || (lastIsDigit && (han || code === 0x25))) count += 1;
    lastIsDigit = digit;
    lastIsHan = han;
  }
  return count;
}
