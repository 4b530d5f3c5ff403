import { expect, it } from 'vitest';
import { claimsOf, newClaims } from '../../src/node/claims.ts';

it('gives each job to one of those that ask for jobs, in order, and none when all are claimed', () => {
  const claims = newClaims(5);
  const [one, other] = [claimsOf(claims), claimsOf(claims)];
  const taken = [one, other, other, one, other, one].map((asking) => asking.next().value);
  expect(taken).toEqual([0, 1, 2, 3, 4, undefined]);
  expect([...other]).toEqual([]);
});
