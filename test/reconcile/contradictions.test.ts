import { describe, expect, it } from 'vitest';
import { type Case, expectRelations, relationsIn } from './relations.ts';

const cases: readonly Case[] = [
  [
    '2023年，我局制发行政规范性文件12件，均已备案。\n存在的问题是，2023年我局制发行政规范性文件15件，数量偏多。',
    'contradiction violated',
  ],
  [
    '拨付公益林补偿资金538.6万元，涉及11个乡镇。\n对拨付的公益林补偿资金538.6元开展专项检查。',
    'contradiction violated',
  ],
  ['拨付公益林补偿资金538.6万元，涉及11个乡镇。\n对人均公益林补偿538.6元开展专项检查。'],
  [
    '为纳税人办理退税3.42亿元，惠及企业1106户。\n本年度为纳税人办理退税3.42亿元，惠及企业1160户，平均用时2天。',
    'contradiction violated',
  ],
  [
    '2023年共审核重大执法决定64件，提出意见21条。\n队伍力量薄弱。2023年共审核重大执法决定74件，专职人员3名。',
    'contradiction violated',
  ],
  ['2023年共审核重大执法决定64件，提出意见21条。\n2022年共审核重大执法决定74件，有所下降。'],
  ['2023年共审核重大执法决定64件，提出意见21条。\n队伍力量薄弱。市本级审核重大执法决定74件，专职人员3名。'],
  ['2023年共审核重大执法决定64件，提出意见21条。\n队伍力量薄弱。2023年共审核重大执法决定131件，专职人员3名。'],
  ['全年举办普法讲座46场，推送短视频112条。\n一年来，全年举办普法讲座46场，受众9300余人次。', 'contradiction holds'],
];

describe('one indicator told twice', () => {
  it('is contradicted once by a value that several places agree on', async () => {
    const told = '全年办理来信来访87件次，接待群众160人次。';
    const text = `${told}\n${told}\n2023年共办理来信来访78件次，接待群众160人次。`;
    expect((await relationsIn(text)).filter((one) => one === 'contradiction violated')).toHaveLength(1);
  });

  it.each(cases)('%s', async (text, ...expected) => {
    await expectRelations(text, expected);
  });
});
