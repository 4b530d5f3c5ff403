import { describe, it } from 'vitest';
import { type Case, expectRelations } from './relations.ts';

const cases: readonly Case[] = [
  // What stands in brackets behind what was drawn tells of it only.
  ['从250家药店中随机抽取60家（城区42家、乡镇18家），抽查比例24%，其中8家联合抽查。', 'percentage holds'],
  ['从250家药店中随机抽取60家（城区42家、乡镇18家），抽查比例27%，其中8家联合抽查。', 'percentage violated'],
  ['登记药店250家，检查60家（城区42家、乡镇18家），抽查比例27%。'],
  // What is done and what remains make up the whole, wherever they stand.
  ['发现隐患1028个，当年整改1001个，未到期限的27个，已到期隐患的整改率为100%。'],
  ['纳入改造的泵站共64座。截至年底，完工48座，完工率75%，其余16座正在施工。', 'percentage holds'],
  ['纳入改造的泵站共64座。截至年底，完工48座，完工率85%，其余16座正在施工。', 'percentage violated'],
  ['交办督办事项250项，办结235项，尚有15项正在推进，办结率为100%。', 'percentage violated'],
  ['发出建议书50份。截至年底，收到书面反馈42份，反馈率84%。', 'percentage holds'],
  ['发出建议书50份。截至年底，收到书面反馈42份，反馈率94%。', 'percentage violated'],
  ['应入学儿童150人，已通过随班就读、送教上门等方式安置141人，安置率98%。', 'percentage violated'],
  ['转来群众诉求2500件。经逐件核查，按期办结2450件，按期办结率98%。', 'percentage holds'],
  ['转来群众诉求2500件。经逐件核查，按期办结2450件，按期办结率96.5%。', 'percentage violated'],
  ['受理案件912件，审结894件，结案率87.3%（含旧存案件）。'],
  ['应登记单位6850家。经过清查，已登记6278家，登记率99.0%。', 'percentage violated'],
  ['受理375件512人，批准338人，不捕174人，不捕率为43.98%。', 'percentage violated'],
  ['申请协议的45家，新增27家，未通过18家，通过率60%。'],
  ['办理结婚登记2460对，开展婚前辅导1968对，辅导率68%。', 'percentage violated'],
  ['接收转办工单4318件，按期办结4290件，按期办结率93.95%，满意率较上年稳中有升。', 'percentage violated'],
  ['培训人数较上年增加。\n接收转办工单4318件，按期办结4290件，按期办结率93.95%。', 'percentage violated'],
  // Two counts side by side are the whole.
  ['承办建议61件、提案39件，代表和委员表示满意的98件，满意率98%。', 'percentage holds'],
  // The numerator is told by what it lacks.
  ['抽检肥料250批次，检出不合格10批次，总体合格率96%。', 'percentage holds'],
  ['抽检肥料250批次，检出不合格10批次，总体合格率94%。', 'percentage violated'],
  ['评查案卷250卷，其中合格案卷240卷、不合格案卷10卷，优秀率16%。'],
  ['参加考核的未通过18家，通过27家，通过率60%。'],
  // Before its counts, of money, by other words than its own, and a proportion.
  ['考核合格率为95%，参加考核的40名协管员中38人合格、2人补考。', 'percentage holds'],
  ['专项经费年初预算150万元，全年支出144万元，预算执行率96%。', 'percentage holds'],
  ['呼入电话12500通，人工接听11250通，接通率达90%。', 'percentage holds'],
  ['监测断面50个，水质达到Ⅲ类的46个，优良水体比例为92%。', 'percentage holds'],
  ['监测断面50个，水质达到Ⅲ类的46个，优良水体比例为96%。', 'percentage violated'],
  ['收到建议书36份，已按期回复36份并整改到位，回复率95%。', 'percentage violated'],
  ['编制42名，实有38名，持证上岗率100%。'],
  ['受理申请318件，审结309件，调解结案率68%。'],
  // Of some of the cases only, or of all of them but in other hands.
  ['受理申请500件，办结480件，法定时限内办结率99.5%。'],
  ['办理业务7200件，其中跨区通办360件，占全市跨区通办总量的31.5%。'],
  // Another word with one of its characters, and a base that the text names or that is not told.
  ['办理行政诉讼案件6件，其中一审胜诉4件、2件未审结。负责人出庭应诉率100%。', 'sum holds'],
  ['行政应诉5件，判决驳回诉讼请求4件，1件尚未开庭；负责人出庭应诉率100%（以已开庭案件计）。'],
  ['执法人员46人，持证40人，6人为新进人员，持证率100%（不含新进人员）。'],
  ['行政诉讼案件6件，一审胜诉4件、2件未审结，胜诉率100%。'],
  ['全年受理投诉举报420件，办结400件，20件未到期，按期办结率100%。'],
  ['全年受理复议申请93件，审结86件，审结率为98.9%。'],
  ['行政应诉案件12件，负责人出庭应诉10件，出庭应诉率100%。'],
  ['行政应诉案件12件，负责人出庭应诉10件，出庭应诉率93.3%。', 'percentage violated'],
  ['审结诉讼案件20件，胜诉17件，胜诉率95%。', 'percentage violated'],
  ['应换证120本，换发80本，其余40本未换，换证率76.7%。', 'percentage violated'],
  // What is not due, or has fallen out of the whole, is told beside a rate that leaves it out.
  ['下达抽检任务240批次，实际完成226批次，另有14批次因企业停产未能抽取，任务完成率100%。'],
  ['列入检查计划的企业156家，实际检查149家，其余7家已注销或者搬迁，计划完成率100%。', 'sum holds'],
  ['受理许可申请318件，办结305件，办结率100%，其余13件申请人撤回。', 'sum holds'],
  ['受理投诉142件，办结137件，办结率100%。另有5件尚在法定办理期限内。'],
  ['受理投诉142件，办结137件，办结率100%。另有5件正在办理。', 'percentage violated'],
  ['审计项目计划24个，完成22个，经批准调出2个，计划完成率100%。'],
  ['年度任务38项，完成37项，完成率100%，未完成的1项结转下年。', 'percentage violated'],
  ['受理许可申请318件，办结305件，办结率85.9%，其余13件申请人撤回。', 'sum holds', 'percentage violated'],
  ['发现问题37个，已整改35个，其余2个未到整改期限，整改率100%。'],
  ['发现问题37个，已整改35个，其余2个未到整改期限，整改率95.6%。', 'percentage violated'],
  // However small the part, side by side with its whole and called by the word of the rate.
  ['公开征求意见216条，采纳67条，采纳率41%。', 'percentage violated'],
  ['公开征求意见216条，采纳合理意见67条，采纳率90%。'],
  ['公开征求意见216条，归并为70条，采纳67条，采纳率95.7%。', 'percentage holds'],
  ['抽查凭证1260笔，查出差错47笔，差错率6.7%。', 'percentage violated'],
  ['境内18个监测断面中，水质达到优良的17个，优良率84.4%。', 'percentage violated'],
  ['在编人员62人，已取得行政执法证的48人，持证率达67.4%。', 'percentage violated'],
  ['检查学校120所，食堂合格64所，合格率94.1%。'],
  ['抽检食品1.3万批次，不合格286批次，不合格率2.17%。'],
  // A slip of the pen vouches for the whole.
  [
    '办结各类事项1342件，其中登记909件、许可264件、其他169件；通过网上办理1292件，网办率76.3%。',
    'sum holds',
    'percentage violated',
  ],
  ['办结各类事项1342件，其中登记909件、许可264件、其他169件；通过网上办理1292件，网办率83.1%。', 'sum holds'],
  // The rate of another set, whose failures or whose number is not told.
  ['抽检农产品250批次，不合格10批次，复检合格率100%。'],
  ['监测水样120份，不合格4份，末梢水合格率98.5%。'],
  ['监测末梢水水样120份，不合格4份，末梢水合格率98.5%。', 'percentage violated'],
  ['检查学校120所，食堂合格64所，合格率100%。'],
  ['全年办结案件118件，罚款到位96件，罚款到位率88.5%（按金额）。'],
  // One part of several that make up the whole; the better grades reach the lesser ones, too.
  ['评查案卷40卷，评出优秀30卷、合格10卷，优秀率为85%。', 'percentage violated'],
  ['评查案卷40卷，优秀12卷、良好20卷、合格6卷、不合格2卷，优秀率40%。', 'percentage violated'],
  ['评查案卷40卷，优秀12卷、良好20卷、合格6卷、不合格2卷，优良率80%，合格率95%。', 'percentage holds'],
  ['评查案卷40卷，评出优秀30卷、合格10卷，优秀率为75%，合格率100%。', 'percentage holds'],
  ['收到建议86件，满意84件，基本满意2件，满意率100%。'],
  ['行政复议案件13件，维持9件、撤销2件，2件正在审理，维持率81.8%。', 'sum holds'],
  ['收到建议86条，采纳52条、部分采纳14条、不采纳20条，采纳率76.7%。', 'sum holds'],
  ['收到建议86条，采纳52条、部分采纳14条、不采纳20条，采纳率86%。', 'percentage violated'],
  ['责令整改问题84项，已整改80项，剩余4项整改期限未到，按期整改率100%。'],
  // Small by its nature.
  ['检查企业200家；检查中发现问题30家，问题发现率15%。', 'percentage holds'],
  ['检查企业200家；检查中发现问题30家，问题发现率12%。', 'percentage violated'],
  ['日常检查企业200家，专项检查企业50家；发现问题30家，问题发现率12%。'],
  ['抽检食品200批次，不合格6批次，不合格率5%。', 'percentage violated'],
  ['审结复议案件250件，其中直接纠错20件，直接纠错率10%。', 'percentage violated'],
  // Members of the whole, on either side.
  ['优秀率为95.0%，参评的60卷中51卷优秀。', 'percentage violated'],
  ['参评的60卷中51卷优秀，优秀率为95.0%。', 'percentage violated'],
  ['优秀率为85.0%，参评的60卷中51卷优秀。', 'percentage holds'],
  ['140名协管员中，通过上岗资格考试的有112名，通过率90%。', 'percentage violated'],
  ['140名协管员中，参加上岗资格考试的有112名，通过率90%。'],
  // Bounds, which a demand does not state.
  ['在150家单位中随机抽取45家检查，抽查比例超过四成。', 'percentage violated'],
  ['在150家单位中随机抽取45家检查，抽查比例超过两成。', 'percentage holds'],
  ['从150卷案卷中抽取45卷评查，评查比例为40%。', 'percentage violated'],
  ['从150卷案卷中抽取45卷评查，优秀比例为40%。'],
  ['参加考试人员240人，考试合格213人，合格率超过90%。', 'percentage violated'],
  ['参加考试人员240人，考试合格213人，合格率不足90%。', 'percentage holds'],
  ['参加考试人员240人，考试合格213人，要求合格率达到90%以上。'],
  ['参加考试人员240人，考试合格213人，合格率近90%。'],
  // What was done is told with the words of the rate; of questionnaires those that came back are the whole.
  ['登记锅炉260台，已安装在线监测装置的208台，在线监测安装率86%。', 'percentage violated'],
  ['登记锅炉260台，已安装在线监测装置的208台，在线监测安装率80%。'],
  ['登记锅炉260台，应安装的240台，已安装在线监测装置的208台，在线监测安装率86.7%。'],
  ['登记锅炉260台，已安装在线监测装置的208台，数据传输率86%。'],
  ['发放问卷200份，收回180份，满意162份，满意率92%。', 'percentage violated'],
  ['发放问卷200份，收回180份，满意162份，满意率90%。', 'percentage holds'],
  ['发放问卷200份，收回180份，满意162份，满意率81%。', 'percentage holds'],
  ['发放问卷200份，收回180份，表示满意的162份，满意率92%。', 'percentage violated'],
  ['办理事项640件，其中网上办理576件，网办率95%。', 'percentage violated'],
  ['办理事项640件，其中企业网上办理276件，网办率95%。'],
  ['发放问卷200份，收回180份，满意162份、基本满意15份，满意率98.3%。'],
];

describe('rates', () => {
  it.each(cases)('%s', async (text, ...expected) => {
    await expectRelations(text, expected);
  });
});
