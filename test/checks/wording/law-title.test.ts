import { describe, expect, it } from 'vitest';
import { knownActs } from '../../../src/facts/laws/acts.ts';
import { titleParts } from '../../../src/facts/laws/title.ts';
import { documentTitles, localTitles, namesakes } from '../../facts/laws/local-titles.ts';
import { expectLinear, hitsOf } from './hits.ts';

const told = async (text: string, signedOn = '2024-01-20') => (await hitsOf('wording/law-title', text, signedOn)).told;

describe('wording/law-title', () => {
  it('is silent about every act by its own title', async () => {
    const titles = knownActs().all.map(({ title }) => `《${title}》`);
    expect(await told(`学习${titles.join('')}。`)).toEqual([]);
  });

  it.each([
    ['《重大行政决策暂行条例》', ['wrong 重大行政决策暂行条例']],
    ['《法治政府实施纲要》', ['doubtful 法治政府实施纲要']],
    ['《中华人民共和国保密法》', ['doubtful 中华人民共和国保密法']],
    ['《保密法》', []],
    ['《职业病防制法》', ['wrong 职业病防制法']],
    ['《乡村医生从业管理条列》', []],
    ['《乡村医生从业监管条例》', []],
    ['《病原微生物实验室安全管理条例》', ['wrong 病原微生物实验室安全管理条例']],
    ['《法治社会建设实施纲要（2020—2025）》', ['years （2020—2025）']],
    ['《法治社会建设实施纲要（2021—2025年）》', ['wrong 法治社会建设实施纲要（2021—2025年）']],
    ['我市《法治社会建设实施纲要（2021—2025年）》', []],
    ['《中华人民共和国信访工作条例》', ['prefix 中华人民共和国']],
    ['落实法治政府建设实施纲要《2021-2025年》', ['marks 法治政府建设实施纲要《2021-2025年》']],
    ['《行政处罚法（2021—2025年）》', []],
    ['《家庭教育法（草案）》', []],
    ['落实建设实施纲要《2021-2025年》', []],
  ])('%s', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });

  it.each([
    ['《中华人民共和国传染病法》', ['wrong 中华人民共和国传染病法']],
    ['《中华人民共和国种籽法》', ['doubtful 中华人民共和国种籽法']],
    ['《中华人民共和国水产法》', ['unknown 中华人民共和国水产法']],
    ['《中华人民共和国安全法》', ['unknown 中华人民共和国安全法']],
    ['《中华人民共和国行政服务法》', ['unknown 中华人民共和国行政服务法']],
    ['《中华人民共和国托育服务法（草案）》', []],
    ['《中华人民共和国水法实施办法》', []],
    ['《传染病法》', []],
    ['《消费者权益保障法》', ['wrong 消费者权益保障法']],
  ])('knows all laws: %s', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });

  it.each([
    ['《计算机信息系统安全管理条例》', ['doubtful 计算机信息系统安全管理条例']],
    ['《大型群众性活动管理条例》', ['doubtful 大型群众性活动管理条例']],
    ['《生产安全事故调查处理条例》', ['doubtful 生产安全事故调查处理条例']],
    ['《医疗废物管理行政管理办法》', ['doubtful 医疗废物管理行政管理办法']],
    ['《建设工程抗灾管理条例》', []],
    ['《企业事业单位治安保卫条例》', ['wrong 企业事业单位治安保卫条例']],
    ['《生猪屠宰条例》', []],
    ['《消费者权益保护条例》', []],
    ['我省《大型群众性活动管理条例》', []],
    ['《大型群众性活动管理条例》（东政发〔2021〕3号）', []],
    ['《大型群众性活动管理条例》（国务院令第505号）', ['doubtful 大型群众性活动管理条例']],
    ['出台《大型群众性活动管理条例》', []],
  ])('misses a word of a long title: %s', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });

  it.each([
    ['《国务院办公厅关于严格规范涉企行政检查的通知》', ['doubtful 国务院办公厅关于严格规范涉企行政检查的通知']],
    ['国务院办公厅印发的《关于严格规范涉企行政检查的通知》', ['doubtful 关于严格规范涉企行政检查的通知']],
    ['《关于严格规范涉企行政检查的通知》', []],
    ['《关于严格规范涉企行政检查的意见》', []],
  ])('is under the wrong kind of document only where it is the centre’s: %s', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });

  it('is silent about what places and departments make', async () => {
    const list = (titles: readonly string[], before = '') => titles.map((title) => `《${before}${title}》`).join('');
    expect(localTitles.length + documentTitles.length).toBeGreaterThan(900);
    expect(await told(`学习${list(localTitles)}。`)).toEqual([]);
    expect(await told(`学习${list(documentTitles)}。`)).toEqual([]);
    for (const place of ['山东省', '临江市', '内蒙古自治区', '东山县'])
      expect(await told(`学习${list([...localTitles, ...namesakes], place)}。`)).toEqual([]);
  });

  it.each([
    ['law', '中华人民共和国', 1, 1],
    ['law', '中华人民共和国', 2, 0.9],
    ['law', '', 1, 0.75],
    ['regulation', '', 1, 0.65],
    ['regulation', '', 2, 0.4],
  ])('finds titles of a %s, after “%s”, that lost %i characters', async (kind, before, lost, share) => {
    const broken = knownActs()
      .all.filter((act) => act.kind === kind && !act.repealed && /^[\u4e00-\u9fff]{5,}$/.test(act.title))
      .map(({ title }) => {
        const at = 2 + Math.floor((title.length - 4 - lost) / 2);
        return before + title.slice(0, at) + title.slice(at + lost);
      })
      .filter((title) => knownActs().find(titleParts(title), undefined) === undefined);
    const { hits } = await hitsOf(
      'wording/law-title',
      broken.map((title) => `学习《${title}》。`).join(''),
      '2024-01-20',
    );
    expect(hits.length / broken.length).toBeGreaterThanOrEqual(share);
  });

  it('is less sure of what nearly is an act in a report later than it knows', async () => {
    expect(await told('《家庭教育法》', '2024-01-20')).toEqual(['wrong 家庭教育法']);
    expect(await told('《家庭教育法》', '2027-01-20')).toEqual(['doubtful 家庭教育法']);
  });

  it('leaves what the writers made, or what a local act is short for, alone', async () => {
    expect(await told('制定《医疗纠纷处理条例》')).toEqual([]);
    expect(await told('《东山市医疗纠纷处理条例》施行，《医疗纠纷处理条例》进社区')).toEqual([]);
    expect(await told('学习《医疗纠纷处理条例》')).toEqual(['doubtful 医疗纠纷处理条例']);
  });

  it('corrects a known misnomer, keeping the name of the state, and nothing less certain', async () => {
    const fixes = async (text: string) => {
      const { hits, quote } = await hitsOf('wording/law-title', text, '2024-01-20');
      return hits.map(({ fix }) => fix && `${quote(fix.range)} → ${fix.text}`);
    };
    expect(await fixes('《无偿献血法》')).toEqual(['无偿献血法 → 献血法']);
    expect(await fixes('《中华人民共和国无偿献血法》')).toEqual(['中华人民共和国无偿献血法 → 中华人民共和国献血法']);
    expect(await fixes('《无偿献血法（修订草案）》《职业病防制法》《疫苗法》')).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('rests on the act, where its days were looked up', async () => {
    const { hits } = await hitsOf('wording/law-title', '《中医法》《反组织犯罪法》', '2024-01-20');
    expect(hits.map(({ basis }) => basis)).toEqual([['《中医药法》（2016年12月25日通过，2017年7月1日施行）'], []]);
  });
});

describe('hostile text', () => {
  it.each([
    ['unknown laws', (index: number) => `《甲${index}乙丙丁戊己法》`],
    ['unknown national laws', (index: number) => `《中华人民共和国甲${index}乙丙法》`],
    ['words left out', (index: number) => `《大型群众性${index}管理条例》`],
    ['near misses', (index: number) => `《职业病防${index}法》`],
    ['names of local acts', (index: number) => `《东山市医疗纠纷${index}处理条例》《医疗纠纷处理条例》`],
    ['years', () => '法治政府建设《2021-2025年》'],
  ])('costs no more than its length: %s', async (_, piece) => {
    await expectLinear('wording/law-title', piece);
  });
});
