import { describe, expect, it } from 'vitest';
import { draft, findings, said } from './time-findings.ts';

describe('time/report-year', () => {
  it('reports the place that most others speak against, be it the title', async () => {
    const text = draft(['现将我局2024年法治政府建设情况报告如下：', '一、2024年主要举措和成效', '办理案件38件。'], {
      year: 2022,
      signed: '2025年1月18日',
    });
    const [finding, ...others] = await findings('report-year', text);
    expect(others).toEqual([]);
    expect(finding?.quote).toBe('2022');
    expect(finding?.related[0]?.quote).toBe('2024年');
  });

  it('reads the opening where it begins with a year', async () => {
    expect(await said('report-year', draft(['2021年，我局坚持依法行政。', '一、主要举措', '办理案件38件。']))).toEqual([
      'warning 2021年',
    ]);
    expect(await said('report-year', draft(['2021年是普法开局之年。2022年，我局依法行政。']))).toEqual([]);
  });

  it.each([
    ['本报告期为2021年度。', ['warning 2021年']],
    ['报告期：2021年1月至12月', ['warning 2021年1月至12月']],
    ['报告期间为2021年1月1日至2021年12月31日。', ['warning 2021年1月1日至2021年12月31日']],
    ['本报告数据的统计期限自2021年1月1日起，至12月31日止。', ['warning 2021年1月1日']],
    ['本报告期为2022年度，上一报告期为2021年度。', []],
    ['本报告期从2021年12月至2022年11月。', []],
    ['参训率（统计期为2021年）为87%。', []],
  ])('reads the period: %s', async (text, expected) => {
    expect(await said('report-year', draft([text, '一、主要举措', '办理案件38件。']))).toEqual(expected);
  });

  it('takes a date in the report year or the next', async () => {
    for (const signed of ['2022年12月30日', '2023年1月18日'])
      expect(await said('report-year', draft(['办理案件38件。'], { signed }))).toEqual([]);
    expect(await said('report-year', draft(['办理案件38件。'], { signed: '2024年1月18日' }))).toEqual([
      'warning 2024年1月18日',
    ]);
  });

  it('says what it assumes where no year is named', async () => {
    const dated = '法治政府建设情况报告\n\n办理案件38件。\n\n东山县水利局\n2023年1月18日';
    expect((await findings('report-year', dated))[0]?.message).toContain('2022');
    expect((await findings('report-year', '法治政府建设情况报告\n\n办理案件38件。'))[0]?.message).toContain('最新年度');
  });
});
