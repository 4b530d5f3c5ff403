import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimise } from './minimise.ts';

describe('minimise', () => {
  it('leaves what must be there for the failure, in its order', async () => {
    const text = [...'全年办理许可12件，其中新办7件。'];
    const fails = async (smaller: readonly string[]) => /1.*7/.test(smaller.join(''));
    expect((await minimise(text, fails)).join('')).toBe('17');
  });

  it('always leaves something that fails, and gives up in time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(9), { minLength: 1 }),
        fc.integer({ min: 1, max: 50 }),
        async (items, patience) => {
          const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
          const needed = Math.ceil(sum(items) / 2);
          let tries = 0;
          const fails = async (smaller: readonly number[]) => {
            tries += 1;
            return sum(smaller) >= needed;
          };
          expect(sum(await minimise(items, fails, patience))).toBeGreaterThanOrEqual(needed);
          expect(tries).toBeLessThanOrEqual(patience);
        },
      ),
    );
  });
});
