import type { ChalkInstance } from 'chalk';
import type { FileResult, Finding, Severity } from '../../engine/result.ts';
import type { Language } from '../../readers/bilingual.ts';
import { countsParagraphs } from '../../readers/source.ts';
import type { Texts } from '../texts.ts';
import { padEnd, width } from '../width.ts';
import { wrap } from '../wrap.ts';

/** What every part of the screen needs to know. */
export interface Screen {
  readonly language: Language;
  readonly texts: Texts;
  readonly color: ChalkInstance;
  /** `undefined` where nothing is wrapped. */
  readonly columns: number | undefined;
  readonly minSeverity: Severity;
}

/** Between cells that belong to one line. */
export const GAP = '  ';

/** Room for an excerpt where the output has no width of its own. */
export const DEFAULT_COLUMNS = 80;

/** Below this no layout makes sense; nothing narrower is attempted. */
const LEAST_COLUMNS = 32;
const LEAST_DETAIL = 24;

export function usableColumns(columns: number | undefined): number | undefined {
  return columns === undefined ? undefined : Math.max(LEAST_COLUMNS, columns);
}

/** The text on as many lines as it needs, each with the indent before it. */
export function indented(text: string, indent: number, { columns }: Screen): string[] {
  const lines = columns === undefined ? [text] : wrap(text, columns - indent);
  return lines.map((line) => ' '.repeat(indent) + line);
}

/** A head and its detail side by side, the detail aligned at a column; below each other where that is too narrow. */
export function row(head: string, detail: string, column: number, screen: Screen): { head: string; details: string[] } {
  if (detail === '') return { head, details: [] };
  const { columns } = screen;
  const start = Math.max(column, width(head) + GAP.length);
  if (columns === undefined) return { head: padEnd(head, start), details: [detail] };
  const room = columns - start;
  if (room < LEAST_DETAIL && width(detail) > room) return { head, details: ['', ...indented(detail, 6, screen)] };
  const [first = '', ...others] = wrap(detail, room);
  return { head: padEnd(head, start), details: [first, ...others.map((line) => ' '.repeat(start) + line)] };
}

export function severityColor(severity: Severity, color: ChalkInstance): ChalkInstance {
  return { error: color.red, warning: color.yellow, info: color.blue }[severity];
}

/** `23:112`, as editors jump to it; 第 23 段 where a person has to find it. */
export function positionOf({ start }: Finding, { format }: FileResult, { texts }: Screen): string {
  return countsParagraphs(format) ? texts.line(start.line) : `${start.line}:${start.column}`;
}
