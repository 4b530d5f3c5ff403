import { describe, expect, it } from 'vitest';
import { runCheck } from './run-check.ts';

const parameters = {
  evidence: [{ phrases: ['开展培训[0-9]{1,3}次'] }, { phrases: ['培训'], in: 'headings' }],
  mentions: [
    { phrases: ['培训计划'], reason: { zh: '只有计划', en: 'only a plan' } },
    { phrases: ['培训'], reason: { zh: '没有次数', en: 'no number' } },
  ],
  nearest: [{ phrases: ['学习'] }],
  belongsUnder: ['队伍'],
};

const run = (...lines: string[]) => runCheck('required-element', parameters, lines);

describe('required-element', () => {
  it('is present with the places of its evidence, and has nothing to report', async () => {
    const { result, quote } = await run('一、队伍建设', '全年开展培训4次。');
    expect(result.hits).toEqual([]);
    expect(result.element?.status).toBe('present');
    expect(result.element?.evidence.map(quote)).toEqual(['开展培训4次']);
  });

  it('shows the first sentence below a heading that is evidence', async () => {
    const { result, quote } = await run('一、教育培训情况', '每月组织一次。人人参加。');
    expect(result.element?.evidence.map(quote)).toEqual(['一、教育培训情况', '每月组织一次。']);
  });

  it('shows the rest of the line of a run-in heading that is evidence', async () => {
    const { result, quote } = await run('一、教育培训情况。每月组织一次。', '二、其他', '无。');
    expect(result.element?.evidence.map(quote)).toEqual(['一、教育培训情况', '每月组织一次。']);
  });

  it('shows four places at most, of evidence as of mentions', async () => {
    const { result: present } = await run(
      '一、队伍',
      '开展培训1次，开展培训2次，开展培训3次。',
      '开展培训4次，开展培训5次。',
    );
    expect(present.element?.evidence).toHaveLength(4);
    const headings = ['（一）培训甲', '子。', '（二）培训乙', '丑。', '（三）培训丙', '寅。'];
    const { result: both } = await run('一、队伍', '开展培训1次。', ...headings);
    expect(both.element).toMatchObject({ status: 'present' });
    expect(both.element?.evidence).toHaveLength(4);
    const { result: weak } = await run('一、队伍', '培训计划甲，培训计划乙，培训计划丙，培训计划丁，培训计划戊。');
    expect(weak.element).toMatchObject({ status: 'weak' });
    expect(weak.element?.evidence.length).toBeLessThanOrEqual(4);
  });

  it('is weak where a heading has nothing below it', async () => {
    const { result } = await run('一、教育培训', '二、队伍建设', '人员充实。');
    expect(result.element).toMatchObject({ status: 'weak', reason: { zh: '只有标题，标题下没有内容' } });
    expect(result.hits).toHaveLength(1);
  });

  it('is weak for the reason of the strongest mention, and shows the weaker ones behind it', async () => {
    const { result, quote } = await run('一、队伍建设', '注重培训。制定培训计划。');
    expect(result.element).toMatchObject({ status: 'weak', reason: { zh: '只有计划' } });
    expect(result.element?.evidence.map(quote)).toEqual(['培训计划', '培训']);
    expect(result.hits[0]).toMatchObject({ outcome: 'weak', values: { reason: { zh: '只有计划' } } });
  });

  it('is missing under the heading where it belongs, with the sentence that came nearest', async () => {
    const { result, quote } = await run('一、总体情况', '抓好学习。', '二、队伍建设', '人员充实。');
    const [hit] = result.hits;
    expect(hit && quote(hit.range)).toBe('二、队伍建设');
    expect(hit?.nearest.map(quote)).toEqual(['抓好学习。']);
    expect(result.element?.evidence).toEqual([]);
  });

  it('is missing at the end of the text where no heading claims it', async () => {
    const { result, quote } = await run('一、总体情况', '人员充实。');
    expect(result.hits[0] && quote(result.hits[0].range)).toBe('。');
  });
});
