import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, MARK } from '../../src/reporters/pretty/excerpt.ts';
import { width } from '../../src/reporters/width.ts';
import { anyText } from './arbitraries.ts';
import { draft, place } from './sample.ts';

function shown(quote: string, columns: number, text?: string) {
  const source = draft('草稿.md', text);
  const { before, marked, after, marks } = excerpt(place(source, quote), source, columns);
  return { line: before + marked + after, marks, before, marked };
}

describe('excerpt', () => {
  it('shows a short line whole, without its indent', () => {
    const { line, marks } = shown('抽查', 40, '第一行\n　　全年“双随机”抽查 8 次\n');
    expect(line).toBe('全年“双随机”抽查 8 次');
    expect(marks).toBe(`${' '.repeat(14)}${MARK.repeat(4)}`);
  });

  it.each([20, 40, 72, 200])('puts the marks under the range in %i columns', (columns) => {
    for (const quote of ['2716户次', '“放管服”', '将结果及时向社会公示', '（三）', '监督。', '……']) {
      const { line, marks, before, marked } = shown(quote, columns);
      expect(width(line)).toBeLessThanOrEqual(columns);
      expect(width(marks)).toBeLessThanOrEqual(columns);
      expect(marks.indexOf(MARK)).toBe(width(before));
      expect(marks.trim().length).toBe(width(marked));
      expect(marked.startsWith(quote.slice(0, 3).trim())).toBe(true);
    }
  });

  it('cuts a long line to a window, and says at which ends', () => {
    expect(shown('2716户次', 40).line).toMatch(/^….*2716户次.*…$/u);
    expect(shown('（三）规范执法', 40).line).toMatch(/^（三）规范执法.*…$/u);
    expect(shown('接受群众监督。', 40).line).toMatch(/^….*接受群众监督。$/u);
  });

  it('keeps a torn range on one line', () => {
    const { line, marks } = shown('经营\n单位', 40, '全年抽查经营\n单位 8 户\n');
    expect(line).toBe('全年抽查经营↵单位 8 户');
    expect(marks).toBe(`${' '.repeat(8)}${MARK.repeat(9)}`);
  });

  it('marks an empty range with a single mark', () => {
    const source = draft('草稿.md', '全年抽查\n');
    const at = source.positionAt(2);
    expect(excerpt({ start: at, end: at, quote: '' }, source, 40).marks).toBe(`    ${MARK}`);
  });

  it('marks what stands behind a visible control character', () => {
    const { line, marks } = shown('抽查', 40, 'a\u001B\u009B抽查\n');
    expect(line).toBe('a␛<U+009B>抽查');
    expect(marks.indexOf(MARK)).toBe(10);
  });

  it('falls back to the quote where the source is absent or has changed', () => {
    const source = draft();
    const where = place(source, '2716户次');
    expect(excerpt(where, undefined, 40)).toEqual({ before: '', marked: '2716户次', after: '', marks: '' });
    expect(excerpt(where, draft('草稿.md', '改过了'), 40).marks).toBe('');
  });

  it('does not look at the whole of an endless line', () => {
    const { line } = shown('目标', 40, `${'长'.repeat(500_000)}目标${'长'.repeat(500_000)}`);
    expect(width(line)).toBeLessThanOrEqual(40);
    expect(line).toContain('目标');
  });

  it('stays within its width and marks what it shows, whatever the text', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, fc.integer({ min: 4, max: 60 }), (left, quote, right, columns) => {
        const source = draft('草稿.md', left + quote + right);
        const [start, end] = [left.length, left.length + quote.length].map((offset) => source.positionAt(offset));
        if (start === undefined || end === undefined) throw new Error('no place');
        const { before, marked, after, marks } = excerpt({ start, end, quote }, source, columns);
        expect(width(before + marked + after)).toBeLessThanOrEqual(columns);
        expect(width(marks)).toBeLessThanOrEqual(columns);
        expect(marks.indexOf(MARK)).toBe(width(before));
        expect(marks.trim().length).toBe(Math.max(1, width(marked)));
      }),
    );
  });
});
