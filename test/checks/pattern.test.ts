import { describe, expect, it } from 'vitest';
import { runCheck } from './run-check.ts';

const lines = ['一、主要举措', '暂无数据。', '二、下一步打算', '目前暂无安排。'];

describe('pattern', () => {
  it('reports every place where forbidden text occurs, with its words', async () => {
    const { result } = await runCheck('pattern', { forbidden: { phrases: ['暂无(数据|安排)'] } }, lines);
    expect(result.hits.map(({ outcome, values }) => `${outcome} ${values.quote}`)).toEqual([
      'found 暂无数据',
      'found 暂无安排',
    ]);
  });

  it('is content where required text occurs, and reports once where it belongs when it does not', async () => {
    expect((await runCheck('pattern', { required: { phrases: ['数据'] } }, lines)).result.hits).toEqual([]);
    const { result, quote } = await runCheck(
      'pattern',
      { required: { phrases: ['统计'] }, belongsUnder: ['下一步'] },
      lines,
    );
    expect(result.hits).toHaveLength(1);
    expect(result.hits[0]?.outcome).toBe('missing');
    expect(result.hits[0] && quote(result.hits[0].range)).toBe('二、下一步打算');
  });

  it('tells where the text speaks of what is required without what must stand near it', async () => {
    const required = { phrases: ['安排'], near: { phrases: ['[0-9]{1,3}项'], within: 'clause' } };
    const { result, quote } = await runCheck('pattern', { required, belongsUnder: ['举措'] }, lines);
    expect(result.hits.map(({ outcome, range }) => `${outcome} ${quote(range)}`)).toEqual(['missing 安排']);
  });

  it('wants one requirement a rule', async () => {
    const both = { forbidden: { phrases: ['甲'] }, required: { phrases: ['乙'] } };
    await expect(runCheck('pattern', both, lines)).rejects.toThrow(/forbidden/);
    await expect(runCheck('pattern', {}, lines)).rejects.toThrow(/forbidden/);
  });
});
