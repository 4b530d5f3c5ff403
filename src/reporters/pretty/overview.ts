import type { FileResult, Status } from '../../engine/result.ts';
import { elementTitles, presentOfApplicable } from '../elements.ts';
import { countSeverity } from '../reporter.ts';
import { STATUS_MARKS } from '../status-marks.ts';
import { padEnd, padStart, truncateMiddle, width } from '../width.ts';
import { pack } from '../wrap.ts';
import { paintStatus } from './checklist.ts';
import { GAP, type Screen } from './screen.ts';

/** Below this a file can no longer be told by its name; the elements are then counted instead of listed. */
const LEAST_NAME = 20;

type ElementTitle = readonly [ruleId: string, title: string];

/** A cell as it is measured, and as it is painted. */
interface Cell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/** File × element, with errors and warnings: who lacks what. */
export function overview(files: readonly FileResult[], screen: Screen): string[] {
  const { texts, color } = screen;
  const elements = [...elementTitles(files)];
  const counts = [texts.severities.error, texts.severities.warning];
  const countWidth = counts.reduce((sum, name) => sum + GAP.length + Math.max(3, width(name)), 0);
  const listed = elements.length * columnWidth(elements.length);
  const longest = files.reduce((most, { path }) => Math.max(most, width(path)), width(texts.file));
  const room = screen.columns === undefined ? Number.POSITIVE_INFINITY : screen.columns - countWidth - GAP.length;
  const asMarks = room - listed >= Math.min(LEAST_NAME, longest);
  const nameWidth = Math.min(longest, asMarks ? room - listed : room - COUNT_COLUMN);
  const head = asMarks ? numberCells(elements) : [{ text: padStart('✓', COUNT_COLUMN) }];
  const line = (name: string, cells: readonly Cell[], numbers: readonly Cell[]) =>
    (padEnd(truncateMiddle(name, nameWidth), nameWidth) + GAP + painted(cells) + painted(numbers)).trimEnd();
  const numbers = counts.map((name) => ({ text: GAP + padStart(name, 3) }));
  const rows = files.map((file) => {
    const cells = asMarks
      ? markCells(file, elements, screen)
      : [{ text: padStart(presentOfApplicable(file) ?? '0/0', COUNT_COLUMN) }];
    return line(file.path, cells, numberColumns(file, counts, screen));
  });
  const legend = asMarks ? legendLines(files, elements, screen) : [];
  return [color.bold(line(texts.file, head, numbers)), ...rows, ...legend.map((text) => color.dim(text))];
}

/** Holds `11/11`. */
const COUNT_COLUMN = 5;

function painted(cells: readonly Cell[]): string {
  return cells.map(({ text, paint }) => (paint === undefined ? text : paint(text))).join('');
}

/** A number or a mark, and the space behind it. */
function columnWidth(elements: number): number {
  return Math.max(2, String(elements).length) + 1;
}

function numberCells(elements: readonly ElementTitle[]): Cell[] {
  return elements.map((_, index) => ({ text: padEnd(String(index + 1), columnWidth(elements.length)) }));
}

function markCells(file: FileResult, elements: readonly ElementTitle[], { color }: Screen): Cell[] {
  const statuses = new Map<string, Status>(file.checklist.map((item) => [item.ruleId, item.status]));
  return elements.map(([ruleId]) => {
    const status = statuses.get(ruleId);
    const text = padEnd(status === undefined ? '' : STATUS_MARKS[status], columnWidth(elements.length));
    return status === undefined ? { text } : { text, paint: paintStatus(status, color) };
  });
}

function numberColumns(file: FileResult, names: readonly string[], { color }: Screen): Cell[] {
  return (['error', 'warning'] as const).map((severity, index) => {
    const count = countSeverity(file, severity);
    const text = GAP + padStart(String(count), Math.max(3, width(names[index] as string)));
    const paint = { error: color.red, warning: color.yellow }[severity];
    return count === 0 ? { text } : { text, paint };
  });
}

function legendLines(files: readonly FileResult[], elements: readonly ElementTitle[], screen: Screen): string[] {
  const { texts, columns } = screen;
  const room = columns ?? Number.POSITIVE_INFINITY;
  const used = new Set(files.flatMap((file) => file.checklist.map((item) => item.status)));
  const marks = (Object.keys(STATUS_MARKS) as Status[]).filter((status) => used.has(status));
  const numbered = elements.map(([, title], index) => `${index + 1} ${title}`);
  const explained = marks.map((status) => `${STATUS_MARKS[status]} ${texts.status[status]}`);
  return [...pack(numbered, room), ...pack(explained, room)];
}
