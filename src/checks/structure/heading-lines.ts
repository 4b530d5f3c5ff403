import type { Range } from '../../readers/source.ts';
import type { NumberedHeading } from '../../report/numbered-headings.ts';
import { chineseOrdinal, ordinalNumeral } from '../../report/numbering.ts';
import { countStartingBefore } from '../../report/order.ts';
import type { Report } from '../../report/report.ts';
import { isHardWrapped, tearsOf } from './tears.ts';

/** A page holds 28 characters a line (GB/T 9704—2012), spaces not counted; what is longer was not torn by a page. */
const longestPrintedLine = 40;

/** Headings that a line break cuts in two, in a draft whose lines are paragraphs. */
export function tornHeadings(headings: readonly NumberedHeading[], report: Report): NumberedHeading[] {
  if (isHardWrapped(report)) return [];
  const isTorn = ({ section }: NumberedHeading) => {
    const end = section.heading?.end ?? section.range.start;
    const paragraph = report.paragraphAt(section.range.start);
    const tear = paragraph && tearsOf(paragraph, report)[0];
    return tear !== undefined && tear.after.start < end && tear.before.end - tear.before.start <= longestPrintedLine;
  };
  const torn = headings.filter(isTorn);
  // A short line below a heading may be a heading without a number; where pages tore text, it is the rest of the first.
  const tearsText = report.paragraphs.some(
    (paragraph) => paragraph.kind === 'text' && tearsOf(paragraph, report).length > 0,
  );
  return torn.filter(({ isAlone }) => tearsText || !isAlone);
}

/** Numbers of headings that do not begin a line: those of the next chapter or item, glued to the text before. */
export function gluedHeadings(headings: readonly NumberedHeading[], report: Report): Range[] {
  return [...gluedChapters(report), ...gluedItems(report), ...gluedFirstItems(headings, report)];
}

const chapterNumber = /[。；]([一二三四五六七八九十]{1,3})、(?![一二三四五六七八九十])/g;

/** …。二、存在的问题 inside chapter 一, where 三 is the next that begins a line; or the last chapter of several. */
function gluedChapters(report: Report): Range[] {
  const chapters = report.outline.children.filter(({ numbering }) => numbering?.level === 1);
  const glued: Range[] = [];
  for (const match of report.text.text.matchAll(chapterNumber)) {
    const value = chineseOrdinal(match[1] as string);
    const range = report.text.rangeOf(match.index + 1, match.index + match[0].length);
    const before = countStartingBefore(chapters, range.start, (chapter) => chapter.range);
    if (value === undefined || chapters[before - 1]?.numbering?.value !== value - 1) continue;
    const next = chapters[before]?.numbering?.value;
    const isMissing = next === undefined ? before > 1 : next === value + 1;
    if (isMissing && !isInList(value, match.index, report)) glued.push(range);
  }
  return glued;
}

/** 坚持原则：一、公开。二、公正: the number before stands inside the line too. */
function isInList(value: number, index: number, { text }: Report): boolean {
  const line = text.text.slice(Math.max(text.text.lastIndexOf('\n', index) + 1, index - longestItem), index);
  return new RegExp(`[。；：，]${ordinalNumeral(value - 1)}、`).test(line);
}

const longestItem = 300;

/** （二） inside a line, in a list whose other members all begin lines; where more stand inside, the list runs on. */
function gluedItems(report: Report): Range[] {
  return report.numberedSeries
    .filter(({ form }) => form === 2)
    .flatMap(({ items }) => {
      const begins = items.map(({ range }) => report.paragraphAt(range.start)?.range.start === range.start);
      if (begins.filter((one) => one).length !== items.length - 1 || items.length < 3) return [];
      return items.filter((_, index) => !begins[index] && begins[index - 1]).map(({ range }) => range);
    });
}

/** 一、总体情况（一）基本情况 on one line. */
function gluedFirstItems(headings: readonly NumberedHeading[], report: Report): Range[] {
  return headings.flatMap(({ section, numbering, isAlone }) => {
    const at = section.title.indexOf('（一）');
    if (section.level !== 1 || !isAlone || at < 2) return [];
    const start = report.text.indexAt(section.range.start) + numbering.length + at;
    return [report.text.rangeOf(start, start + 3)];
  });
}
