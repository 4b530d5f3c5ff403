import { describe, expect, it } from 'vitest';
import { knownActs } from '../../../src/facts/laws/acts.ts';
import { expectLinear, hitsOf } from './hits.ts';

const told = async (text: string, signedOn = '2024-01-20') =>
  (await hitsOf('wording/repealed-law', text, signedOn)).told;

describe('wording/repealed-law', () => {
  it.each([
    ['2022-02-28', '执业医师法', []],
    ['2022-03-02', '执业医师法', []],
    ['2023-01-20', '执业医师法', ['repealed 执业医师法']],
    ['2023-01-20', '信访条例', ['repealed 信访条例']],
    ['2023-01-20', '个体工商户条例', []],
    ['2024-01', '环境行政处罚办法', ['repealed 环境行政处罚办法']],
    ['2024-01', '个体工商户条例', ['repealed 个体工商户条例']],
  ])('leaves an act to the year that it was in force for most of: %s, %s', async (signedOn, title, expected) => {
    expect(await told(`宣传《${title}》。`, signedOn)).toEqual(expected);
  });

  it.each([
    '学习原《执业医师法》。',
    '《执业医师法》废止后，按《医师法》注册。',
    '由《执业医师法》改为《医师法》。',
    '2021年依照《执业医师法》处罚3件。',
    '违法行为发生时施行的是《执业医师法》。',
    '《东山市执业医师法实施办法》《执业医师法（修订草案）》。',
    '印发《关于学习〈执业医师法〉的通知》。',
    '我省《信访条例》修订。《东山市信访条例》施行。学习《信访条例》。',
    '学习《执业医生法》。',
  ])('is silent about what is past, local or another title: %s', async (text) => {
    expect(await told(text)).toEqual([]);
  });

  it.each([
    ['2023年依照《执业医师法》处罚3件。', ['repealed 执业医师法']],
    ['学习新修订的《中华人民共和国执业医师法》。', ['repealed 中华人民共和国执业医师法']],
    ['依照《医疗事故处理条例》受理。', ['displaced 医疗事故处理条例']],
    ['落实《卫生行政处罚程序》。', []],
    ['落实《消防条例》。', []],
    ['落实《中华人民共和国消防条例》。', ['repealed 中华人民共和国消防条例']],
    ['落实《煤矿安全监察条例》。', []],
  ])('%s', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });

  it('says once what took the place of an act, and where else it is cited', async () => {
    const { hits, quote } = await hitsOf(
      'wording/repealed-law',
      '宣传《执业医师法》。查处违反《执业医师法》案件。',
      '2024-01-20',
    );
    expect(hits).toHaveLength(1);
    expect(hits[0]?.values).toMatchObject({
      title: '执业医师法',
      since: { zh: '于2022年3月1日' },
      successor: { zh: '，由《医师法》代替' },
    });
    expect(hits[0]?.basis).toEqual(['《医师法》（2021年8月20日通过，2022年3月1日施行）']);
    expect(hits[0]?.related?.map(({ range }) => quote(range))).toEqual(['执业医师法']);
  });

  it('knows what is no longer in force', async () => {
    const repealed = knownActs().all.filter((act) => act.repealed && !act.hasLocalNamesakes);
    expect(repealed.length).toBeGreaterThan(200);
    const text = repealed.map(({ title }) => `学习《${title}》。`).join('');
    const { hits } = await hitsOf('wording/repealed-law', text, '2028-01-20');
    expect(hits.map(({ values }) => values.title)).toEqual(repealed.map(({ title }) => title));
  });

  it('does not tell a day that was not looked up', async () => {
    const { hits } = await hitsOf('wording/repealed-law', '宣传《合同法》。', '2024-01-20');
    expect(hits[0]?.values.since).toEqual({ zh: '', en: '' });
  });

  it.each([
    ['one act', () => '学习《执业医师法》。'],
    ['one long sentence', () => '学习《执业医师法》，'],
    ['local acts', (index: number) => `《东山市${index}信访条例》《信访条例》`],
  ])('costs no more than the length of a hostile text: %s', async (_, piece) => {
    await expectLinear('wording/repealed-law', piece);
  });
});
