import type { Finding, Severity } from '../../src/engine/result.ts';
import type { Range } from '../../src/readers/source.ts';

/** Whether a user sees it by default: an error or a warning. */
export function isLoud({ severity }: { readonly severity: Severity }): boolean {
  return severity !== 'info';
}

/** Rules that tell a habit of a whole file once, at one of its places. */
export function isToldOnce(rule: string): boolean {
  return ['structure/torn-paragraph', 'punctuation/half-width', 'punctuation/spacing'].includes(rule);
}

/** Whether a finding, or a place that belongs to it, stands on a stretch of the text or touches an empty one. */
export function tells({ start, end, related }: Finding, place: Range): boolean {
  return [{ start, end }, ...related].some((one) => overlaps({ start: one.start.offset, end: one.end.offset }, place));
}

export function overlaps(one: Range, other: Range): boolean {
  const touches = one.start === one.end || other.start === other.end;
  return touches ? one.start <= other.end && other.start <= one.end : one.start < other.end && other.start < one.end;
}
