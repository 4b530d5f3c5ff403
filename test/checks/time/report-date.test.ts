import { describe, expect, it } from 'vitest';
import { draft, findings, said } from './time-findings.ts';

const signed = (year: number, line: string, text = '办理案件38件。') => draft([text], { year, signed: line });

describe('time/report-date', () => {
  it.each([
    [2022, '2022年12月31日'],
    [2022, '2023年3月1日'],
    [2022, '2022年12月'],
    [2022, '2023年3月'],
    [2018, '2019年3月29日'],
    [2022, '2025年1月8日'],
  ])('has nothing to say of a report on %i signed on %s', async (year, line) => {
    expect(await said('report-date', signed(year, line))).toEqual([]);
  });

  it.each([
    [2022, '2022年12月30日'],
    [2022, '2022年11月'],
    [2022, '2023年3月2日'],
    [2022, '2023年4月'],
    [2018, '2019年4月2日'],
  ])('reports a report on %i signed on %s', async (year, line) => {
    expect(await said('report-date', signed(year, line))).toEqual([`warning ${line}`]);
  });

  it('accepts an early date where the text says until when it counts', async () => {
    for (const text of ['2022年1—11月，办理案件38件。', '截至11月30日，办理案件38件。', '1月至11月，办理案件38件。'])
      expect(await said('report-date', signed(2022, '2022年12月8日', text))).toEqual([]);
    for (const text of ['1—9月，办理案件38件。', '截至12月8日，办理案件38件。'])
      expect(await said('report-date', signed(2022, '2022年12月8日', text))).toEqual([]);
    for (const text of ['3月至11月，开展专项整治。', '1月，召开会议。', '1月至2023年11月，办理案件38件。'])
      expect(await said('report-date', signed(2022, '2022年12月8日', text))).toHaveLength(1);
    for (const text of ['截至12月31日，办理案件38件。', '1—6月，办理案件38件。', '2021年1—11月，办理案件38件。'])
      expect(await said('report-date', signed(2022, '2022年12月8日', text))).toHaveLength(1);
  });

  it('doubts figures of the whole year that were told weeks before its end', async () => {
    const text = '全年办理案件38件。';
    expect(await said('report-date', signed(2022, '2022年11月8日', text))).toHaveLength(2);
    expect(await said('report-date', signed(2022, '2022年12月8日', text))).toHaveLength(1);
  });

  it('takes no day of publication for one of signing', async () => {
    const page = (line: string) => `东山县水利局2022年法治政府建设年度报告\n\n${line}\n\n2022年，我局办理案件38件。`;
    expect(await said('report-date', page('2023-03-28'))).toEqual([]);
    expect(await said('report-date', page('（2023年3月28日）'))).toHaveLength(1);
  });

  it('names the act that sets the day', async () => {
    const [late] = await findings('report-date', signed(2022, '2023年3月2日'));
    const [old] = await findings('report-date', signed(2018, '2019年4月2日'));
    expect(late?.basis.join()).toContain('督察工作规定');
    expect(old?.basis.join()).toContain('2015—2020年');
  });
});
