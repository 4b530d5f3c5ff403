import { expect, it } from 'vitest';
import { distanceFrom } from '../../../scripts/mutants/near-first.ts';

it('puts the tests of a file first, then those of its folder, then those around it', () => {
  const distance = distanceFrom('src/facts/dates/read.ts');
  const tests = [
    'test/engine/examples.test.ts',
    'test/facts/citations.test.ts',
    'test/facts/dates/find.test.ts',
    'test/facts/dates/read.test.ts',
  ];
  expect([...tests].sort((a, b) => distance(a) - distance(b))).toEqual(tests.reverse());
});

it('takes the tests of a folder within for as near as those of the folder', () => {
  const distance = distanceFrom('src/checks/check.ts');
  expect(distance('test/checks/time/years.test.ts')).toBe(distance('test/checks/term.test.ts'));
  expect(distance('test/checks/term.test.ts')).toBeLessThan(distance('test/facts/marks.test.ts'));
});
