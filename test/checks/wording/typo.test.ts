import { describe, expect, it } from 'vitest';
import { runCheck } from '../run-check.ts';

const parameters = {
  table: { rows: [{ right: '贯彻', wrong: ['贯切'] }] },
  slips: {
    source: '《现代汉语词典》',
    slips: [
      ['纠纷', '级', '粉'],
      ['统一', '通', '依'],
      ['任务', '仁', '物'],
      ['基准', '', '难'],
    ],
    neighbours: '矛盾 裁量 化解 目录 系统 首要 依法',
    elsewhere: ['首要任物'],
  },
};

async function told(text: string): Promise<string[]> {
  const lines = ['东山县水利局2023年法治政府建设年度报告', '一、主要举措', text];
  const { result, quote } = await runCheck('typo', parameters, lines);
  return result.hits.map(({ range, values }) => `${quote(range)}→${String(values.right)}`);
}

describe('a wrong character', () => {
  it.each([
    ['排查矛盾级纷31起。', '级纷→纠纷'],
    ['排查矛盾 级纷31起。', '级纷→纠纷'],
    ['矛盾纠粉化解到位。', '纠粉→纠纷'],
    ['公布裁量基难。', '基难→基准'],
    ['裁量基难目录向社会公布。', '基难→基准'],
    ['矛盾的级纷化解。', '级纷→纠纷'],
    ['贯切上级要求。', '贯切→贯彻'],
  ])('is found in %s', async (text, slip) => {
    expect(await told(text)).toEqual([slip]);
  });

  it.each([
    ['矛盾纠纷化解31起，裁量基准公布。'],
    ['登录系统依法办理。'],
    ['甲级纷呈特色，乙级纷争化解。'],
    ['局长陈级纷化解工作。'],
    ['首要任物不明。'],
    ['级纷。'],
    ['级'],
  ])('is none in %s', async (text) => {
    expect(await told(text)).toEqual([]);
  });
});
