import { describe, expect, it } from 'vitest';
import { reconciliationsIn, told } from './model.ts';
import { type Case, expectRelations } from './relations.ts';

const cases: readonly Case[] = [
  ['新增就业9120人，完成年度目标任务8500人的107.3%。', 'percentage holds'],
  ['新增就业9120人，完成年度目标任务8500人的117.3%。', 'percentage violated'],
  ['累计拨付资金630万元，占年初预算900万元的70%。', 'percentage holds'],
  ['累计拨付资金630万元，占年初预算900万元的75%。', 'percentage violated'],
  ['改造管网63公里，惠及住户900户的70%。'],
  ['全年罚没41万元，其中食品领域34万元，占比82.9%。', 'percentage holds'],
  ['全年罚没41万元，其中食品领域34万元，占比72.9%。', 'percentage violated'],
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
