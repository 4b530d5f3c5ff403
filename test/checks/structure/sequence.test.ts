import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../../src/checks/structure/sequence.ts';

function told(values: readonly number[]): string[] {
  return problemsOf(values).map(({ kind, index, expected }) => `${kind} at ${index}, expected ${expected}`);
}

const counted = fc.integer({ min: 3, max: 12 }).map((length) => Array.from({ length }, (_, index) => index + 1));

describe('a sequence', () => {
  it.each([
    [[1, 2, 2, 3], ['duplicate at 2, expected 3']],
    [[1, 2, 2, 4], ['duplicate at 2, expected 3']],
    [[1, 2, 4, 5], ['skipped at 2, expected 3']],
    [[1, 3, 2, 4], ['misplaced at 1, expected 2']],
    [[1, 2, 5, 4], ['misplaced at 2, expected 3']],
    [[1, 2, 3, 2, 5], ['misplaced at 3, expected 4']],
  ])('%j has its problem told once', (values, problems) => {
    expect(told(values)).toEqual(problems);
  });

  it.each([[[1, 9]], [[1, 2, 3, 2, 3]], [[4]]])('%j has no single explanation', (values) => {
    expect(told(values)).toEqual([]);
  });

  it('that counts on is right, wherever it begins', () => {
    fc.assert(
      fc.property(counted, fc.nat(20), (values, from) => {
        expect(told(values.map((value) => value + from))).toEqual([]);
      }),
    );
  });

  it('without one of its inner members skips it', () => {
    fc.assert(
      fc.property(counted, fc.nat(), (values, at) => {
        const missing = 1 + (at % (values.length - 2));
        const rest = values.filter((_, index) => index !== missing);
        expect(told(rest)).toEqual([`skipped at ${missing}, expected ${missing + 1}`]);
      }),
    );
  });

  it('with a member told twice repeats it', () => {
    fc.assert(
      fc.property(counted, fc.nat(), (values, at) => {
        const twice = 1 + (at % (values.length - 1));
        const repeated = [...values.slice(0, twice + 1), ...values.slice(twice)];
        expect(told(repeated)).toEqual([`duplicate at ${twice + 1}, expected ${twice + 2}`]);
      }),
    );
  });
});
