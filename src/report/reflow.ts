import type { Range } from '../readers/source.ts';
import type { FoldedLine } from './line.ts';
import type { Numbering } from './numbering.ts';
import { hasOpenBracket } from './open-bracket.ts';

/** Running text as its writer meant it: lines that a page break or a hard wrap tore apart are one paragraph again. */
export interface Flow {
  readonly lines: readonly FoldedLine[];
  readonly text: string;
  readonly numbering: Numbering | undefined;
  readonly headingDepth: number | undefined;
}

/** How the lines of one document were set, which tells a torn line from one that ends. */
interface Setting {
  /** Characters in a full line, where the text is hard-wrapped; undefined where a line is a paragraph. */
  readonly wrapWidth: number | undefined;
  /** Paragraphs begin with an indent, so that an unindented line goes on. */
  readonly indents: boolean;
  /** Paragraphs are set apart by blank lines, so that a line without one goes on. */
  readonly gaps: boolean;
}

export function reflow(lines: readonly FoldedLine[]): Flow[] {
  const setting = settingOf(lines);
  const flows: Flow[] = [];
  let current: FoldedLine[] = [];
  for (const [index, line] of lines.entries()) {
    const previous = current[current.length - 1];
    if (previous !== undefined && !continues(current, line, lines[index + 1], setting)) {
      flows.push(flowOf(current));
      current = [];
    }
    current.push(line);
  }
  if (current.length > 0) flows.push(flowOf(current));
  return flows;
}

function flowOf(lines: readonly FoldedLine[]): Flow {
  const [first] = lines as [FoldedLine];
  return {
    lines,
    text: lines.length === 1 ? first.text : lines.map((line) => line.text).join(''),
    numbering: first.numbering,
    headingDepth: first.headingDepth,
  };
}

/** Pieces of all lines in order. */
export function piecesOf(lines: readonly Pick<FoldedLine, 'pieces'>[]): readonly Range[] {
  const [only] = lines;
  return only !== undefined && lines.length === 1 ? only.pieces : lines.flatMap((line) => line.pieces);
}

function settingOf(lines: readonly FoldedLine[]): Setting {
  const paragraphs = lines.filter((line) => line.headingDepth === undefined && line.text.length > 15);
  const share = (holds: (line: FoldedLine) => boolean) =>
    paragraphs.length === 0 ? 0 : paragraphs.filter(holds).length / paragraphs.length;
  const indented = share((line) => line.indented);
  const gapped = lines.filter((line) => line.gapBefore).length / Math.max(1, lines.length);
  return {
    wrapWidth: wrapWidthOf(lines),
    indents: indented > 0.15 && indented < 0.9,
    gaps: gapped > 0.1 && gapped < 0.7,
  };
}

/** Typewritten width: at least ten lines, most of them within two characters of the longest usual one. */
function wrapWidthOf(lines: readonly FoldedLine[]): number | undefined {
  const widths = lines.map((line) => line.text.length).filter((width) => width >= 16);
  if (widths.length < 10) return undefined;
  widths.sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.75)] as number;
  if (width > 60) return undefined;
  const full = widths.filter((other) => Math.abs(other - width) <= 3).length;
  return full / widths.length >= 0.6 ? width : undefined;
}

const sentenceEnd = /[。！？；：…][”’）》]*$/;
/** Marks that cannot begin a line, and endings that cannot end one: the line is torn beyond doubt. */
const cannotBegin = /^[，、。；：！？）》”’%％]/;
const cannotEnd = /[，、（《“‘]$|[^反应面核绝针]对$|[^即]将$|把$|被$/;
/** Words that begin a paragraph of a report, even where the line above lacks its full stop. */
const beginsParagraph =
  /^(?:[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十]|首先|其次|再次|最后|同时|此外|另外|下一步|今后|20[0-9]{2}年|今年|近年来|全年|截至|我[局委厅办市县区镇院站处队]|现将|特此|附件|抄送|按照|根据|为(?:了|进一步|深入|全面))/;

