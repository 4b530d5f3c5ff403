import { describe, expect, it } from 'vitest';
import { nearestName } from '../../src/engine/nearest-name.ts';

const known = ['element/double-random', 'element/date', 'element/title'];

describe('nearestName', () => {
  it.each([
    ['element/doubel-random', 'element/double-random'],
    ['element/dates', 'element/date'],
    ['ELEMENT/TITLE', 'element/title'],
    ['elemnt/title', 'element/title'],
  ])('takes %s for %s', (name, expected) => {
    expect(nearestName(name, known)).toBe(expected);
  });

  it('names nothing when nothing is near', () => {
    expect(nearestName('punctuation', known)).toBeUndefined();
    expect(nearestName('', known)).toBeUndefined();
  });
});
