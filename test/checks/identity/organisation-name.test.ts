import { describe, expect, it } from 'vitest';
import { growsLinearly } from '../../report/growth.ts';
import { findingsOf, prepared } from './lint-identity.ts';

const find = (organisation: string, text: string) => findingsOf('organisation-name', organisation, text);

describe('what a body calls itself', () => {
  it.each([
    ['东山县水利局', '我局牵头，我委托第三方评估，我委派专人，自我委员会成立以来。'],
    ['涪陵区教育委员会', '我委高度重视，我委员会审议。'],
    ['东山县财政局', '市委、县委部署后，我局落实。'],
    ['东山县人民政府', '我县教育局作为教育主管部门，牵头整改。'],
    ['东山县市场监督管理局', '作为食品安全监管部门，我局检查41家；我局作为市场监管部门，履行职责。'],
    ['东山县行政执法中心', '我局、我委、我厅。'],
  ])('%s: %s', async (organisation, text) => {
    expect(await find(organisation, text)).toEqual([]);
  });

  it('is one word: each other one is told', async () => {
    expect(await find('东山县水利局', '我局牵头。我委配合，我厅指导。')).toEqual(['warning 我委', 'warning 我厅']);
  });

  it('is told once where the body never uses its own', async () => {
    expect(await find('涪陵区教育委员会', '我局牵头。我局配合，我局指导。')).toEqual(['warning 我局']);
  });

  it('goes with its field', async () => {
    expect(
      await find('东山县教育局', '我局作为全县水行政主管部门，检查河道。我局作为卫生健康主管部门，检查医院。'),
    ).toEqual(['warning 卫生健康']);
  });
});

describe('former names', () => {
  const now = '县农业综合行政执法大队办案41件。';

  it('are told beside the present one', async () => {
    expect(await find('东山县农业农村局', `${now}县农业执法大队公示41条，农业执法大队培训2次。`)).toEqual([
      'warning 县农业执法大队',
      'warning 农业执法大队',
    ]);
  });

  it.each([
    '县农业执法大队公示41条。',
    `${now}市农业执法大队来县督导。`,
    `${now}由原县农业执法大队更名。`,
    `${now}修订《县农业执法大队办案规程》。`,
  ])('are fine alone, of another place, as history, in a title: %s', async (text) => {
    expect(await find('东山县农业农村局', text)).toEqual([]);
  });
});

describe('names that are nearly the own one', () => {
  it.each([
    ['盐城市统计局', '盐城市统计管理局查处案件2件，市统计管理局培训3次。', ['warning 统计管理局']],
    ['彭泽县民政局', '县民政事务局党组学法。', ['warning 民政事务局']],
    ['南屏区人力资源和社会保障局', '区人力资源和医疗保障局学法。', ['warning 人力资源和医疗保障局']],
    ['长垣市市场监督管理局', '市市场监督检查局公示案件。', ['warning 市场监督检查局']],
    ['松原市退役军人事务局', '市退役士兵事务局走访慰问。', ['warning 退役士兵事务局']],
  ])('%s: %s', async (organisation, text, expected) => {
    expect(await find(organisation, text)).toEqual(expected);
  });

  it.each([
    ['长垣市市场监督管理局', '市药品监督管理局、市城市管理局、市应急管理局、市市场监管局联合检查。'],
    ['南屏区应急管理局', '区城市管理局移交线索，区应急局办结，省应急管理厅通报。'],
    ['潞州区住房和城乡建设局', '区住房城乡建设局牵头，省住房和城乡建设厅指导，原区住房和城乡规划局档案移交。'],
    ['彭泽县统计局', '市统计管理局来县调研，国家统计局部署，县统计局党组学法。'],
    ['盐城市自然资源和规划局', '市自然资源规划局、市规划和自然资源局、亭湖区自然资源局。'],
    ['东山县教育局', '县教育体育局、县教育和科学技术局、县教育工作委员会、县委教育工委。'],
    ['涪陵区卫生健康委员会', '区卫生健康委、区爱国卫生运动委员会、区卫生健康系统。'],
  ])('not those of others, short forms, or of the past; %s: %s', async (organisation, text) => {
    expect(await find(organisation, text)).toEqual([]);
  });
});

describe('the former name of the own body', () => {
  it('is told though the text has no present one', async () => {
    expect(await find('东山县农业农村局', '县农业局检查农资门店41家。')).toEqual(['warning 县农业局']);
  });

  it('is not the end of a word, nor that of another level', async () => {
    expect(await find('东山县农业农村局', '扭转农业局面，化解农业局部风险，市农业局督导，原县农业局移交。')).toEqual(
      [],
    );
  });
});

describe('hostile text', () => {
  it.each(['我局我委', '现将', '县农业执法大队县农业综合行政执法大队', '我局作为教育', '县水利管理局', '县县'])(
    'costs no more than its length: %s',
    async (piece) => {
      const make = (size: number) => piece.repeat(Math.ceil(size / piece.length));
      const run = await prepared('organisation-name', '东山县水利局', [25_000, 100_000].map(make));
      expect(growsLinearly(make, 25_000, run)).toBe(true);
    },
  );
});

describe('names that others of the kind have', () => {
  it.each([
    ['敖汉旗农牧局', '旗农业农村局对农资经营户监管存在盲区。', ['warning 旗农业农村局']],
    [
      '东山县卫生健康局',
      '县卫健委牵头检查。县卫生健康委员会培训2次。',
      ['warning 县卫健委', 'warning 县卫生健康委员会'],
    ],
    ['涪陵区教育委员会', '区教育局学法4次。', ['warning 区教育局']],
    ['盐城市水利局', '市水务局制定计划。', ['warning 市水务局']],
    ['东山县自然资源局', '2023年，县自然资源和规划局党组学法4次。', ['warning 县自然资源和规划局']],
    ['东山县教育局', '会同县公安局检查。县教育和体育局牵头整改。', ['warning 县教育和体育局']],
  ])('%s: %s', async (organisation, text, told) => {
    expect((await find(organisation, text)).sort()).toEqual(told.sort());
  });

  it.each([
    ['敖汉旗农牧局', '宁城县农业农村局来旗考察，各旗农业农村局，原旗农业局更名，自治区农牧厅指导，旗农牧局牵头。'],
    ['东山县卫生健康局', '县卫健局牵头，市卫健委、省卫生健康委指导，省市县卫健委部署，学习《县卫健委工作规则》。'],
    ['云浮市罗定市卫生健康局', '市卫健委印发通知。'],
    ['茂名市茂南区卫生健康局', '新兴县卫健委、市卫健委与我局会商，区卫健局党组学法。'],
    ['桂林市阳朔县教育局', '区教育厅、县教体局更名前的材料归档。'],
    ['东山县教育体育局', '县教育局。'],
    ['东山县教育局', '兄弟县教育和体育局来访，县教育和体育局、县公安局联合检查，县教育和体育局由县教育局更名。'],
    ['东山县教育局', '市教育和体育局督导，省教育厅部署。县教科体局牵头。'],
    ['云浮市罗定市教育局', '市教育和体育局部署任务。'],
    ['盐城市行政审批局', '市政务服务局配合。'],
    ['南宁市青秀区教育局', '区教育委员会指导。'],
  ])('are none: %s: %s', async (organisation, text) => {
    expect(await find(organisation, text)).toEqual([]);
  });
});
