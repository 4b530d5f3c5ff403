import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../scripts/accuracy/random.ts';

describe('Random', () => {
  it('says the same again for the same name, and something else for another', () => {
    const numbers = (name: string) => {
      const random = new Random(name);
      return Array.from({ length: 20 }, () => random.below(1000));
    };
    expect(numbers('a')).toEqual(numbers('a'));
    expect(numbers('a')).not.toEqual(numbers('b'));
    // What is drawn must never change without notice: the figures that are kept depend on it.
    expect(numbers('total-digit').slice(0, 5)).toMatchInlineSnapshot(`
      [
        318,
        555,
        696,
        690,
        700,
      ]
    `);
  });

  it('stays below its limit, and shuffles without loss', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 50 }), (name, length) => {
        const random = new Random(name);
        const items = Array.from({ length }, (_, index) => index);
        expect(items).toContain(random.below(length));
        expect(items).toContain(random.pick(items));
        expect(random.shuffle(items).sort((a, b) => a - b)).toEqual(items);
      }),
    );
  });

  it('chooses everything sometimes', () => {
    const random = new Random('all');
    expect(new Set(Array.from({ length: 200 }, () => random.below(7))).size).toBe(7);
    expect(() => random.pick([])).toThrow(RangeError);
  });
});
