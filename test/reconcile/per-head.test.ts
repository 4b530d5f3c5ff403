import { describe, expect, it } from 'vitest';
import { reconciliationsIn, told } from './model.ts';

const perHead: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['共有监督员45人，监管单位8145户，人均监管181户。', 'implausible holds'],
  ['共有监督员45人，监管单位8150户，人均监管单位181户。', 'implausible holds'],
  ['监督员40人，办理案件500件，人均办案12.5件。', 'implausible holds'],
  ['共有监督员45人，监管单位9145户，人均监管181户。', 'implausible violated: 9145 ÷ 45 ≠ 181'],
  ['共有监督员45人、协管员12人，监管单位9145户，人均监管181户。'],
  ['发放补贴90万元，惠及律师150人，人均6万元。', 'implausible violated: 900000 ÷ 150 ≠ 60000'],
  ['共有监督员45人。全年监管单位9145户，人均监管181户。'],
  ['举办培训6期，参训310人次，支出培训费18.6万元，人均600元。', 'implausible holds'],
  ['共有监督员45人，监管单位8145户，人均监管约181户。'],
  ['人均监管181户，监管单位8145户。'],
  ['举办业务讲堂8期，参加干部416人次，平均每期52人次。', 'implausible holds'],
  ['举办业务讲堂8期，参加干部416人次，平均每期62人次。', 'implausible violated: 416 ÷ 8 ≠ 62'],
  ['举办业务讲堂8期、公开课3期，参加干部416人次，平均每期62人次。'],
  ['举办业务讲堂8期，参加干部416人次、群众90人次，平均每期62人次。'],
  ['举办业务讲堂8期，参加干部416人次，平均每期3天。'],
  ['举办业务讲堂8期，参加干部416人次，平均每期约60人次。'],
];

const shares: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['行政处罚类占案件总数的120%。', 'implausible violated: 120% > 100%'],
  ['女性占比达到101.5%。', 'implausible violated: 101.5% > 100%'],
  ['女性占比达到100%。'],
  ['检查户数占年度计划的120%。'],
  ['占地面积较大，投资完成120%。'],
  ['占比同比增长120%。'],
];

describe.each([
  ['per head', perHead],
  ['shares', shares],
])('%s', (_, cases) => {
  it.each(cases)('%s', async (text, ...expected) => {
    const found = await reconciliationsIn(text, 'text');
    expect(found.filter(({ ruleId }) => ruleId === 'figures/implausible').map(told)).toEqual(expected);
  });
});
