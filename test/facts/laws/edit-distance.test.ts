import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/facts/laws/edit-distance.ts';

/** The definition, without the band. */
function plainDistance(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const [head, rest, otherHead, otherRest] = [one[0], one.slice(1), other[0], other.slice(1)];
  if (head === otherHead) return plainDistance(rest, otherRest);
  return 1 + Math.min(plainDistance(rest, other), plainDistance(one, otherRest), plainDistance(rest, otherRest));
}

const word = fc.array(fc.constantFrom(...'甲乙丙'), { maxLength: 7 }).map((chars) => chars.join(''));

describe('the edit distance', () => {
  it('is what its definition says, up to the most that is asked for', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 9 }), (one, other, most) => {
        expect(editDistance(one, other, most)).toBe(Math.min(most, plainDistance(one, other)));
      }),
    );
  });
});
