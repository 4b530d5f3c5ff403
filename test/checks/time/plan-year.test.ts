import { describe, expect, it } from 'vitest';
import { draft, said } from './time-findings.ts';

const done = ['一、主要举措和成效', '全年开展水行政执法检查214家次，办理案件38件，群众满意度稳步提升。'];
const plan = (...paragraphs: string[]) => said('plan-year', draft([...done, ...paragraphs]));

describe('time/plan-year', () => {
  it.each([
    [['二、2022年工作打算', '一是加强学习。'], ['error 2022年']],
    [['二、2024年工作安排', '一是加强学习。'], ['error 2024年']],
    [['二、下一步2021年工作安排', '一是加强学习。'], ['error 2021年']],
    [['二、下一步工作安排', '2022年，我局将加强学习。'], ['error 2022年']],
  ])('reports %s', async (paragraphs, expected) => expect(await plan(...paragraphs)).toEqual(expected));

  it.each([
    [['二、2023年工作安排', '到2025年，实现全覆盖。']],
    [['二、2023—2025年工作安排', '一是加强学习。']],
    [['二、2023年及“十四五”时期工作打算', '2025年，将完成改造。']],
    [['二、下一步工作安排', '2022年完成的试点将推广。2023年，我局将加强学习。']],
    [['二、下一步工作安排', '巩固2022年工作成果。']],
    [['二、2022年工作计划完成情况', '全部完成。']],
    [['二、2022年主要工作及下一步打算', '一是加强学习。']],
    [['二、2022年其他需要报告的情况和工作打算', '一是加强学习。']],
    [['二、2022年工作总结及下一步工作安排', '一是加强学习。']],
  ])('accepts %s', async (paragraphs) => expect(await plan(...paragraphs)).toEqual([]));

  it('leaves a plan that was made in the year to the chapters about the year', async () => {
    const text = draft([
      '一、2022年工作计划',
      '年初制定计划。',
      ...done,
      '二、2023年工作安排',
      '加强学习。'.repeat(20),
    ]);
    expect(await said('plan-year', text)).toEqual([]);
  });
});
