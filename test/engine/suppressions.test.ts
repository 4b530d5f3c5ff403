import { describe, expect, it } from 'vitest';
import { lintText, ruleSetOf } from './lint-text.ts';

const forbidden = ruleSetOf({
  check: 'pattern',
  with: { forbidden: { phrases: ['暂无'] } },
  messages: { found: '不应出现“{quote}”' },
});

async function lint(...lines: string[]) {
  const text = ['# 东山县水利局2023年法治政府建设年度报告', '', ...lines].join('\n\n');
  const { result } = await lintText(text, { rules: forbidden, format: 'markdown' });
  return {
    findings: result.findings.map(({ ruleId, message }) => `${ruleId} ${message}`),
    suppressed: result.suppressed,
  };
}

describe('suppressions in comments', () => {
  it('switch a rule off for the next line that is not blank', async () => {
    const { findings, suppressed } = await lint(
      '<!-- report-lint-disable-next-line test/rule-1 -- 数据待定 -->',
      '暂无数据。',
      '暂无计划。',
    );
    expect(findings).toEqual(['test/rule-1 不应出现“暂无”']);
    expect(suppressed).toMatchObject([{ ruleId: 'test/rule-1', reason: '数据待定', start: { line: 7 } }]);
  });

  it('switch a rule off between disable and enable', async () => {
    const { findings, suppressed } = await lint(
      '<!-- report-lint-disable test/rule-1 -- 引用原文 -->',
      '暂无数据。',
      '<!-- report-lint-enable test/rule-1 -->',
      '暂无计划。',
    );
    expect(findings).toHaveLength(1);
    expect(suppressed).toHaveLength(1);
  });

  it('hold to the end without an enable', async () => {
    const { findings, suppressed } = await lint(
      '<!-- report-lint-disable test/rule-1 -- 引用原文 -->',
      '暂无数据。',
      '暂无计划。',
    );
    expect(findings).toEqual([]);
    expect(suppressed).toHaveLength(2);
  });

  it('do nothing without a reason, and that is reported', async () => {
    const { findings } = await lint('<!-- report-lint-disable test/rule-1 -->', '暂无数据。');
    expect(findings.some((finding) => finding.startsWith('test/rule-1'))).toBe(true);
    expect(
      findings.some((finding) => finding.startsWith('internal/unused-suppression') && finding.includes('没有写理由')),
    ).toBe(true);
  });

  it('are reported when they suppress nothing or name an unknown rule', async () => {
    const { findings } = await lint(
      '<!-- report-lint-disable test/rule-1, test/rule-9 -- 多余 -->',
      '全年办理许可41件。',
    );
    expect(findings).toEqual([
      'internal/unused-suppression 忽略标记没有对应的问题：test/rule-1',
      'internal/unused-suppression 忽略标记写了不存在的规则：test/rule-9',
    ]);
  });

  it('are reported once where they name a rule twice', async () => {
    const { result } = await lintText(`<!-- report-lint-disable element/dat element/dat -- 试 -->\n甲`, {
      format: 'markdown',
    });
    const told = result.findings.filter(({ ruleId }) => ruleId === 'internal/unused-suppression');
    expect(told).toHaveLength(1);
  });

  it('leave other comments alone', async () => {
    expect((await lint('<!-- 待补 -->', '全年办理许可41件。')).findings).toEqual([]);
  });
});

describe('suppressions in the configuration', () => {
  const text = '东山县水利局2023年法治政府建设年度报告\n暂无数据。\n目前暂无计划。';
  const suppress = (quote: string | undefined) => ({
    settings: { suppress: [{ rule: 'test/rule-1', quote, reason: '已核实', forManyDrafts: false }] },
    rules: forbidden,
  });

  it('match by the words of the finding, or all findings of the rule', async () => {
    const all = await lintText(text, suppress(undefined));
    expect(all.result.suppressed).toHaveLength(2);
    const none = await lintText(text, suppress('没有这句话'));
    expect(none.result.findings.map(({ ruleId }) => ruleId)).toEqual([
      'internal/unused-suppression',
      'test/rule-1',
      'test/rule-1',
    ]);
  });

  it('for many drafts need not be needed in each', async () => {
    const suppressed = { rule: 'test/rule-1', quote: '没有这句话', reason: '已核实', forManyDrafts: true };
    const { result } = await lintText(text, { rules: forbidden, settings: { suppress: [suppressed] } });
    expect(result.findings.map(({ ruleId }) => ruleId)).toEqual(['test/rule-1', 'test/rule-1']);
  });

  it('make an element exempt, with the reason', async () => {
    const { result } = await lintText(text, {
      settings: {
        suppress: [{ rule: 'element/double-random', quote: undefined, reason: '无检查职责', forManyDrafts: true }],
      },
    });
    expect(result.checklist.find(({ ruleId }) => ruleId === 'element/double-random')).toMatchObject({
      status: 'exempt',
      reason: '无检查职责',
    });
  });
});
