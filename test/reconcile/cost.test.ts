import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/facts/quantities/find.ts';
import { readString } from '../../src/readers/read.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { buildReport } from '../../src/report/build.ts';
import { growsLinearly } from '../report/growth.ts';

/** Texts of both lengths that growth is measured with, read beforehand: only relating counts. */
async function costGrowsLinearly(textOf: (count: number) => string): Promise<boolean> {
  const read = async (count: number) => {
    const report = buildReport(await readString(textOf(count), { format: 'text' }));
    return { report, quantities: findQuantities(report) };
  };
  const models = new Map([1000, 4000].map((count) => [textOf(count), read(count)] as const));
  const ready = new Map<string, Awaited<ReturnType<typeof read>>>();
  for (const [text, model] of models) ready.set(text, await model);
  return growsLinearly(textOf, 1000, (text) => {
    const model = ready.get(text);
    if (model !== undefined) reconcile(model.quantities, model.report);
  });
}

const repeated = (count: number, part: (index: number) => string, mark: string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(mark);

describe('the cost of relating figures', () => {
  it.each<[string, (count: number) => string]>([
    ['one endless list', (count) => `检查单位${repeated(count, (index) => `第类场所${index + 7}家次`, '，')}。`],
    ['one figure without end', (count) => repeated(10 * count, () => '7件', '，')],
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
    [
      'growth behind one endless list',
      (count) => `处罚${repeated(count, (index) => `第类${index + 7}件，比上年的9件增长5%`, '、')}。`,
    ],
    [
      'parts larger than all totals before them',
      (count) => repeated(count, (index) => `建议8件、提案${index + 9}件，其中主办${index + 90}件`, '；'),
    ],
    [
      'numbers that are slips of each other',
      (count) => repeated(count, (index) => `全年核发施工许可证${index % 2 === 0 ? 1234 : 1243}件`, '。'),
    ],
    [
      'one thing told of the year again and again',
      (count) => repeated(count, (index) => `全年举办普法讲座${index + 30}场`, '。'),
    ],
    [
      'parts that begin alike without end',
      (count) => `从三个方面普法：${repeated(count, () => '在车间设立书架', '；')}`,
    ],
    [
      'numbers of several things, each joined to the next',
      (count) => repeated(count, () => '甲科、乙科两个科室和丙站、丁站', '、'),
    ],
    [
      'a list behind each total',
      (count) => repeated(count, () => '立案84件，种子14件、农药70件。来源包括：检查54件，举报20件，转来10件', '。'),
    ],
    [
      'lists of items before their numbers',
      (count) => repeated(count, (index) => `健全会商、移送、反馈${(index % 7) + 2}项机制`, '，'),
    ],
  ])(
    'grows no faster than the text: %s',
    async (_, textOf) => {
      expect(await costGrowsLinearly(textOf)).toBe(true);
    },
    60_000,
  );
});
