import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/phrases/edit-distance.ts';

const word = fc.array(fc.constantFrom(...'甲乙丙丁'), { maxLength: 12 }).map((parts) => parts.join(''));

describe('the distance of two texts', () => {
  it.each([
    ['公正司法', '公正司法', 0],
    ['公平司法', '公正司法', 1],
    ['公正法', '公正司法', 1],
    ['公正的司法', '公正司法', 1],
    ['公正法司', '公正司法', 1],
    ['', '甲乙', 2],
  ])('from %s to %s is %i', (left, right, distance) => {
    expect(editDistance(left, right)).toBe(distance);
  });

  it('is the same both ways, nought only for the same text, and no more than the longer one', () => {
    fc.assert(
      fc.property(word, word, (left, right) => {
        const distance = editDistance(left, right);
        expect(editDistance(right, left)).toBe(distance);
        expect(distance === 0).toBe(left === right);
        expect(distance).toBeLessThanOrEqual(Math.max(left.length, right.length));
        expect(distance).toBeGreaterThanOrEqual(Math.abs(left.length - right.length));
      }),
    );
  });
});
