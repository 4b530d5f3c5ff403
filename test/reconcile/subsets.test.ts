import { describe, it } from 'vitest';
import { type Case, expectRelations } from './relations.ts';

const cases: readonly Case[] = [
  // Of those that the sentence begins with, unless a noun behind the number names other things.
  ['全市18座水库中，已有16座完成监测设施改造。', 'subset holds'],
  ['全市18座水库中，已有21座完成监测设施改造。', 'subset violated'],
  ['全市18个乡镇中，已有21个行政村完成改造。'],
  ['检查18家企业过程中，已有21家完成整改。'],
  // What is told of the whole year begins something new.
  ['受理修复申请874件。推行包容监管，全年适用免罚清单办结案件42件，其中标签标识类51件。', 'subset violated'],
  ['受理修复申请874件，全年适用免罚清单办结案件42件，其中标签标识类51件。'],
  ['随机抽取企业48家，发现台账不全的17家、超标排放的53家。', 'subset violated', 'subset holds'],
  ['改造任务280户，这280户中已竣工296户。', 'subset violated'],
  ['抽查案卷20件，发现问题27件。'],
  // Several totals side by side: the parts are of all of them.
  ['办理人大代表建议47件、政协提案38件，按期答复率100%，其中独办件52件、协办件33件。', 'sum holds'],
  ['办理人大代表建议47件，政协提案38件，按期答复率100%，其中独办件52件、协办件33件。', 'sum holds'],
  ['检查食品单位300家、药品单位120家、器械单位80家，其中日常检查350家，专项检查150家。', 'sum holds'],
  ['办理人大代表建议47件和政协提案38件，其中独办件52件。'],
  ['办理人大代表建议47件、政协提案38件，其中重点件21件、普通件18件。'],
  ['办理政协提案38件，其中独办件52件。', 'subset violated'],
  ['办理人大代表建议47件、政协提案38件，其中独办件92件。', 'subset violated'],
  ['检查医院30家，诊所120家，其中民营机构130家。'],
  ['检查医院130家，合格120家，其中民营机构140家。', 'subset violated'],
  // Posts are no persons, and what a sentence begins with is no part of what another told.
  ['核定编制52名，实有46人，其中持有行政执法证件48人。', 'subset violated'],
  ['全县执法人员52名，实有46人，其中持有行政执法证件48人。'],
  ['受理热线工单1876件。发生行政复议案件2件，其中维持3件。', 'subset violated'],
  ['抽检样品420批次。检出不合格食品9批次，其中抽检农产品210批次。'],
  // Beyond a stronger mark the whole is the one called by the same word.
  ['全年抽检样品420批次，合格率98.1%；其中对农贸市场开展快速抽检150批次。', 'subset holds'],
  ['全年抽检样品420批次，合格率98.1%；其中对农贸市场开展快速抽检450批次。', 'subset violated'],
  ['全年受理投诉420件，办结率98.1%。其中，涉及餐饮的投诉450件。', 'subset violated'],
  ['全年开展抽检，合格412批次，合格率98.1%；其中对农贸市场开展快速抽检450批次。'],
  ['全年抽检食品420批次、药品100批次，合格412批次；其中对农贸市场开展快速抽检450批次。'],
  ['全年受理投诉420件，办结率98.1%；其中，近三年累计受理投诉450件。'],
  ['全年抽检样品420批次，合格率98%；其中风险监测另行抽检450批次。'],
  ['检查学校126所，发现存在隐患的教室134间。'],
  ['检查学校126所，发现存在隐患的学校134所。', 'subset violated'],
  // Any of several parts.
  ['共有养殖场212家，其中规模养殖场64家、小型养殖场231家。', 'subset violated', 'subset holds'],
  ['共有养殖场212家、屠宰场30家，其中规模养殖场64家、小型养殖场231家。'],
  ['共有养殖场212家，其中规模养殖场64家，走访农户、合作社231家。'],
];

describe('parts and their whole', () => {
  it.each(cases)('%s', async (text, ...expected) => {
    await expectRelations(text, expected);
  });
});
