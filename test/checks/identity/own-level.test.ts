import { describe, expect, it } from 'vitest';
import { wrongLevels } from '../../../src/checks/identity/own-level.ts';
import { Facts } from '../../../src/facts/facts.ts';
import { PhraseMatcher } from '../../../src/phrases/matcher.ts';
import { reportOf } from '../../report/model.ts';

/** `全县: 广东省云浮市罗定市 says 全市、全省` for each word of a level that the body's place is not. */
async function told(organisation: string, text: string): Promise<string[]> {
  const title = `${organisation}2022年法治政府建设年度报告`;
  const report = await reportOf([title, '一、工作情况', text]);
  const facts = new Facts(report);
  const matcher = new PhraseMatcher(2022);
  const hits = wrongLevels({ report, facts, year: 2022, matcher, ruleId: 'test/rule', reconciliations: [] });
  return hits.map(({ values }) => `${values.place}: ${values.own} says ${values.allowed}`);
}

describe('words of a level that the place of the body is not', () => {
  it.each([
    ['广东省云浮市罗定市水务局', '全县取水户换证。', ['全县: 广东省云浮市罗定市 says 全市、全省']],
    ['重庆市涪陵区水利局', '我县取水户换证。', ['我县: 重庆市涪陵区 says 我区、我市']],
    ['云浮市水务局', '全县取水户换证。', []],
    ['广东省云浮市罗定市水务局', '全市取水户换证，学习全省经验。', []],
    ['广东省云浮市罗定市水务局', '赴郁南县考察，学习全县推行的做法。', []],
  ])('%s: %s', async (organisation, text, expected) => {
    expect(await told(organisation, text)).toEqual(expected);
  });
});
