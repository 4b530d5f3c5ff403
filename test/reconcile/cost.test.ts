import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/facts/quantities/find.ts';
import { readString } from '../../src/readers/read.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { buildReport } from '../../src/report/report.ts';

/** Milliseconds that relating the figures of a text takes: the best of three, as a busy machine only adds to it. */
async function costOf(text: string): Promise<number> {
  const report = buildReport(await readString(text, { format: 'text' }));
  const facts = findQuantities(report);
  const times = [1, 2, 3].map(() => {
    const started = performance.now();
    reconcile(facts, report);
    return performance.now() - started;
  });
  return Math.min(...times);
}

const repeated = (count: number, part: (index: number) => string, mark: string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(mark);

describe('the cost of relating figures', () => {
  it.each<[string, (count: number) => string]>([
    ['one endless list', (count) => `检查单位${repeated(count, (index) => `第类场所${index + 7}家次`, '，')}。`],
    [
      'one endless list after a total',
      (count) => `共检查单位9家次，其中${repeated(count, (index) => `场所${index + 7}家次`, '、')}。`,
    ],
    [
      'rows of two measures',
      (count) =>
        `共处罚9件，罚款3万元。其中${repeated(count, (index) => `医院${index + 3}件，罚款${index + 2}.5万元`, '；')}。`,
    ],
    [
      'rates without end',
      (count) => repeated(count, (index) => `受理${index + 90}件，办结${index + 80}件，办结率9${index % 10}%`, '，'),
    ],
    [
      'one indicator again and again',
      (count) => repeated(count, (index) => `接到投诉${index + 3}件次，咨询200余人次`, '。'),
    ],
  ])(
    'grows no faster than the text: %s',
    async (_, textOf) => {
      await costOf(textOf(500));
      const small = await costOf(textOf(1000));
      const large = await costOf(textOf(4000));
      // Four times the text; a quadratic cost would be sixteen times. Short times are all noise.
      expect(large).toBeLessThan(Math.max(400, 9 * small));
    },
    60_000,
  );
});
