import { type CalendarDate, dateAtEnd, dateLine } from './dates.ts';
import type { FoldedLine, Strip } from './line.ts';
import { isOrganisationLine, organisationName } from './organisation.ts';

/** What stands after the running text: signature and date (成文日期), then copies, attachments, page footer. */
export interface Closing {
  readonly signature: readonly FoldedLine[];
  readonly organisation: string | undefined;
  readonly date: { line: FoldedLine; date: CalendarDate } | undefined;
  /** Index of the strip before which the running text ends. */
  readonly start: number;
}

/** Lines below the signature: copies, attachments, whom to ask, and what web pages and page margins add. */
const belowSignature =
  /^(?:抄送|抄报|主送|分送|报送)[：:]|^附件?[0-9一二三]?[：:]|^附件|^（?(?:联系|此件|公开方式|信息公开)|^【?(?:打印|关闭|分享)(?:本页|窗口|[到：].{0,40})?】?(?:$|【)|^(?:扫一扫|上一篇|下一篇|版权所有|浏览次数|字号)|^(?:责任编辑|编辑|来源|主办单位?|承办单位?|网站标识码)[：:]|印发$|^[—-]?[0-9]{1,3}[—-]?$|^第[0-9]{1,3}页/;

/** Looks backwards from the end, past copies and footers, for a date and the name of a body above it. */
export function findClosing(strips: readonly Strip[], bodyStart: number): Closing {
  const dated = findDate(strips, bodyStart);
  const footer = startOfFooter(strips, bodyStart);
  if (dated === undefined) {
    const unsigned = { signature: [], organisation: undefined, date: undefined, start: footer };
    return withSignature(strips, footer - 1, bodyStart, unsigned);
  }
  const { index, line, date, nameBefore } = dated;
  const closing: Closing = { signature: [], organisation: undefined, date: { line, date }, start: index };
  if (nameBefore !== '') return { ...closing, signature: [line], organisation: organisationName(nameBefore) };
  const above = withSignature(strips, index - 1, bodyStart, closing);
  if (above.organisation !== undefined) return above;
  const below = withSignature(strips, index + 1, bodyStart, closing);
  return { ...below, start: index };
}

interface DatedLine {
  readonly index: number;
  readonly line: FoldedLine;
  readonly date: CalendarDate;
  /** Name of a body on the same line as the date. */
  readonly nameBefore: string;
}

/** The last line of the second half that is a date, alone or behind a body's name. */
function findDate(strips: readonly Strip[], bodyStart: number): DatedLine | undefined {
  const earliest = Math.max(bodyStart, Math.floor((bodyStart + strips.length) / 2));
  for (let index = strips.length - 1; index >= earliest; index -= 1) {
    const line = strips[index];
    if (line?.kind !== 'line') continue;
    const alone = dateLine(line.text);
    if (alone !== undefined) return { index, line, date: alone, nameBefore: '' };
    const behind = dateAtEnd(line.text);
    if (behind === undefined) continue;
    const nameBefore = line.text.slice(0, behind.start);
    if (isOrganisationLine(nameBefore)) return { index, line, date: behind.date, nameBefore };
  }
  return undefined;
}

/** Where the lines below the signature begin, read upwards until running text is met. */
function startOfFooter(strips: readonly Strip[], bodyStart: number): number {
  let start = strips.length;
  for (let index = strips.length - 1; index >= bodyStart; index -= 1) {
    const strip = strips[index];
    if (strip?.kind !== 'line') break;
    if (belowSignature.test(strip.text)) start = index;
    else if (strip.text.endsWith('。')) break;
  }
  return start;
}

/** A body's name on the line at `index`. */
function withSignature(strips: readonly Strip[], index: number, bodyStart: number, closing: Closing): Closing {
  const line = strips[index];
  if (index < bodyStart || line?.kind !== 'line' || line.numbering !== undefined || line.headingDepth !== undefined)
    return closing;
  const start = Math.min(closing.start, index);
  if (isOrganisationLine(line.text))
    return { ...closing, signature: [line], organisation: organisationName(line.text), start };
  return closing;
}
