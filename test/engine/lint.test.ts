import { describe, expect, it } from 'vitest';
import { checkKind } from '../../src/checks/kinds.ts';
import { lintText, ruleSetOf } from './lint-text.ts';

const draft = [
  '东山县水利局2023年法治政府建设年度报告',
  '县委、县政府：',
  '一、主要举措和成效',
  '全年办理取水许可41件，开展执法巡查126次。',
  '二、下一步打算',
  '2024年，我局将继续规范执法。',
  '东山县水利局',
  '2024年1月18日',
].join('\n');

describe('lintDocument', () => {
  it('tells which report it is', async () => {
    const { result, isReport } = await lintText(draft);
    expect(isReport).toBe(true);
    expect(result.report).toEqual({
      title: '东山县水利局2023年法治政府建设年度报告',
      year: 2023,
      organisation: '东山县水利局',
      date: '2024-01-18',
    });
  });

  it('gives every element of the checklist a status, in the order of the checklist', async () => {
    const { result } = await lintText(draft);
    expect(result.checklist.map(({ ruleId, status }) => `${ruleId.slice('element/'.length)} ${status}`)).toEqual([
      'rule-of-law-thought missing',
      'responsible-person missing',
      'law-publicity missing',
      'double-random missing',
      'achievements present',
      'shortcomings missing',
      'next-year-plan present',
      'title present',
      'addressee present',
      'signature present',
      'date present',
    ]);
  });

  it('quotes exactly the source, sorts findings by place, and gives each its own fingerprint', async () => {
    const { result } = await lintText(draft);
    for (const { start, end, quote } of result.findings) expect(draft.slice(start.offset, end.offset)).toBe(quote);
    const offsets = result.findings.map(({ start }) => start.offset);
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
    expect(new Set(result.findings.map(({ fingerprint }) => fingerprint)).size).toBe(result.findings.length);
  });

  it('keeps fingerprints when text elsewhere changes', async () => {
    const before = await lintText(draft);
    const after = await lintText(draft.replace('126次', '326次，召开会议9次'));
    const prints = (result: typeof before) => result.result.findings.map(({ fingerprint }) => fingerprint).sort();
    expect(prints(after)).toEqual(prints(before));
  });

  it('gives the same result for the same input', async () => {
    expect(JSON.stringify(await lintText(draft))).toBe(JSON.stringify(await lintText(draft)));
  });

  it('speaks English when asked', async () => {
    const { result } = await lintText(draft, { settings: { language: 'en' } });
    expect(result.findings.every(({ message }) => /^[\x20-\x7e“”谁执法普习近平治思想]/.test(message))).toBe(true);
    expect(result.findings[0]?.message).toMatch(/missing/);
  });

  it('takes the year before the signature where no year is named', async () => {
    const undated = '东山县水利局法治政府建设年度报告\n一、主要工作\n全年办理许可41件。\n东山县水利局\n2020年1月8日';
    const { result } = await lintText(undated);
    expect(result.report?.year).toBeNull();
    expect(result.checklist.find(({ ruleId }) => ruleId === 'element/rule-of-law-thought')?.status).toBe(
      'not-applicable',
    );
  });

  it('prefers the year of the draft to that of the caller, and the caller to nothing', async () => {
    const hinted = await lintText('一、主要工作\n全年办理许可41件。', {
      settings: { hints: { year: 2018, organisation: '东山县水利局' } },
    });
    expect(hinted.result.report).toMatchObject({ year: 2018, organisation: '东山县水利局' });
    const named = await lintText(draft, { settings: { hints: { year: 2018 } } });
    expect(named.result.report?.year).toBe(2023);
  });

  it('sets the level of a rule, or switches it off', async () => {
    const { result } = await lintText(draft, {
      settings: { levels: { 'element/law-publicity': 'info', 'element/double-random': 'off' } },
    });
    expect(result.findings.find(({ ruleId }) => ruleId === 'element/law-publicity')?.severity).toBe('info');
    expect(result.findings.some(({ ruleId }) => ruleId === 'element/double-random')).toBe(false);
    expect(result.checklist.some(({ ruleId }) => ruleId === 'element/double-random')).toBe(false);
  });

  it('says so when the file is no such report, and checks it all the same', async () => {
    const { result, isReport } = await lintText('采购合同\n甲方：东山县水利局\n本合同自签订之日起生效。');
    expect(isReport).toBe(false);
    const own = result.findings.filter(({ ruleId }) => ruleId === 'internal/not-a-report');
    expect(own).toHaveLength(1);
    expect(own[0]?.severity).toBe('error');
    expect(result.checklist.length).toBeGreaterThan(0);
  });

  it('reports a rule that crashes and runs the others', async () => {
    const rules = ruleSetOf(
      { check: 'pattern', with: { forbidden: { phrases: ['许可'] } }, messages: { found: '出现“{quote}”' } },
      { check: 'required-part', with: { part: 'date' }, messages: { missing: '缺' } },
    );
    const kinds = (name: string) => {
      const kind = checkKind(name);
      if (name !== 'pattern' || kind === undefined) return kind;
      return {
        ...kind,
        run: () => {
          throw new Error('boom');
        },
      };
    };
    const { result, crashes } = await lintText(draft, { rules, kinds });
    expect(crashes.map(({ ruleId }) => ruleId)).toEqual(['test/rule-1']);
    expect(result.findings.map(({ ruleId }) => ruleId)).toEqual(['internal/rule-crash']);
    expect(result.findings[0]?.message).toContain('test/rule-1');
    expect(result.findings[0]?.message).toContain('boom');
    expect(result.checklist.map(({ status }) => status)).toEqual(['present']);
  });

  it('refuses a check kind that reports a range outside the source', async () => {
    const rules = ruleSetOf({
      check: 'pattern',
      with: { forbidden: { phrases: ['许可'] } },
      messages: { found: '出现' },
    });
    const kinds = (name: string) => {
      const kind = checkKind(name);
      return name === 'pattern' && kind !== undefined
        ? {
            ...kind,
            run: () => ({ hits: [{ outcome: 'found', range: { start: 0, end: 9999 }, nearest: [], values: {} }] }),
          }
        : kind;
    };
    const { crashes, result } = await lintText(draft, { rules, kinds });
    expect(crashes).toHaveLength(1);
    expect(result.findings.map(({ ruleId }) => ruleId)).toEqual(['internal/rule-crash']);
  });
});
