import type { MappedText } from '../../report/mapped-text.ts';
import type { Correction } from '../check.ts';

/** Replaces a stretch of the printed text; undefined where the source holds markup or a line end inside it. */
export function correctionOf(printed: MappedText, start: number, end: number, text: string): Correction | undefined {
  const range = printed.rangeOf(start, end);
  return range.end - range.start === end - start ? { range, text } : undefined;
}
