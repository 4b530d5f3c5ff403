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
  // All that there are, told as too few; what is told before a semicolon, of 城镇 or of 市级资金 restricts nothing.
  ['全市现有持证监察员213人。\n全市持证监察员只有231人，力量薄弱。', 'contradiction violated'],
  ['全市现有持证监察员231人。\n全市持证监察员仅213人，力量薄弱。', 'contradiction violated'],
  ['全市现有持证监察员231人。\n选派持证监察员213人参加比武。'],
  [
    '城镇老旧管网更新有序推进，年内完成老旧管网更新38处。\n市级财政投入最大的是管网，全年完成老旧管网更新46处。',
    'contradiction violated',
  ],
  ['年内完成老旧管网更新38处。\n河东镇全年完成老旧管网更新46处。'],
  ['全年行政诉讼案件开庭26件。\n12个街道完成述法；全年行政诉讼案件开庭28件，出庭率100%。', 'contradiction violated'],
  ['全年行政诉讼案件开庭26件。\n12个街道行政诉讼案件开庭28件。'],
  // A slip of the pen apart, with other words around the same thing.
  [
    '全年接到12315、12345平台投诉举报2416件，按时办结率100%。\n与2022年的2180件相比，全年投诉举报受理量达到2461件。',
    'contradiction violated',
  ],
  ['全年核发施工许可证146件、预售许可证21件。\n全年164件施工许可证核发全部在线上办结。', 'contradiction violated'],
  ['全年核发施工许可证146件、预售许可证21件。\n全年146件施工许可证核发全部在线上办结。'],
  ['全年受理投诉举报326件。\n全年受理投诉举报336件，压力较大。', 'contradiction violated'],
  ['全县建成文化礼堂64处，新增书屋12家。\n虽然全县建成文化礼堂46处，但分布不均。', 'contradiction violated'],
  // Two places agree on the other value: it is contradicted once.
  [
    '2023年，我局共受理投诉举报312件。\n2023年受理投诉举报共312件。\n2023年，我局共受理投诉举报321件。',
    'contradiction holds',
    'contradiction violated',
  ],
  // Of large numbers two exchanged digits vouch for the name; not so where another thing was done to them.
  ['全年受理投诉举报4388件。\n全年4838件群众投诉举报中，食品类最多。', 'contradiction violated'],
  ['全年立案查处违法案件3572件。\n从全年查处的3752件种子案件看，制售假劣最多。', 'contradiction violated'],
  ['全年受理投诉举报18426件。\n全年办结投诉举报18246件。'],
  ['全年立案查处违法案件3572件。\n全年3752件合同通过审查。'],
  ['全年立案查处违法案件3572件。\n全年查处案件3527件。'],
  // Of another stage, year, half of it, place or thing, or what is planned.
  ['全年受理投诉举报326件。\n全年办理投诉举报325件。'],
  ['全年受理投诉举报321件。\n全年办结投诉举报312件。'],
  ['2022年受理投诉举报321件。\n2023年受理投诉举报312件。'],
  ['上半年受理投诉举报321件。\n下半年受理投诉举报312件。'],
  ['城区核查投诉举报321件。\n乡镇核查投诉举报312件。'],
  ['全年核发食品经营许可证321件。\n全年核发药品经营许可证312件。'],
  ['全年核发施工许可证146件。\n全年164件施工许可证变更申请均已办结。'],
  ['全县共有持证执法人员386人。\n全局共有持证执法人员368人。'],
  ['全年开展执法检查1024次。\n力争明年开展执法检查1042次。'],
  ['全年作出行政处罚决定132件。\n全年公示行政处罚决定123件。'],
  ['出动执法人员1560人次。\n专项行动中，出动执法人员1650人次。'],
  ['第一批核查案件线索236条。\n第二批核查案件线索263条。'],
  // All that there are, told of with two digits exchanged, or more than there are.
  ['全系统现有持证执法人员397名。\n按照集中轮训的办法，379名全系统持证执法人员均完成培训。', 'contradiction violated'],
  ['全系统现有持证执法人员397名。\n全系统379名持证执法人员考试合格。'],
  ['全系统现有持证执法人员397名。\n其中379名持证执法人员均为本科以上学历。'],
  ['全系统现有执法人员397名。\n全年培训执法人员379名。'],
  ['现有行政执法人员538名，均持证上岗。\n全年对583名行政执法人员开展轮训。', 'contradiction violated'],
  ['现有行政执法人员538名，均持证上岗。\n全年对583人次行政执法人员开展轮训。'],
  // Money of one name, in full and in short.
  ['追回违规使用资金126.84万元。\n全年追回资金162.84万元，数据筛查发现的较少。', 'contradiction violated'],
  ['追回违规使用资金126.84万元。\n上年追回资金162.84万元。'],
  ['追回违规使用资金126.84万元。\n全年拨付资金162.84万元。'],
  // The very same thing of the whole year, whatever the values.
  [
    '全年举办普法讲座38场，发放手册2100册。\n一年来，在局长推动下，全年共举办普法讲座33场次，取得实效。',
    'contradiction violated',
  ],
  ['全年受理并办结排污许可申请87件，网办率98%。\n全年办结的79件排污许可申请结果均已公开。', 'contradiction violated'],
  ['举办“法官讲坛”7期，参训420人次。\n依托全年举办的9期“法官讲坛”开展以案释法。', 'contradiction violated'],
  ['全年发生一般生产安全事故5起，无人员死亡。\n六起生产安全事故的调查报告已经公布。', 'contradiction violated'],
  [
    '全年以县局为被申请人的行政复议案件17件，均维持。\n全年21件行政复议案件虽无一撤销，但教训不少。',
    'contradiction violated',
  ],
  ['全年共检查用工单位268家。\n全年执法检查的286家用工单位中，多数能够守法。', 'contradiction violated'],
  ['全年出台行政规范性文件6件。\n制定行政规范性文件9件，均已备案。', 'contradiction violated'],
  ['全年发放法律手册2.3万册。\n全年共发放法律手册2.8万册。', 'contradiction violated'],
  ['全局现有持证执法人员46名。\n全局48名持证执法人员均参加考试。', 'contradiction violated'],
  ['行政诉讼案件全年9件，无一败诉。\n全年共发生行政诉讼案件11件。', 'contradiction violated'],
  ['全局现有行政执法人员63名。\n执法力量不足，全局现有行政执法人员仅61名。', 'contradiction violated'],
  ['局长全年主持召开党组会学法9次。\n全年召开党组会学法7次。', 'contradiction violated'],
  ['办理人大代表建议21件。\n办理人大代表建议24件，件件有回音。', 'contradiction violated'],
  ['审查重大合同37份。\n全年审查重大合同39份。', 'contradiction violated'],
  ['负责人出庭应诉率100%。\n行政机关负责人出庭应诉率仅为80%。', 'contradiction violated'],
  ['2023年，全局共结案138件。\n全年结案183件。', 'contradiction violated'],
  ['全年共结案138件。\n全年结案146件。'],
  ['发布典型案例24个。\n典型案例少，全年只发布典型案例22个。', 'contradiction violated'],
  ['发布典型案例18个。\n全年发布典型案例22个。'],
  ['全年培训执法人员120人次。\n举办专题班，培训执法人员160人次。'],
  ['全年办理排污许可3862件。\n我局办理的3682件排污许可无一超时。', 'contradiction violated'],
  // Rates as far as they are printed, of one year, not wished for; cases of the body itself and of those it reviews.
  ['负责人出庭应诉率100%。\n行政机关负责人出庭应诉率99.8%。'],
  ['负责人出庭应诉率100%。\n2022年行政机关负责人出庭应诉率80%。'],
  ['负责人出庭应诉率80%。\n要求做到行政机关负责人出庭应诉率100%。'],
  ['案件办结率100%。\n案件办结率98%。'],
  ['全年以本局为被申请人的行政复议案件17件。\n全年办理行政复议案件26件。'],
  // Not of other stages, times, places and fields, of a part, of a plan, of a round number.
  ['全年发放法律手册2.3万册。\n全年共发放法律手册22860册。'],
  ['全年受理排污许可申请87件。\n全年办结的79件排污许可申请结果均已公开。'],
  ['全年发生一般生产安全事故5起、较大事故1起。\n六起生产安全事故的调查报告已经公布。'],
  ['全年发生生产安全事故5起。\n2起生产安全事故的调查报告已经公布。'],
  ['全年举办普法讲座38场。\n上半年举办普法讲座33场。'],
  ['全年举办普法讲座38场。\n城关镇全年举办普法讲座12场。'],
  ['全年举办普法讲座38场。\n在校园安全领域，全年举办普法讲座20场。'],
  ['全年举办普法讲座38场。\n全年向农民工举办普法讲座20场。'],
  ['全年举办普法讲座38场。\n全年举办线上普法讲座26场。'],
  ['全年开展执法检查38次。\n全年开展执法检查460次。'],
  ['全年发放法治宣传资料3000份。\n宪法日发放法治宣传资料5000份。'],
  ['全年举办普法讲座38场。\n比2022年的33场普法讲座增加5场。'],
  ['全县现有持证执法人员46名。\n全局48名持证执法人员均参加考试。'],
  ['现有持证执法人员46名。\n38名持证执法人员参加考试。'],
  ['全年收到行政复议案件17件。\n全年有4件行政复议案件被撤销。'],
];

describe('one indicator told twice', () => {
  it('is contradicted once by a value that several places agree on', async () => {
    const told = '全年办理来信来访87件次，接待群众160人次。';
    const text = `${told}\n${told}\n2023年共办理来信来访78件次，接待群众160人次。`;
    expect((await relationsIn(text)).filter((one) => one === 'contradiction violated')).toHaveLength(1);
  });

  it('is not contradicted by what is planned', async () => {
    const text = '全年举办普法讲座38场。\n二、2024年工作安排\n全年举办普法讲座45场。';
    expect(await relationsIn(text)).not.toContain('contradiction violated');
  });

  it.each(cases)('%s', async (text, ...expected) => {
    await expectRelations(text, expected);
  });
});
