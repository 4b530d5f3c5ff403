import { describe, expect, it } from 'vitest';
import { isHardWrapped, tearsOf } from '../../../src/checks/structure/tears.ts';
import { reportOf, sliceOf } from '../../report/model.ts';
import { hitsOf } from './run-rule.ts';

const first =
  '我局坚持把法治建设摆在重要位置，党组会议全年专题研究法治工作6次，主要负责人对重点工作亲自部署、对重大问题亲自过问，年度任务全';

describe('tears', () => {
  it('are places where the lines of a paragraph were joined', async () => {
    const report = await reportOf([first, '', '部完成，没有遗漏。', '', '全年检查320户次。']);
    const tears = report.paragraphs.flatMap((paragraph) => tearsOf(paragraph, report));
    expect(tears.map(({ before, after }) => [sliceOf(report, before), sliceOf(report, after)])).toEqual([
      [first, '部完成，没有遗漏。'],
    ]);
    expect(isHardWrapped(report)).toBe(false);
  });

  it('are no soft line breaks of Markdown', async () => {
    const soft = await reportOf(`# 报告\n\n${first}\n部完成，没有遗漏。\n`, 'markdown');
    expect(soft.paragraphs.flatMap((paragraph) => tearsOf(paragraph, soft))).toEqual([]);
    const torn = await reportOf(`# 报告\n\n${first}\n\n部完成，没有遗漏。\n`, 'markdown');
    expect(torn.paragraphs.flatMap((paragraph) => tearsOf(paragraph, torn))).toHaveLength(1);
  });

  it('are nothing in a draft that is set in lines', async () => {
    const line = '我局坚持把法治建设摆在重要位置，主要负责人亲自部署重点';
    const report = await reportOf([...Array.from({ length: 12 }, () => line), '工作。']);
    expect(isHardWrapped(report)).toBe(true);
  });

  it('are told once, with their number and the words before the first', async () => {
    const { result, quote } = await hitsOf('torn-paragraph', first, '', '部完成。', '', first, '', '部完成。');
    expect(result.hits).toHaveLength(1);
    const [hit] = result.hits;
    expect(hit && quote(hit.range)).toBe('年度任务全');
    expect(hit?.values.count).toBe('2');
    expect(hit?.related).toHaveLength(1);
  });

  it('are told by whole characters, where the words before are cut short', async () => {
    const rare = '𠮷'.repeat(12);
    const { result, quote } = await hitsOf('torn-paragraph', `${rare}甲`, '', '部完成。');
    expect(result.hits.map(({ range }) => quote(range))).toEqual([`${'𠮷'.repeat(9)}甲`]);
  });
});