function continues(
  current: readonly FoldedLine[],
  line: FoldedLine,
  after: FoldedLine | undefined,
  setting: Setting,
): boolean {
  const previous = current[current.length - 1] as FoldedLine;
  if (line.headingDepth !== undefined || previous.headingDepth !== undefined) return false;
  if (line.numbering !== undefined && !hasOpenBracket(previous.text) && !tearsWord(previous, line)) return false;
  if (cannotBegin.test(line.text) || cannotEnd.test(previous.text)) return true;
  if (sentenceEnd.test(previous.text)) return goesOnAfterSentence(previous, line, setting);
  if (hasOpenBracket(previous.text) && !hasOpenBracket(line.text)) return true;
  if (isBareHeading(current) && headingEnds(previous, line, after, setting)) return false;
  if (isShortLine(current, setting)) return false;
  return line.afterPage === true || !beginsParagraph.test(line.text) || fillsLine(previous, setting);
}

/** 单 at the end of running text and 一、 at the start of the next line are 单一、 and no number. */
function tearsWord({ text }: FoldedLine, line: FoldedLine): boolean {
  return line.text.startsWith('一、') && /[单统唯同专之万划归合第]$/.test(text) && /[，。；]/.test(text);
}

/** A number and words without a full stop, so far. */
function isBareHeading(current: readonly FoldedLine[]): boolean {
  return current[0]?.numbering !== undefined && !current.some((line) => line.text.includes('。'));
}

/** A short line without number or full stop is a heading of its own, a name, a date: nothing that was torn. */
function isShortLine(current: readonly FoldedLine[], setting: Setting): boolean {
  const [first] = current as [FoldedLine];
  return (
    current.length === 1 &&
    first.numbering === undefined &&
    setting.wrapWidth === undefined &&
    first.text.length <= 20 &&
    !/[，；]/.test(first.text)
  );
}

/** A full stop at the end of a full line ends a paragraph only if the next line looks like a new one. */
function goesOnAfterSentence(previous: FoldedLine, line: FoldedLine, setting: Setting): boolean {
  if (setting.wrapWidth === undefined || !fillsLine(previous, setting)) return false;
  if (setting.indents) return !line.indented;
  return setting.gaps && !line.gapBefore;
}

/** An indent takes the room of two characters. */
function fillsLine({ text, indented }: FoldedLine, { wrapWidth }: Setting): boolean {
  return wrapWidth !== undefined && text.length + (indented ? 2 : 0) >= wrapWidth - 3;
}

/** Full lines of an official document hold 28 characters (GB/T 9704—2012), 26 after the indent; quotes fold away. */
const shortestFullLine = 21;
const longestFullLine = 31;

/**
 * A numbered line without a full stop is a heading that is complete, unless it was torn: then it fills a line of the
 * page, and the rest is a short line of its own or a short piece that closes with a full stop before running text.
 */
function headingEnds(heading: FoldedLine, line: FoldedLine, after: FoldedLine | undefined, setting: Setting): boolean {
  if (setting.wrapWidth !== undefined) return !fillsLine(heading, setting) || startsText(line, setting);
  if (heading.text.length < shortestFullLine || beginsParagraph.test(line.text)) return true;
  if (heading.text.length > longestFullLine) return headingEnding.test(heading.text);
  return !isRestOfHeading(line, after);
}

function startsText(line: FoldedLine, setting: Setting): boolean {
  return (setting.indents && line.indented) || (setting.gaps && line.gapBefore) || beginsParagraph.test(line.text);
}

const headingEnding =
  /(?:情况|成效|举措|措施|安排|计划|打算|思路|建设|工作|体系|机制|能力|水平|问题|原因|不足|责任|职责|制度|执法|监督|全过程|保障|服务|改革|作用|落实|环境|基础)$/;

function isRestOfHeading(line: FoldedLine, after: FoldedLine | undefined): boolean {
  const runIn = /^([^。，；]{2,26}(?:[、，][^。；]{2,20})?)。/.exec(line.text);
  if (runIn !== null) return runIn[0].length < line.text.length && headingEnding.test(runIn[1] as string);
  const alone = line.text.length <= 16 && !/[。；，：]/.test(line.text);
  return alone && (after === undefined || after.numbering !== undefined || sentenceEnd.test(after.text));
}
