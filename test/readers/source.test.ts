import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Source } from '../../src/readers/source.ts';

const sourceOf = (text: string) => new Source({ path: '草稿.txt', text, format: 'text', encoding: 'utf-8' });

const anyText = fc
  .array(fc.constantFrom('甲', '乙乙', '𠮷', ' ', '\n', '\r', '\r\n', '\n\n', '\u2028'), { maxLength: 30 })
  .map((parts) => parts.join(''));

/** Counts as a person would: walk to the offset, and begin anew behind each line end. */
function naivePosition(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let index = 0; index < offset; index += 1) {
    const insidePair = text[index] === '\r' && text[index + 1] === '\n';
    if (text[index] === '\n' || (text[index] === '\r' && !insidePair)) {
      line += 1;
      lineStart = index + 1;
    }
  }
  return { line, column: offset - lineStart + 1 };
}

describe('Source.positionAt', () => {
  it.each([
    ['LF', '甲\n乙丙', 3, 2, 2],
    ['CRLF', '甲\r\n乙丙', 4, 2, 2],
    ['a lone CR', '甲\r乙丙', 3, 2, 2],
    ['an empty line', '甲\n\n乙', 3, 3, 1],
    ['the end of the text', '甲\n', 2, 2, 1],
  ])('counts lines that end with %s', (_, text, offset, line, column) => {
    expect(sourceOf(text).positionAt(offset)).toEqual({ line, column, offset });
  });

  it('agrees with a naive count at every offset', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const source = sourceOf(text);
        for (let offset = 0; offset <= text.length; offset += 1) {
          expect(source.positionAt(offset)).toEqual({ ...naivePosition(text, offset), offset });
        }
      }),
    );
  });

  it.each([-1, 3, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses the offset %d', (offset) => {
    expect(() => sourceOf('甲乙').positionAt(offset)).toThrow(RangeError);
  });
});

describe('Source.lineText', () => {
  it('gives lines without their ends', () => {
    const source = sourceOf('甲\r\n\r\n乙\r丙\n');
    expect([1, 2, 3, 4, 5, 6].map((line) => source.lineText(line))).toEqual(['甲', '', '乙', '丙', '', '']);
  });

  it('agrees with a naive split', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = text.split(/\r\n|\r|\n/);
        const source = sourceOf(text);
        expect(lines.map((_, index) => source.lineText(index + 1))).toEqual(lines);
      }),
    );
  });
});

describe('Source.characterAt and Source.characterBefore', () => {
  it('keep the two halves of a character together', () => {
    const source = sourceOf('甲𠮷');
    expect([source.characterAt(0), source.characterAt(1)].map((range) => source.slice(range))).toEqual(['甲', '𠮷']);
    expect([source.characterBefore(1), source.characterBefore(3)].map((range) => source.slice(range))).toEqual([
      '甲',
      '𠮷',
    ]);
  });

  it('are empty where there is no character', () => {
    const source = sourceOf('甲');
    expect(source.characterAt(1)).toEqual({ start: 1, end: 1 });
    expect(source.characterBefore(0)).toEqual({ start: 0, end: 0 });
  });

  it('walk through any text in both directions', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const source = sourceOf(text);
        const forwards: string[] = [];
        for (let at = 0; at < text.length; at = source.characterAt(at).end)
          forwards.push(source.slice(source.characterAt(at)));
        const backwards: string[] = [];
        for (let at = text.length; at > 0; at = source.characterBefore(at).start)
          backwards.unshift(source.slice(source.characterBefore(at)));
        expect(forwards).toEqual([...text]);
        expect(backwards).toEqual([...text]);
      }),
    );
  });
});
