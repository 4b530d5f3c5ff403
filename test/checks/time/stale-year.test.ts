import { describe, expect, it } from 'vitest';
import { draft, said } from './time-findings.ts';

const chapter = '一、主要举措和成效';
const stale = (...paragraphs: string[]) => said('stale-year', draft([chapter, ...paragraphs]));

describe('an earlier year', () => {
  it.each([
    '2019年3月，县执法大队挂牌成立，核定编制36名。',
    '2021年，案件120件；2022年，案件98件。',
    '2021年，办理案件120件。2022年，办理98件。',
    '案件由2021年的120件降至98件。',
    '2021年，我县被确定为示范县，12个单位参加创建。',
    '2021年，我局荣获先进集体，3人受表彰。',
    '2020年、2021年分别办理312件、298件。',
    '开展2021年度执法案卷评查，评查案卷120卷。',
    '2021年，修订《河道管理办法》等制度3项。',
    '2021年12月，召开党组会2次，研究部署工作。',
    '2015年，建成水库5座。',
    '学习2021年新修订的《行政处罚法》3次。',
    '2021年，办理案件120件，今年办理98件。',
    '2021年，培训执法人员46人，同比增长8%。',
  ])('is history, or compared: %s', async (text) => expect(await stale(text)).toEqual([]));

  it.each([
    ['2021年，全局办理许可164件。', 'warning 2021年'],
    ['一是强化监管，2021年共检查214家次。', 'warning 2021年'],
    ['2020年，我局组织执法培训。', 'warning 2020年'],
    ['我局2021年办理案件38件。', 'warning 2021年'],
    ['截至2021年底，持证执法人员46人。', 'warning 2021年'],
    ['2021 年 6 月，举办宪法讲座。', 'warning 2021 年 6 月'],
  ])('is stale: %s', async (text, expected) => expect(await stale(text)).toEqual([expected]));

  it('is usual in a column of a table', async () => {
    const table = '| 2021年，办理案件 | 2022年 |\n| --- | --- |\n| 120件 | 98件 |';
    expect(await said('stale-year', draft([chapter, table]))).toEqual([]);
  });

  it('is not looked for where the report year is unknown', async () => {
    expect(await said('stale-year', '法治政府建设情况报告\n\n我局按照《2021年法治建设工作要点》开展工作。')).toEqual(
      [],
    );
  });
});

describe('an annual document', () => {
  it.each([
    '落实《法治水利三年行动方案（2021—2023年）》。',
    '听取2021年工作要点落实情况汇报。',
    '根据《关于做好2021年度法治政府建设年度报告工作的通知》报送。',
    '完成2021年高标准农田建设项目实施方案的任务。',
    '接受2021年度法治建设考核，对照2021年度考核方案整改。',
    '印发《2021年工作要点》《2022年工作要点》。',
    '落实《法治建设工作要点》（东法办〔2022〕3号）。',
    '落实《2022年法治建设工作要点》（东法办〔2021〕53号）。',
  ])('of an earlier year may be looked back at, or run on: %s', async (text) => expect(await stale(text)).toEqual([]));

  it.each([
    ['印发《东山县2021年法治建设工作要点》。', 'warning 2021年法治建设工作要点'],
    ['按照“2021年度普法责任清单”开展宣传。', 'warning 2021年度普法责任清单'],
    ['落实2020年执法检查计划。', 'warning 2020年执法检查计划'],
    ['根据《关于开展2021年法治宣传工作的通知》部署。', 'warning 2021年法治宣传工作的通知'],
  ])('of an earlier year is stale: %s', async (text, expected) => expect(await stale(text)).toEqual([expected]));
});
