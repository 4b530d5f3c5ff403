import type { Range } from '../../src/readers/source.ts';

/** Text to put in the place of a stretch of another. */
export interface Edit extends Range {
  readonly text: string;
}

export interface Edited {
  readonly text: string;
  /** Where a stretch of the text that held the edits stands afterwards. */
  rangeAfter(range: Range): Range;
}

/** @throws RangeError where two edits overlap: nobody could say which counts. */
export function applyEdits(text: string, edits: readonly Edit[]): Edited {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let end = 0;
  for (const edit of sorted) {
    if (edit.start < end) throw new RangeError(`edits overlap at ${edit.start}`);
    parts.push(text.slice(end, edit.start), edit.text);
    end = edit.end;
  }
  const growthBefore = (isBefore: (edit: Edit) => boolean) =>
    sorted.filter(isBefore).reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
  return {
    text: parts.join('') + text.slice(end),
    rangeAfter: (range) => ({
      start: range.start + growthBefore((edit) => edit.start < range.start && edit.end <= range.start),
      end: range.end + growthBefore((edit) => edit.start < range.end || edit.end <= range.end),
    }),
  };
}

/** The stretch from the first edit to the last. */
export function spanOf(edits: readonly Edit[]): Range {
  return {
    start: Math.min(...edits.map(({ start }) => start)),
    end: Math.max(...edits.map(({ end }) => end)),
  };
}
