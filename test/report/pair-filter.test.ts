import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeAmong, pairFilter } from '../../src/report/pair-filter.ts';

const holds = (filter: string, pair: string) => mayBeAmong(filter, pair.charCodeAt(0), pair.charCodeAt(1));

const pair = fc
  .tuple(fc.integer({ min: 0x4e00, max: 0x9fff }), fc.integer({ min: 0x4e00, max: 0x9fff }))
  .map((codes) => String.fromCharCode(...codes));

describe('a filter of pairs', () => {
  it('holds every pair that it was made of', () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 200 }), (pairs) => {
        const filter = pairFilter(pairs);
        return pairs.every((each) => holds(filter, each));
      }),
    );
  });

  it('holds nothing where it was made of nothing', () => {
    const empty = pairFilter([]);
    fc.assert(fc.property(pair, (each) => !holds(empty, each)));
  });

  it('dismisses nearly all other pairs, also where it was made of thousands', () => {
    const codes = Array.from({ length: 120 }, (_, index) => 0x4e00 + 7 * index);
    const pairs = codes.flatMap((first) => codes.map((second) => String.fromCharCode(first, second)));
    const filter = pairFilter(pairs);
    const others = pairs.map((each) => String.fromCharCode(each.charCodeAt(0) + 1, each.charCodeAt(1) + 2));
    expect(others.filter((each) => holds(filter, each)).length).toBeLessThan(others.length / 10);
  });
});
