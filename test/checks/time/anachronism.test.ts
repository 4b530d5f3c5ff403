import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { anachronism } from '../../../src/checks/time/anachronism.schema.ts';
import { draft, said } from './time-findings.ts';

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

  it('takes the last day on which an undated report is due', async () => {
    const of = (year: number) => said('anachronism', draft([chapter, '学习党的二十届二中全会精神。'], { year }));
    expect(await of(2022)).toEqual([]);
    expect(await of(2021)).toEqual(['warning 二十届二中']);
  });

  it('lets a plan speak of what is to come, but not expect what is over', async () => {
    const plan = (year: number, text: string) =>
      said(
        'anachronism',
        draft([chapter, '办案38件。', '二、下一步工作安排', text], { year, signed: `${year + 1}年1月8日` }),
      );
    expect(await plan(2021, '学习宣传贯彻党的二十大精神。')).toEqual([]);
    expect(await plan(2021, '以优异成绩迎接党的二十大召开。')).toEqual([]);
    expect(await plan(2022, '以优异成绩迎接党的二十大召开。')).toEqual(['warning 党的二十大']);
  });
});

describe('the timeline', () => {
  const { table } = anachronism
    .omit({ local: true, expecting: true, plans: true })
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
