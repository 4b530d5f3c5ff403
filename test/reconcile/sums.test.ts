import { describe, expect, it } from 'vitest';
import { reconciliationsIn } from './model.ts';
import { type Case, expectRelations } from './relations.ts';

const cases: readonly Case[] = [
  ['全局在职人员180人，由公务员92人、事业编制人员63人和工勤人员25人组成。', 'sum holds'],
  ['全局在职人员180人，由公务员92人、事业编制人员63人和工勤人员15人组成。', 'sum violated'],
  ['完成造林18.6万亩，由人工造林4.1万亩、封山育林8.5万亩和退化林修复6万亩三部分构成。', 'sum holds'],
  ['上半年受理申请318件，下半年受理277件，全年累计受理595件。', 'sum holds'],
  ['上半年受理申请318件，下半年受理277件，全年累计受理559件。', 'sum violated'],
  ['四个季度依次查获案件14起、18起、11起、12起，全年合计55起。', 'sum holds'],
  ['四个季度依次查获案件14起、18起、11起、12起，全年合计65起。', 'sum violated'],
  ['受理执行案件5120件（旧存640件，新收4480件），执结4900件。', 'sum holds'],
  ['受理执行案件5120件（旧存640件，新收4840件），执结4900件。', 'sum violated'],
  ['实施审计项目30个（政策审计5个，预算审计11个，经济责任审计14个〔离任8个、任中6个〕）。', 'sum holds', 'sum holds'],
  ['查处违法运输行为950起。按类型分：超限512起，非法营运238起，未按规定检测131起，其他69起。', 'sum holds'],
  ['全年办理公证事项2640件，国内公证2105件，涉外公证437件，涉港澳台公证98件。', 'sum holds'],
  ['全年办理公证事项2640件，国内公证2105件，涉外公证473件，涉港澳台公证98件。', 'sum violated'],
  ['婚姻类纠纷调处312件。消费类纠纷调处88件。土地类纠纷调处57件。以上合计调处各类纠纷457件。', 'sum holds'],
  ['上半年，工矿领域排查隐患264处；下半年聚焦燃气领域，又排查隐患318处，全年累计排查整治隐患582处。', 'sum holds'],
  ['上半年，工矿领域排查隐患264处；下半年聚焦燃气领域，又排查隐患318处，全年累计排查整治隐患528处。', 'sum violated'],
  ['在用特种设备318台。具体为：锅炉16台、压力容器141台、电梯118台、起重机械43台。', 'sum holds'],
  ['在用特种设备318台。具体为：锅炉16台、压力容器141台、电梯118台、起重机械34台。', 'sum violated'],
  ['改造小区46个、惠及居民1852户：城区27个、1106户，新城8个、384户，其余乡镇11个、362户。', 'sum holds'],
  // What was there, what came and what went leaves what remains.
  ['年初结转积案37件，新排查112件，年内化解131件，年末尚余18件正在推进。', 'sum holds'],
  ['年初结转积案37件，新排查112件，年内化解131件，年末尚余28件正在推进。', 'sum violated'],
  ['安排专项经费150万元，实际支出138.5万元，结余11.5万元按规定缴回。', 'sum holds'],
  ['安排专项经费150万元，实际支出138.5万元，结余15.1万元按规定缴回。', 'sum violated'],
  ['受理案件150件，办结138件，结转下年15件。'],
  // Half of a list is not its total, and what shows an end by 等 is none.
  ['案件中，处罚类60件，占50%；许可类30件，占25%；强制类20件，确认类10件。'],
  ['执业律师512人，其中专职律师436人、公职律师58人、公司律师11人等。'],
  ['对120家单位分类处理：约谈46家，责令整改37家，暂停服务25家，解除协议6家，移送1家，其他5家。', 'sum holds'],
  [
    '立案640件，结案627件，结案率98%。案件类型分布为：工资类412件，工时类96件，合同类58件，保险类51件，其他23件。',
    'sum holds',
  ],
  ['办理业务18.4万件，其中即时办结14.72万件，占80%；网上办理6.81万件。', 'percentage holds'],
];

describe('sums', () => {
  it.each(cases)('%s', async (text, ...expected) => {
    await expectRelations(text, expected);
  });

  it('names 元 written for 万元', async () => {
    const text = '兑现补贴3120.5万元，其中地力补贴2214.3万元，农机补贴586.2万元，稻谷补贴320.0元。';
    const [found] = (await reconciliationsIn(text, 'text')).filter(({ verdict }) => verdict === 'violated');
    expect(found).toMatchObject({ ruleId: 'figures/sum' });
    expect(found?.message?.zh).toContain('320.0元疑为 320.0万元');
  });
});
