import { describe, expect, it } from 'vitest';
import { splitHeadings } from '../../../src/checks/structure/split-headings.ts';
import { growsLinearly } from '../../report/growth.ts';
import { reportOf } from '../../report/model.ts';

const markdown = (...lines: string[]) => ['# 东山县文化和旅游局2025年法治政府建设年度报告', ...lines].join('\n\n');

async function split(...lines: string[]): Promise<string[]> {
  const report = await reportOf(markdown(...lines), 'markdown');
  return splitHeadings(report).map((range) => report.source.slice(range).replace(/\s+/g, ' '));
}

const before = ['## 一、主要举措和成效', '全年检查经营单位41家，没有复议和诉讼案件。'];
const behind = ['## 三、存在的不足和原因', '一线人员不足。'];

describe('a heading in two parts', () => {
  it('is found where the second part is a heading as well', async () => {
    expect(
      await split(
        ...before,
        '## 二、党政主要负责人履行推进法治',
        '## 建设第一责任人职责情况',
        '局长主持会议。',
        ...behind,
      ),
    ).toEqual(['二、党政主要负责人履行推进法治 ## 建设第一责任人职责情况']);
  });

  it.each([
    ['（一）规范文化市场综合执法，提升', '行政执法质效'],
    ['（一）健全制度、', '完善机制'],
    ['（一）加强组织领导和', '统筹协调'],
  ])('is found where the second part is text: %s', async (first, second) => {
    const lines = [`### ${first}`, second, '全年检查经营单位41家。'];
    expect(await split('## 一、主要举措', ...lines)).toEqual([`${first} ${second}`]);
  });

  it.each([
    [['## 二、存在的不足', '## 下一步工作安排', '继续推进。']],
    [['## 二、第一责任人职责', '## 组织领导', '局长主持会议。', '## 学法用法', '学习4次。', ...behind]],
    [['## 二、第一责任人职责', '局长主持会议。', '## 组织领导', '成立领导小组。', ...behind]],
    [['### （一）强学习，提能', '全年学习4次', '参加120人次。']],
    [['### （一）规范文化市场综合执法，提升质效', '行政执法', '全年检查41家。']],
    [['### （一）规范文化市场综合执法，提升', '全年检查经营单位41家，办理案件2件。', '培训4次。']],
  ])('is none in %j', async (lines) => {
    expect(await split(...before, ...lines)).toEqual([]);
  });

  it('is looked for in linear time', async () => {
    const make = (length: number) => markdown('### （一）健全制度、\n\n完善机制\n\n'.repeat(length / 20));
    const reports = new Map<string, Awaited<ReturnType<typeof reportOf>>>();
    for (const length of [20_000, 80_000]) reports.set(make(length), await reportOf(make(length), 'markdown'));
    const run = (text: string) => splitHeadings(reports.get(text) as Awaited<ReturnType<typeof reportOf>>);
    expect(growsLinearly(make, 20_000, run)).toBe(true);
  });
});
