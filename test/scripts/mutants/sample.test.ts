import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sample } from '../../../scripts/mutants/sample.ts';

const items = fc
  .array(fc.nat(), { maxLength: 200 })
  .map((numbers) => numbers.map((number, index) => ({ index, number })));
const steps = fc.integer({ min: 1, max: 20 });

it('takes every item once in as many seeds as the share has parts', () => {
  fc.assert(
    fc.property(items, steps, fc.integer({ min: -100, max: 100 }), (all, step, first) => {
      const taken = Array.from({ length: step }, (_, index) => sample(all, 1 / step, first + index)).flat();
      expect(taken.map(({ index }) => index).sort((a, b) => a - b)).toEqual(all.map(({ index }) => index));
    }),
  );
});

it('is spread evenly: no two that are taken lie nearer than the share says, or farther', () => {
  fc.assert(
    fc.property(items, steps, fc.nat(), (all, step, seed) => {
      const taken = sample(all, 1 / step, seed).map(({ index }) => index);
      const gaps = taken.slice(1).map((index, before) => index - (taken[before] as number));
      expect(gaps.every((gap) => gap === step)).toBe(true);
    }),
  );
});

it.each([0, -1, 1.5, Number.NaN])('has no share of %s', (share) => {
  expect(() => sample([1], share, 1)).toThrow(RangeError);
});
