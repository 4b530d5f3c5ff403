import type { WordDocument } from '../../../src/readers/docx/read-docx.ts';
import type { Range } from '../../../src/readers/source.ts';

/** The characters that stand in the XML, each with its range; what cannot be divided is one. */
export function charactersOf({ document: { source }, word: { spans } }: WordDocument): Range[] {
  return spans.flatMap(({ range, literal }) => {
    if (!literal) return [range];
    const starts = [...source.slice(range).matchAll(/./gsu)].map(({ index }) => range.start + index);
    return starts.map((start, index) => ({ start, end: starts[index + 1] ?? range.end }));
  });
}
