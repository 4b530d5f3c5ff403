import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  padEnd,
  padStart,
  takeEnd,
  takeStart,
  truncateEnd,
  truncateMiddle,
  truncateStart,
  width,
} from '../../src/reporters/width.ts';
import { anyText } from './arbitraries.ts';

describe('width', () => {
  it.each([
    ['abc 1', 5],
    ['卫生', 4],
    ['“”', 4],
    ['—…△', 6],
    ['１２', 4],
    ['e\u0301', 1],
    ['中\u200B文', 4],
    ['\uFEFF', 0],
    ['𠮷', 2],
  ])('counts %s as %i columns', (text, columns) => {
    expect(width(text)).toBe(columns);
  });

  it('pads by columns', () => {
    expect(padEnd('双随机', 8)).toBe('双随机  ');
    expect(padStart('双随机', 8)).toBe('  双随机');
    expect(padEnd('双随机', 2)).toBe('双随机');
  });
});

describe('truncation', () => {
  it('marks where it cut', () => {
    expect(truncateEnd('东山县卫生健康局', 9)).toBe('东山县…');
    expect(truncateStart('东山县卫生健康局', 9)).toBe('…健康局');
    expect(truncateMiddle('drafts/2024/东山县.md', 14)).toBe('drafts…县.md');
  });

  it('leaves alone what fits', () => {
    expect(truncateEnd('东山县', 6)).toBe('东山县');
  });

  it('does not begin with a mark that sat on what was cut off', () => {
    expect(takeEnd('ae\u0301b', 1)).toBe('b');
    expect(takeEnd('ae\u0301b', 2)).toBe('e\u0301b');
  });

  it('never exceeds its width, whatever the text', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 40 }), (text, columns) => {
        for (const cut of [truncateEnd, truncateStart, truncateMiddle, takeStart, takeEnd]) {
          expect(width(cut(text, columns))).toBeLessThanOrEqual(columns);
        }
        expect(text.startsWith(takeStart(text, columns))).toBe(true);
        expect(text.endsWith(takeEnd(text, columns))).toBe(true);
      }),
    );
  });
});
