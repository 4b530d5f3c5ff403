import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { anachronism } from '../../../src/checks/time/anachronism.schema.ts';
import { draft, findings, said } from './time-findings.ts';

const chapter = '一、主要举措和成效';

describe('time/anachronism', () => {
  it.each([
    [2021, '2021年10月28日', '学习党的十九届六中全会精神。', 1],
    [2021, '2021年12月28日', '学习党的十九届六中全会精神。', 0],
    [2021, '2022年1月28日', '学习党的十九届四中、五中、六中全会精神。', 0],
    [2021, '2022年1月28日', '学习党的十九大和十九届历次全会、二十届二中全会精神。', 1],
    [2022, '2022年9月28日', '喜迎党的二十大。', 0],
    [2022, '2022年9月28日', '学习党的二十大精神。', 1],
    [2019, '2020年1月8日', '学习习近平法治思想。', 1],
    [2023, '2024年1月8日', '县委二十届四中全会作出部署。', 0],
    [2022, '2023年1月8日', '“七五”普法验收后，转入“八五”普法。', 0],
    [2022, '2023年1月8日', '深入推进“七五”普法。', 1],
    [2019, '2020年1月8日', '深入推进“七五”普法。', 0],
    [2026, '2027年1月8日', '深入推进“八五”普法。', 1],
  ])('of %i, signed on %s: %s', async (year, signed, text, count) => {
    expect(await said('anachronism', draft([chapter, text], { year, signed }))).toHaveLength(count);
  });

  it.each([
    [2020, '2020年是“十三五”规划收官之年。', []],
    [2020, '2020年是“十三五”规划开局之年。', ['warning 十三五”规划开局之年']],
    [2022, '2022年是“十四五”规划承上启下之年。', []],
    [2022, '2025年是“十四五”规划承上启下之年。', ['warning 十四五”规划承上启下之年']],
    [2021, '今年是“十四五”开局之年。', []],
    [2021, '今年是“十五五”开局之年。', ['warning 十五五”开局之年']],
    [2025, '2025年是为“十五五”开局之年打基础的一年。', []],
    [2024, '2024年是“七五”普法的关键之年。', ['warning 七五”普法']],
    [2021, '2021年是新中国成立70周年。', ['warning 新中国成立70周年']],
    [2021, '2021年检查41家。新中国成立70周年。', []],
  ])('knows what kind of year it was, in %i: %s', async (year, text, told) => {
    const signed = `${year + 1}年1月18日`;
    expect(await said('anachronism', draft([chapter, text], { year, signed }))).toEqual(told);
  });

  it('takes the last day on which an undated report is due', async () => {
    const of = (year: number) => said('anachronism', draft([chapter, '学习党的二十届二中全会精神。'], { year }));
    expect(await of(2022)).toEqual([]);
    expect(await of(2021)).toEqual(['warning 二十届二中']);
  });

  it('says when an act was adopted that the report could not know', async () => {
    const text = '依据《中华人民共和国民营经济促进法》开展检查。';
    const [finding] = await findings('anachronism', draft([chapter, text], { year: 2023, signed: '2024年1月8日' }));
    expect(finding?.message).toContain('《民营经济促进法》2025年4月30日通过，报告最迟成文于2024-01-08');
    expect(finding?.basis.join()).toContain('《民营经济促进法》（2025年4月30日通过');
  });

  it('lets a plan speak of what is to come, but not expect what is over', async () => {
    const plan = (year: number, text: string) =>
      said(
        'anachronism',
        draft([chapter, '办案38件。', '二、下一步工作安排', text], { year, signed: `${year + 1}年1月8日` }),
      );
    expect(await plan(2021, '学习宣传贯彻党的二十大精神。')).toEqual([]);
    expect(await plan(2021, '以优异成绩迎接党的二十大召开。')).toEqual([]);
    expect(await plan(2023, '学习贯彻党的二十届三中全会精神。')).toEqual(['warning 二十届三中']);
    expect(await plan(2022, '以优异成绩迎接党的二十大召开。')).toEqual(['warning 党的二十大']);
  });
});

