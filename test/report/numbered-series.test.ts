import { describe, expect, it } from 'vitest';
import { reportOf, sliceOf } from './model.ts';

async function seriesOf(...lines: string[]) {
  const report = await reportOf(lines);
  return report.numberedSeries.map(({ form, items }) => `${form}: ${items.map((item) => item.value).join(' ')}`);
}

describe('numbered series', () => {
  it('are told by level, below each heading anew', async () => {
    const lines = ['一、甲甲', '（一）乙乙', '（二）丙丙', '二、丁丁', '（一）戊戊', '1.己己', '2.庚庚'];
    expect(await seriesOf(...lines)).toEqual(['1: 1 2', '2: 1 2', '2: 1', '3: 1 2']);
  });

  it('are told inside a line, behind a stop', async () => {
    expect(await seriesOf('主要有：1.甲甲；2、乙乙；3.丙丙。')).toEqual(['3: 1 2 3']);
    expect(await seriesOf('主要有：（1）甲甲；（2）乙乙。')).toEqual(['4: 1 2']);
    expect(await seriesOf('主要有①甲甲②乙乙。')).toEqual(['5: 1 2']);
  });

  it('are one where a line holds more than one number', async () => {
    expect(await seriesOf('一、甲甲', '1.乙乙；2.丙丙；', '3.丁丁。')).toEqual(['1: 1', '3: 1 2 3']);
  });

  it.each(['增长：1.5倍；2.5倍。', '时间：3、4月份。', '办理案件（1）。', '达到20.5%。'])(
    'are not made of %s',
    async (text) => {
      expect(await seriesOf(text)).toEqual([]);
    },
  );

  it('know where each number stands', async () => {
    const report = await reportOf(['(一) 甲甲', '（二）乙乙：1. 丙丙；']);
    const places = report.numberedSeries.flatMap(({ items }) => items.map(({ range }) => sliceOf(report, range)));
    expect(places).toEqual(['(一)', '（二）', '1.']);
  });
});
