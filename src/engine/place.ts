import type { Range, Source } from '../readers/source.ts';
import type { Place, QuotedPlace } from './result.ts';

/** @throws RangeError when the range lies outside the source. */
export function placeOf(range: Range, source: Source): Place {
  return { start: source.positionAt(range.start), end: source.positionAt(range.end) };
}

/** @throws RangeError when the range lies outside the source. */
export function quotedPlace(range: Range, source: Source): QuotedPlace {
  return { start: source.positionAt(range.start), end: source.positionAt(range.end), quote: source.slice(range) };
}
