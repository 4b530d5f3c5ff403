import type { FileResult } from '../engine/result.ts';

/**
 * What a draft must never send to a terminal: control characters (an escape sequence can rewrite the screen),
 * marks that turn the direction of writing (they can hide or reorder text), line separators, lone surrogates.
 */
const UNSAFE = /\r\n|[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

const LINE_ENDS = new Set(['\r\n', '\n', '\r', '\u0085', '\u2028', '\u2029']);
const CONTROL_PICTURES = 0x2400;
const DELETE = 0x7f;
const DELETE_PICTURE = '\u2421';
const REPLACEMENT = '\uFFFD';

/** The text on one line, with everything unsafe replaced by something visible. */
export function terminalText(text: string): string {
  return visibleText(text, ' ');
}

/** @param tab what stands for a tab. */
export function visibleText(text: string, tab: string): string {
  return text.replace(UNSAFE, (unsafe) => (unsafe === '\t' ? tab : visible(unsafe)));
}

function visible(unsafe: string): string {
  if (LINE_ENDS.has(unsafe)) return '↵';
  const code = unsafe.codePointAt(0) as number;
  if (code < 0x20) return String.fromCodePoint(CONTROL_PICTURES + code);
  if (code === DELETE) return DELETE_PICTURE;
  if (code >= 0xd800 && code <= 0xdfff) return REPLACEMENT;
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** Plain data with every string made safe, so that no single use of one can be forgotten; a copy only where one was not. */
export function terminalSafe<T>(value: T): T {
  return isSafe(value) ? value : (safeCopy(value) as T);
}

function isSafe(value: unknown): boolean {
  if (typeof value === 'string') return value.search(UNSAFE) === -1;
  return typeof value !== 'object' || value === null || Object.values(value).every(isSafe);
}

/** A safe copy of what a format of lines tells of a file: its findings, or why it was not checked. */
export function safeFindings(file: FileResult): FileResult {
  return terminalSafe({ ...file, checklist: [], reconciliations: [], suppressed: [] });
}

function safeCopy(value: unknown): unknown {
  if (typeof value === 'string') return terminalText(value);
  if (Array.isArray(value)) return value.map(safeCopy);
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = { ...value };
  for (const key of Object.keys(copy)) copy[key] = safeCopy(copy[key]);
  return copy;
}
