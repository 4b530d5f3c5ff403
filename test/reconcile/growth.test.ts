import { describe, expect, it } from 'vitest';
import { reconciliationsIn, told } from './model.ts';
import { type Case, expectRelations } from './relations.ts';

const cases: readonly Case[] = [
  ['全年立案60件，上年20件，增长2倍。', 'growth holds'],
  ['受理许可申请240件，是上年120件的2倍。', 'growth holds'],
  ['受理许可申请240件，是上年120件的3倍。', 'growth violated'],
  ['咨询量由20件增加到60件，增长3倍。', 'growth undetermined'],
  ['咨询量由20件增加到60件，增长5倍。', 'growth violated'],
  ['今年受理投诉150件，去年同期120件，同比增长25%。', 'growth holds'],
  ['全年受理投诉150件（上年120件），同比增长30%。', 'growth violated'],
  ['全年受理投诉150件，同比增加30件，增长25%。', 'growth holds'],
  ['全年受理投诉150件，同比增长25%，增加30件。', 'growth holds'],
  ['全年受理投诉150件，同比增长20%，增加30件。', 'growth violated'],
  ['立案数较2022年的480件下降25%，为360件。', 'growth holds'],
  ['立案数较2022年的480件下降25%，为300件。', 'growth violated'],
  ['办理满意率96%，比上年的92.5%提高3.5个百分点。', 'growth holds'],
  ['办理满意率96%，较去年92.5%提高4.5个百分点。', 'growth violated'],
  ['农民纯收入由2019年的1.25万元提高到2022年的1.5万元，三年累计增长20%。', 'growth holds'],
  ['颗粒物年均浓度从40微克/立方米降至34微克/立方米，降幅15%。', 'growth holds'],
  ['颗粒物年均浓度从40微克/立方米降至34微克/立方米，降幅18%。', 'growth violated'],
  ['发生事故41起、死亡12人，上年分别为50起、15人，同比分别下降18%和20%。', 'growth holds', 'growth holds'],
  ['发生事故41起、死亡12人，上年分别为50起、15人，同比分别下降28%和20%。', 'growth violated', 'growth holds'],
  ['发生事故41起、死亡12人，同比分别下降28%和20%。'],
  ['发生事故40起、死亡12人，与上年的50起、15人相比，起数下降20%，死亡人数下降20%。', 'growth holds', 'growth holds'],
  [
    '发生事故40起、死亡12人，同2022年的50起、15人相比，起数下降25%，死亡人数下降20%。',
    'growth violated',
    'growth holds',
  ],
  ['发生事故40起、死亡12人，与上年的50起、15人相比，经费下降25%，罚款下降20%，收入增长8%。'],
  ['年初在册630户，年内新增126户、注销21户，年末735户，较年初增长16.7%。', 'growth holds'],
  ['年初在册630户，年内新增126户、注销21户，年末735户，较年初增长26.7%。', 'growth violated'],
  ['年内新增126户、注销21户，年末735户，较年初增长26.7%。'],
  ['全年立案150件，与上年的120件相比，立案数增长35%。', 'growth violated'],
  ['全年立案150件，与上年的120件相比，罚款增长35%。'],
  ['成交额15.6亿元，较2020年的12亿元净增3.6亿元，增幅达30%。', 'growth holds'],
  ['研发费用4.6亿元，比2021年多投入1.1亿元，增长31.4%。', 'growth holds'],
  ['计划治理隐患点25处，实际完成27处，超额完成8%。', 'growth holds'],
  ['计划治理隐患点25处，实际完成28处，超额完成8%。', 'growth violated'],
  ['在册企业6870户，其中规上30户，比上年增加840户，增长14%。'],
  ['2022年接待游客186万人次，2023年接待游客279万人次，同比增长50%。', 'growth holds'],
  ['2023年接待游客279万人次，2022年接待游客186万人次，同比增长50%。', 'growth holds'],
  ['新登记主体17000户，农民合作社80户，比上年的16000户增长6.3%。'],
  // Behind a list the growth may be told of its last item, of the total, or of some items together.
  ['全年作出处罚决定92件，普通程序51件、简易程序41件，比2021年的80件增长15%。', 'sum holds', 'growth holds'],
  ['全年作出处罚决定92件（普通程序51件、简易程序41件），比2021年的80件增长15%。', 'sum holds', 'growth holds'],
  ['全年作出处罚决定92件。其中普通程序51件、简易程序41件，比2021年的80件增长15%。', 'growth holds'],
  ['查处案件普通程序51件、简易程序41件，比上年的80件增长15%。', 'growth holds'],
  ['查处普通程序51件、简易程序41件，合计92件，比上年的80件增长18%。', 'sum holds', 'growth violated'],
  ['全年作出处罚决定92件（普通程序51件、简易程序41件），比2021年的80件增长25%。', 'growth violated'],
  ['检查企业840家次，其中食品310家次、药品530家次，比上年减少210家次，下降20%。', 'growth holds'],
  ['检查企业840家次，其中食品310家次、药品530家次，比上年的1050家次减少210家次，下降25%。', 'growth violated'],
  ['罚款15.6万元，没收违法所得2.4万元，比上年的15万元增长20%。', 'growth holds'],
  ['办结率98.2%、满意率97.1%，较上年的96%提高2.2个百分点。', 'growth holds'],
  ['办结率98.2%，满意率97.1%，较上年的96%提高2.1个百分点。', 'growth violated'],
  ['全年审核合同45份、规范性文件12件、重大决策6件，较上年的50件增长26%。', 'growth holds'],
  ['全年审核合同45份、规范性文件12件、重大决策6件，较上年的50件增长28%。'],
  ['近120家企业参加，其中国企31家，比上年的25家增长380%。'],
  ['立案120件、结案108件，比上年的90件、81件分别增长33.3%、33.3%。'],
  ['许可数比上年的160件增加20件，增幅12.5%。', 'growth holds'],
  ['许可数比上年的160件增加20件，增幅15.2%。', 'growth violated'],
  ['许可数比上年的160件减少20件，降幅12.5%。', 'growth holds'],
  ['全年许可180件，比上年的160件增加20件，增幅12.5%。', 'growth holds'],
  ['全年许可180件，比上年的160件增加20件，增幅15%。', 'growth violated'],
  // Points and per cent, the unit's own base and a comparable one: other bases than the figures beside them.
  ['产值由20亿元增加到25亿元，按可比价计算增长22%。'],
  ['办件量由20万件增加到25万件，年均增长8%。'],
  ['城区面积由120公顷增加到150公顷，绿地、广场分别增长8%、5%。'],
];

