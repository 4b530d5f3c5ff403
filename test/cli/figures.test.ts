import { describe, expect, it } from 'vitest';
import { width } from '../../src/reporters/width.ts';
import { folderWith } from './command.ts';
import { cleanDraft } from './drafts.ts';

const draft = cleanDraft.replace('发现问题21个', '其中商场38家、宾馆59家、学校76家。发现问题21个');

describe('figures', () => {
  it('prints every figure and every relation, within the width of the screen', () => {
    const { code, out, err } = folderWith({ '报告.md': draft }).run(['figures', '报告.md'], { env: { COLUMNS: '60' } });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^报告\.md\n数据核对 {2}识别数字 \d+ 个/);
    expect(out).toMatch(/ 164 {2}家\n/);
    expect(out).toMatch(/✗ {2}13 {2}总数与分项 {2}38 \+ 59 \+ 76 = 173 ≠ 164/);
    for (const line of out.split('\n')) expect(width(line), line).toBeLessThanOrEqual(60);
  });

  it('gives the same as JSON', () => {
    const { code, out } = folderWith({ '报告.md': draft }).run(['figures', '报告.md', '--format', 'json']);
    expect(code).toBe(0);
    const { schemaVersion, quantities, reconciliations, figures } = JSON.parse(out);
    expect(schemaVersion).toBe(1);
    expect(figures.quantities).toBe(quantities.length);
    for (const { start, end, quote } of [...quantities, ...reconciliations])
      expect(draft.slice(start.offset, end.offset)).toBe(quote);
    expect(reconciliations.filter(({ verdict }: { verdict: string }) => verdict === 'violated')).toHaveLength(1);
  });

  it('gives a table that Excel and WPS open, in which nothing is computed', () => {
    const evil = draft.replace('抽查经营单位', '抽查=经营单位');
    const { code, out } = folderWith({ '=报告.md': evil }).run(['figures', '=报告.md', '--format', 'csv']);
    expect(code).toBe(0);
    expect(out.startsWith('\ufeff类别,行,列,原文,')).toBe(true);
    expect(out.endsWith('\r\n')).toBe(true);
    expect(out.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(out).not.toMatch(/(?:^|,)[=+@-]/m);
  });

  it('agrees with what a check says', () => {
    const folder = folderWith({ '报告.md': draft });
    const [line] = /数据核对.*/.exec(folder.run(['报告.md']).out) ?? [];
    expect(line).toBeDefined();
    expect(folder.run(['figures', '报告.md']).out).toContain(line);
  });

  it('reads standard input, speaks English, and refuses formats that it does not have', () => {
    const folder = folderWith({});
    const { out } = folder.run(['figures', '-', '--lang', 'en'], { input: draft });
    expect(out).toMatch(/^<stdin>\nFigures {2}read: \d+/);
    const { code, err } = folder.run(['figures', '-', '--format', 'sarif'], { input: draft });
    expect(code).toBe(2);
    expect(err).toContain('pretty、json、csv');
    expect(folder.run(['figures', '没有.md'])).toMatchObject({ code: 2, err: expect.stringContaining('没有这个文件') });
  });

  it('sends nothing of a draft to the terminal that could rewrite it', () => {
    const evil = draft.replace('抽查经营单位', '抽查\u001b[2J经营单位');
    for (const format of ['pretty', 'csv', 'json']) {
      const { out } = folderWith({ 'a.md': evil }).run(['figures', 'a.md', '--format', format]);
      expect(out).not.toContain('\u001b');
    }
  });
});
