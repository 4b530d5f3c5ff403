import { type CalendarDate, dateLine, yearNamedIn } from './dates.ts';
import type { FoldedLine, Strip } from './line.ts';
import { isOrganisationLine, organisationInTitle } from './organisation.ts';

/** What stands before the running text: letterhead, title, date below the title, addressee. */
export interface Opening {
  /** The lines of the title, one to three. */
  readonly title: readonly FoldedLine[];
  readonly addressee: FoldedLine | undefined;
  readonly date: { line: FoldedLine; date: CalendarDate } | undefined;
  /** A line above the title that is a body's name. */
  readonly letterhead: FoldedLine | undefined;
  /** Index of the strip with which the running text begins. */
  readonly end: number;
}

/** An opening longer than this is no opening; published pages put some navigation before the title. */
const longestOpening = 40;
const longestTitle = 80;

const subject = /法治政府|依法行政|法治(?:工作|建设)|依法治[市县区省镇乡街]|法治.{0,8}建设/;
const kind = /(?:报告|总结|汇报|情况)(?:（[^（）]{1,14}）)?$/;
const runningText = /如下|[。；！？]|^现将|^[一二三四五六七八九十]是/;
const notTitle = /[>＞»|]|^当前位置|^索引|^来源|^标题|^名称|^首页|：./;

export function findOpening(strips: readonly Strip[]): Opening {
  const lines = strips.slice(0, endOfOpening(strips)) as FoldedLine[];
  const title = findTitle(lines);
  const letterhead = lines.slice(0, title?.start ?? lines.length).find((line) => isOrganisationLine(line.text));
  const titleLines = title === undefined ? [] : lines.slice(title.start, title.end);
  return { title: titleLines, letterhead, ...findBelowTitle(strips, title?.end ?? 0, title !== undefined) };
}

/** The opening ends where a numbered heading, a sentence or a table begins. */
function endOfOpening(strips: readonly Strip[]): number {
  const end = strips.findIndex(
    (strip, index) =>
      index >= longestOpening ||
      strip.kind === 'table' ||
      strip.numbering !== undefined ||
      (runningText.test(strip.text) && !kind.test(strip.text)) ||
      strip.text.length > longestTitle,
  );
  return end === -1 ? Math.min(strips.length, longestOpening) : end;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The stretch of one to three lines that reads best as a title; the later one where a page repeats it. */
function findTitle(lines: readonly FoldedLine[]): Stretch | undefined {
  let best: (Stretch & { score: number }) | undefined;
  for (let end = 1; end <= lines.length; end += 1) {
    for (let start = end - 1; start >= Math.max(0, end - 3); start -= 1) {
      const score = titleScore(lines.slice(start, end));
      if (score > 0 && score >= (best?.score ?? 0)) best = { start, end, score };
    }
  }
  return best;
}

/** 0 for no title; else a point each for subject and kind, and for body, year and a Markdown heading. */
export function titleScore(lines: readonly FoldedLine[]): number {
  const text = lines.map((line) => line.text).join('');
  if (text.length > longestTitle || !subject.test(text) || !kind.test(text) || notTitle.test(text)) return 0;
  const [first] = lines;
  const body = organisationInTitle(text);
  if (lines.length > 1) {
    const joinedForNothing =
      subject.test(lines[lines.length - 1]?.text ?? '') &&
      organisationInTitle(lines[lines.length - 1]?.text ?? '') !== undefined;
    const foreignFirst = lines.some((line) => /文件$|〕|号$|^附件/.test(line.text));
    if (joinedForNothing || foreignFirst || lines.some((line) => dateLine(line.text) !== undefined)) return 0;
  }
  const year = yearNamedIn(text);
  return (
    2 +
    (body === undefined ? 0 : 2) +
    (year === undefined ? 0 : 2) +
    (/报告/.test(text) ? 1 : 0) +
    (first?.headingDepth === undefined ? 0 : 1) -
    lines.length * 0.1
  );
}

const addresseeBody = /[委府会局厅办大院部]$|(?:政府|委员会|人大|办公室|司法局|省|市|区|县|各位代表|委依法治.办)$/;

function isAddressee(text: string): boolean {
  if (!text.endsWith('：') || text.length > 80) return false;
  const names = text.slice(0, -1);
  return (
    !/如下|情况|工作|报告$|[。；]/.test(names) &&
    names.split(/[、，]/).some((name) => addresseeBody.test(name.replace(/（.{0,80}）$/, '')))
  );
}

/** Date and addressee may follow the title in either order, with a web page's line of metadata between them. */
function findBelowTitle(
  strips: readonly Strip[],
  start: number,
  titled: boolean,
): Pick<Opening, 'addressee' | 'date' | 'end'> {
  let addressee: FoldedLine | undefined;
  let date: Opening['date'];
  let end = start;
  for (let index = start; index < Math.min(strips.length, start + (titled ? 6 : 3)); index += 1) {
    const strip = strips[index];
    if (strip?.kind !== 'line' || strip.headingDepth !== undefined) break;
    const day = dateLine(strip.text);
    if (day !== undefined && titled) date = { line: strip, date: day };
    else if (isAddressee(strip.text)) addressee = strip;
    else if (strip.numbering !== undefined || runningText.test(strip.text)) break;
    else continue;
    end = index + 1;
    if (addressee !== undefined) break;
  }
  return { addressee, date, end };
}