describe('growth', () => {
  it.each(cases)('%s', async (text, ...expected) => {
    await expectRelations(text, expected);
  });

  it('prints money as the text does', async () => {
    const found = await reconciliationsIn('罚没款由20.5万元增加到24.6万元，增长30%。', 'text');
    expect(found.map(told)).toEqual(['growth violated: (24.6 − 20.5) ÷ 20.5 = 20% ≠ 30%']);
  });
});

describe('growth of a small count', () => {
  it('is refused where no whole number could have grown so', async () => {
    const [found] = await reconciliationsIn('全年办理信访件7件，同比增长20%。', 'text');
    expect(found).toMatchObject({ ruleId: 'figures/growth', verdict: 'violated' });
    expect(found?.equation).toBe('(7 − 5) ÷ 5 ≠ 20%，(7 − 6) ÷ 6 ≠ 20%');
  });

  it('is refused where it leads from a whole number to none', async () => {
    const [found] = await reconciliationsIn('合计见上表。与2021年的160件相比，案件数量下降9.7%。', 'text');
    expect(found).toMatchObject({ ruleId: 'figures/growth', verdict: 'violated' });
    expect(found?.equation).toBe('(144 − 160) ÷ 160 ≠ −9.7%，(145 − 160) ÷ 160 ≠ −9.7%');
  });

  it.each([
    '合计见上表。与2021年的160件相比，案件数量下降9.4%。',
    '合计见上表。与2021年的160件相比，罚款金额下降9.7%。',
    '合计见上表。与2021年的160件相比，案件数量下降10%。',
    '合计见上表。与2021年的160余件相比，案件数量下降9.7%。',
    '全年办理信访件6件，同比增长20%。',
    '全年办理信访件7件，同比增长16.7%。',
    '全年办理信访件7件，同比增长16%。',
    '全年办理信访件7件，同比下降30%。',
    '全年办理信访件7件，同比增长约20%。',
    '全年办理信访件7件、议案5件，同比增长20%。',
    '全年办理信访件7件，罚款3万元，同比增长20%。',
    '全年办理信访件67件。其中来访7件，同比增长20%。',
    '全年办理信访件67件，来访7件，同比增长20%。',
    '全年办理信访件700件，同比增长20.3%。',
  ])('is left alone where one could, or where it is not the growth of the count: %s', async (text) => {
    await expectRelations(text, []);
  });
});