describe('acts', () => {
  const of = (year: number, signed: string, ...paragraphs: string[]) =>
    said('anachronism', draft([chapter, ...paragraphs], { year, signed }));

  it.each([
    [
      'later than the report',
      2020,
      '2021年1月28日',
      '组织学习《中华人民共和国医师法》。',
      ['warning 中华人民共和国医师法'],
    ],
    [
      'of a day that was not looked up, long after',
      2018,
      '2019年1月28日',
      '宣传《反有组织犯罪法》。',
      ['warning 反有组织犯罪法'],
    ],
    ['of such a day, soon after', 2021, '2021年12月10日', '宣传《反有组织犯罪法》。', ['info 反有组织犯罪法']],
    ['later than the month', 2024, '2025年1月20日', '2024年10月，宣传《学前教育法》3场。', ['warning 学前教育法']],
    [
      'later than a month without a year',
      2024,
      '2025年1月20日',
      '10月，宣传《学前教育法》3场。',
      ['warning 学前教育法'],
    ],
    ['applied before they are in force', 2021, '2022年1月20日', '严格执行《医师法》。', ['warning 医师法']],
    ['applied in a list', 2021, '2022年1月20日', '依据《中医药法》和《医师法》执法。', ['warning 医师法']],
    [
      'in force since the year ended, but applied in it',
      2021,
      '2022年1月20日',
      '依据《法律援助法》受理案件12件。',
      ['warning 法律援助法'],
    ],
    ['named twice: once a report', 2020, '2021年1月28日', '学习《医师法》。宣传《医师法》。', ['warning 医师法']],
  ])('%s', async (_, year, signed, text, expected) => expect(await of(year, signed, text)).toEqual(expected));

  it.each([
    ['in the month of their adoption', 2024, '2025年1月20日', '2024年11月，宣传《学前教育法》3场。'],
    ['in drafts', 2024, '2025年1月20日', '对《民营经济促进法（草案）》征求意见，就《民营经济促进法》提出意见建议。'],
    ['all through the year', 2021, '2022年1月20日', '2021年3月印发计划，全年宣传《个人信息保护法》。'],
    [
      'in what began in a month',
      2022,
      '2023年1月20日',
      '2022年5月启动“法律进乡村”活动，宣讲《反电信网络诈骗法》12场。',
    ],
    ['since a month', 2021, '2022年1月20日', '2021年3月以来，宣传《个人信息保护法》。'],
    ['of a place', 2021, '2022年1月20日', '落实《东山市公平竞争审查条例》，宣传我市《公平竞争审查条例》。'],
    ['that places had first', 2017, '2018年1月20日', '宣传《优化营商环境条例》。'],
    ['that are prepared for', 2021, '2022年1月20日', '根据即将施行的《医师法》开展衔接，宣传贯彻《医师法》。'],
    ['in the year before a month', 2021, '2022年1月20日', '次年3月，宣传《医师法》。'],
  ])('are right %s', async (_, year, signed, text) => expect(await of(year, signed, text)).toEqual([]));

  it('may stand in a plan for the year in which they come', async () => {
    const plan = (text: string) => of(2024, '2025年1月20日', '办案38件。', '二、下一步工作安排', text);
    expect(await plan('严格执行《学前教育法》，宣传《民营经济促进法》。')).toEqual([]);
    expect(await plan('宣传《生态环境法典》。')).toEqual(['warning 生态环境法典']);
  });
});

describe('a meeting of the report year', () => {
  const of = (text: string) => said('anachronism', draft([chapter, text], { year: 2022, signed: '2023年1月8日' }));

  it('has decided nothing in a month before it', async () => {
    expect(await of('2022年8月，学习党的二十大精神。')).toEqual(['warning 党的二十大']);
    expect(await of('2022年8月，开展党的二十大安全保障。11月，学习党的二十大精神。')).toEqual([]);
  });
});

describe('the timeline', () => {
  const { table } = anachronism
    .pick({ table: true })
    .parse({ table: parse(readFileSync(new URL('../../../rules/data/timeline.yml', import.meta.url), 'utf8')) });

  it('runs forwards, and no further than it knows', () => {
    for (const { name, since = '', until = '9999' } of table.rows) {
      expect(since < until, name).toBe(true);
      expect(since <= table.knownUntil, name).toBe(true);
    }
  });

  it('calls uncertain what no source confirms', () => {
    const unconfirmed = table.rows.filter(({ source }) => source.includes('未经核对'));
    expect(unconfirmed.length).toBeGreaterThan(0);
    expect(unconfirmed.filter(({ certainty }) => certainty === 'certain')).toEqual([]);
  });

  it('has one row a name', () => {
    expect(new Set(table.rows.map(({ name }) => name)).size).toBe(table.rows.length);
  });
});
