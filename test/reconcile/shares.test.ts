import { describe, expect, it } from 'vitest';
import { reconciliationsIn, told } from './model.ts';
import { type Case, expectRelations } from './relations.ts';

const cases: readonly Case[] = [
  ['新增就业9120人，完成年度目标任务8500人的107.3%。', 'percentage holds'],
  ['新增就业9120人，完成年度目标任务8500人的117.3%。', 'percentage violated'],
  ['累计拨付资金630万元，占年初预算900万元的70%。', 'percentage holds'],
  ['累计拨付资金630万元，占年初预算900万元的75%。', 'percentage violated'],
  ['改造管网63公里，惠及住户900户的70%。'],
  [
    '受理的800件案件中，盗窃类占比35%（280件），诈骗类占比25%（200件），其他类占比40%（320件）。',
    ...Array<string>(3).fill('percentage holds'),
  ],
  [
    '受理工单4000件，集中的是物业880件、噪声640件、停车480件，分别占工单总量的22%、16%和12%。',
    ...Array<string>(3).fill('percentage holds'),
  ],
  ['受理工单4000件，集中的是物业880件、噪声640件、停车480件，分别占工单总量的22%、18%和12%。', 'percentage violated'],
  ['现有执法人员640人，其中支队210人。持有证件199人，占支队人员的94.8%。', 'percentage holds'],
  ['预算总额3600万元，到位资金3500万元；实际支付3360万元，占到位资金的96%。', 'percentage holds'],
  [
    '审结6000件。调解3900件，占65%；裁决1800件，占30%；其他方式300件，占5%。终局裁决1134件，占裁决案件的63%。',
    ...Array<string>(4).fill('percentage holds'),
  ],
  ['市政府下达新增就业任务12000人，实际新增12900人，完成目标任务的107.5%。', 'percentage holds'],
  ['市政府下达新增就业任务12000人，实际新增12900人，完成目标任务的105.7%。', 'percentage violated'],
  [
    '买卖纠纷420件，占商事案件的42%；借款纠纷270件，占27%；工程纠纷310件，占31%。全年商事案件总量1000件。',
    ...Array<string>(3).fill('percentage holds'),
  ],
  [
    '买卖纠纷420件，占商事案件的42%；借款纠纷270件，占37%；工程纠纷310件，占31%。全年商事案件总量1000件。',
    'percentage violated',
  ],
  ['35岁以下的占18.5%，36岁至50岁的占41.2%，50岁以上的占40.3%。', 'percentage holds'],
  ['35岁以下的占18.5%，36岁至50岁的占41.2%，50岁以上的占45.3%。', 'percentage violated'],
  ['党员占58.5%，女性占41.2%，本科以上学历占90.3%。'],
  ['年度造林任务1.6万亩，目前已完成造林1.68万亩，完成年度任务的115%。', 'percentage violated'],
  ['全年罚没41万元，其中食品领域34万元，占比82.9%。', 'percentage holds'],
  ['全年罚没41万元，其中食品领域34万元，占比72.9%。', 'percentage violated'],
  [
    '巡查加油站48家、商场26家、网吧16家，一共90家，其中夜间巡查12家；存在隐患的27家，占巡查总数的30%。',
    'sum holds',
    'subset holds',
    'percentage holds',
  ],
  [
    '巡查加油站48家、商场26家、网吧16家，总共90家；存在隐患的27家，占巡查总数的36%。',
    'sum holds',
    'percentage violated',
  ],
  ['巡查加油站48家、商场26家、网吧16家；存在隐患的12家，占巡查总数的36%。'],
  [
    '办结许可480件，其中食品许可300件，药品许可180件。告知承诺办理90件，占药品许可总数的50%。',
    'sum holds',
    'percentage holds',
  ],
  ['全年复核案件1240件，纠正差错62件次，占复核总数的5%。', 'percentage holds'],
  ['全年复核案件1240件，纠正差错62件次，占复核总数的7%。', 'percentage violated'],
];

describe('shares and targets', () => {
  it.each(cases)('%s', async (text, ...expected) => {
    await expectRelations(text, expected);
  });

  it('print money as the text does', async () => {
    const found = await reconciliationsIn('累计拨付资金630.5万元，占年初预算900万元的75%。', 'text');
    expect(found.map(told)).toEqual(['percentage violated: 630.5 ÷ 900 = 70.06% ≠ 75%']);
  });
});
