import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PairIndex } from '../../src/phrases/pair-index.ts';

const characters = ['甲', '乙', '丙', '\n'];
const texts = fc.array(fc.constantFrom(...characters), { maxLength: 300 }).map((parts) => parts.join(''));
const words = fc
  .array(fc.constantFrom('甲', '乙', '丙'), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(''));

describe('PairIndex', () => {
  it('names every stretch in which a word stands', () => {
    fc.assert(
      fc.property(texts, words, (text, word) => {
        const stretches = new PairIndex(text).stretchesWith([word]);
        for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
          expect(stretches.some(({ start, end }) => start <= at && at + word.length <= end)).toBe(true);
        }
      }),
    );
  });

  it('cuts at the ends of paragraphs, and joins neighbours', () => {
    fc.assert(
      fc.property(texts, words, (text, word) => {
        let last = -1;
        for (const { start, end } of new PairIndex(text).stretchesWith([word])) {
          expect(start).toBeGreaterThan(last);
          expect(start === 0 || text[start - 1] === '\n').toBe(true);
          expect(end === text.length || text[end - 1] === '\n').toBe(true);
          last = end;
        }
      }),
    );
  });

  it('rules out the paragraphs without the words', () => {
    const text = Array.from({ length: 32 }, (_, number) => (number === 7 ? '普法责任' : '依法行政')).join('\n');
    const found = new PairIndex(text).stretchesWith(['普法', '立法']).map(({ start, end }) => text.slice(start, end));
    expect(found.join('')).toContain('普法责任');
    expect(found.join('').length).toBeLessThan(text.length / 8);
  });

  it('names all of the text for no words', () => {
    expect(new PairIndex('甲\n乙').stretchesWith([])).toEqual([{ start: 0, end: 3 }]);
  });

  it('names nothing in an empty text', () => {
    expect(new PairIndex('').stretchesWith(['甲乙'])).toEqual([]);
  });
});
