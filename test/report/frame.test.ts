import { describe, expect, it } from 'vitest';
import { reportOf, sliceOf } from './model.ts';

describe('the frame of a report', () => {
  it('holds title, addressee and signature, folded and without quotation marks', async () => {
    const report = await reportOf([
      '东山县“水利”局 2023 年',
      '法治政府建设年度报告',
      '县委、县政府：',
      '一、主要举措',
      '检查取水单位41家，查办案件3件。',
      '东山县水利局',
      '2024年1月12日',
    ]);
    const { frame } = report;
    expect(frame.text).toBe('东山县水利局2023年法治政府建设年度报告\n县委、县政府：\n东山县水利局\n');
    const at = frame.text.indexOf('2023年法治');
    expect(sliceOf(report, frame.rangeOf(at, at + 7))).toBe('2023 年\n法治');
  });

  it('is empty where there is none of them', async () => {
    expect((await reportOf('检查取水单位41家。')).frame.text).toBe('');
  });
});
