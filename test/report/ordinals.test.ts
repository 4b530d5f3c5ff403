import { describe, expect, it } from 'vitest';
import { reportOf, sliceOf } from './model.ts';

async function seriesOf(...lines: string[]) {
  const report = await reportOf(lines);
  return report.ordinalSeries.map(({ form, items }) => `${form} ${items.map((item) => item.value).join(' ')}`);
}

describe('ordinal series', () => {
  it.each([
    ['is', '主要做法有：一是加强领导。二是加强培训。三是加强监督。', 'is 1 2 3'],
    ['is, behind semicolons and commas', '我局一方面，一是加强领导；二是加强培训，三是加强监督。', 'is 1 2 3'],
    ['ordinal', '第一，加强领导。第二，加强培训。', 'ordinal 1 2'],
    ['ordinal with 是', '第一是加强领导。第二是加强培训。', 'ordinal 1 2'],
    ['adverb', '首先，加强领导。其次，加强培训。最后，加强监督。', 'adverb 1 2 4'],
    ['must', '一要加强领导，二要加强培训。', 'must 1 2'],
    ['among', '其一，加强领导；其二，加强培训。', 'among 1 2'],
    ['is beyond ten', '十是加强领导。十一是加强培训。', 'is 10 11'],
    ['is behind quotes', '“一是”加强领导。“二是”加强培训。', 'is 1 2'],
  ])('are told as %s', async (_, text, series) => {
    expect(await seriesOf(text)).toEqual([series]);
  });

  it('run over paragraphs', async () => {
    expect(await seriesOf('一是加强领导，全年开会4次。', '二是加强培训，全年培训6次。', '三是加强监督。')).toEqual([
      'is 1 2 3',
    ]);
  });

  it('run over torn paragraphs', async () => {
    expect(await seriesOf('一是加强领导，', '全年开会4次。二是加强培训，', '全年培训6次。')).toEqual(['is 1 2']);
  });

  it('begin anew with 一是', async () => {
    expect(await seriesOf('一是甲甲。二是乙乙。一是丙丙。二是丁丁。三是戊戊。')).toEqual(['is 1 2', 'is 1 2 3']);
  });

  it('begin anew in a new section', async () => {
    expect(await seriesOf('一、主要工作', '一是甲甲。二是乙乙。', '二、存在不足', '三是丙丙。')).toEqual([
      'is 1 2',
      'is 3',
    ]);
  });

  it('stand in one another', async () => {
    expect(await seriesOf('一是甲甲：一是乙乙；二是丙丙；三是丁丁。二是戊戊。三是己己。')).toEqual([
      'is 1 2 3',
      'is 1 2 3',
    ]);
  });

  it('go on behind numbered lines inside an item', async () => {
    expect(await seriesOf('一、工作', '一是甲甲：', '1.乙乙乙乙。', '2.丙丙丙丙。', '二是丁丁。')).toEqual(['is 1 2']);
  });

  it('keep what is told twice or left out', async () => {
    expect(await seriesOf('一是甲甲。二是乙乙。二是丙丙。五是丁丁。')).toEqual(['is 1 2 2 5']);
  });

  it('of different forms run side by side', async () => {
    expect(await seriesOf('一是甲甲。首先，乙乙。其次，丙丙。二是丁丁。')).toEqual(['is 1 2', 'adverb 1 2']);
  });

  it.each([
    '进一步是关键。',
    '统一是要求。',
    '这一是非要分清。',
    '一是否、二是否。',
    '第一季度检查。',
    '位居第一，',
    '全县首先完成。',
    '一、总体情况',
    '做到一是一、二是二。',
    '第一、二产业稳步增长。',
    '一要素、二要素。',
  ])('are not made of %s', async (text) => {
    expect(await seriesOf(text)).toEqual([]);
  });

  it('know where each ordinal stands', async () => {
    const report = await reportOf('甲甲。 一是乙乙。第二 ，丙丙。');
    const places = report.ordinalSeries.flatMap(({ items }) => items.map((item) => sliceOf(report, item.range)));
    expect(places).toEqual(['一是', '第二 ，']);
  });
});
