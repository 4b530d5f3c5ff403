import type { ChalkInstance } from 'chalk';
import type { ChecklistItem, FileResult, Status } from '../../engine/result.ts';
import type { Source } from '../../readers/source.ts';
import { belongs } from '../belongs.ts';
import { elementCount } from '../elements.ts';
import { STATUS_MARKS } from '../status-marks.ts';
import { truncateEnd, width } from '../width.ts';
import { GAP, row, type Screen } from './screen.ts';

/** Long titles do not push the details of all others aside. */
const TITLE_COLUMNS = 34;
const QUOTE_COLUMNS = 40;
const LEAST_QUOTE = 12;

export function paintStatus(status: Status, color: ChalkInstance): ChalkInstance {
  return {
    present: color.green,
    weak: color.yellow,
    missing: color.red,
    'not-applicable': color.dim,
    exempt: color.dim,
  }[status];
}

/** The count, and a line for each item that is wanted. */
export function checklist(
  file: FileResult,
  source: Source | undefined,
  screen: Screen,
  wanted: (item: ChecklistItem) => boolean,
): string[] {
  const items = file.checklist.filter(wanted);
  const heads = items.map((item) => `  ${STATUS_MARKS[item.status]} ${item.title}`);
  const column = Math.max(0, ...heads.map((head) => width(head)).filter((head) => head <= TITLE_COLUMNS)) + GAP.length;
  const count = elementCount(file, screen.texts);
  const lines = count === '' ? [] : [screen.color.bold(count)];
  for (const [index, item] of items.entries())
    lines.push(...itemLines(item, heads[index] as string, column, source, screen));
  return lines;
}

function itemLines(
  item: ChecklistItem,
  head: string,
  column: number,
  source: Source | undefined,
  screen: Screen,
): string[] {
  const { color, columns } = screen;
  const fitting = columns === undefined ? head : truncateEnd(head, columns);
  const cells = row(fitting, itemDetail(item, source, column, screen), column, screen);
  const mark = STATUS_MARKS[item.status];
  const painted = cells.head.replace(mark, () => paintStatus(item.status, color)(mark));
  const [first = '', ...others] = cells.details;
  return [(painted + color.dim(first)).trimEnd(), ...others.map((line) => color.dim(line))];
}

function itemDetail(item: ChecklistItem, source: Source | undefined, column: number, screen: Screen): string {
  if (item.status === 'present') return evidenceOf(item, column, screen);
  if (item.status === 'weak' || item.status === 'missing') return shortcomingOf(item, source, screen);
  return item.reason;
}

/** The line of the best evidence, and as much of its words as stands beside it. */
function evidenceOf(item: ChecklistItem, column: number, { texts, columns }: Screen): string {
  const [best] = item.evidence;
  if (best === undefined) return '';
  const line = texts.line(best.start.line) + GAP;
  const room = columns === undefined ? QUOTE_COLUMNS : columns - column - width(line);
  if (room < LEAST_QUOTE) return line.trimEnd();
  return line + truncateEnd(best.quote.trim(), Math.min(room, QUOTE_COLUMNS));
}

/** What there is and why it does not do; or where what is missing belongs, and what came nearest. */
function shortcomingOf(item: ChecklistItem, source: Source | undefined, { texts }: Screen): string {
  const reason = item.reason.replace(/[。；.;]{1,9}$/u, '');
  if (item.status === 'weak' && item.place !== null) return texts.line(item.place.start.line) + GAP + reason;
  const parts = [reason];
  if (item.place !== null) parts.push(belongs(item.place, source, texts));
  const [nearest] = item.nearest;
  if (nearest !== undefined && !reason.includes(nearest.quote)) {
    parts.push(texts.nearest(nearest.start.line, truncateEnd(nearest.quote.trim(), QUOTE_COLUMNS)));
  }
  return parts.filter((part) => part !== '').join(texts.separator);
}
