import { stripVTControlCharacters } from 'node:util';
import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import type { FigureCounts, RunResult } from '../../src/engine/result.ts';
import { MARK } from '../../src/reporters/pretty/excerpt.ts';
import { pretty } from '../../src/reporters/pretty.ts';
import type { ReporterOptions } from '../../src/reporters/reporter.ts';
import { width } from '../../src/reporters/width.ts';
import { BASIS, draft, elements, file, finding, mixedRun, options, place, run, troubledFile } from './sample.ts';

const source = draft();
const sources = new Map([[source.path, source]]);

function lines(result: RunResult, rest: Partial<ReporterOptions> = {}): string[] {
  return pretty(result, options({ sources, ...rest })).split('\n');
}

describe('the screen of one draft', () => {
  const troubled = run([troubledFile(source)]);

  it('says first which report it is', () => {
    expect(lines(troubled)[0]).toBe('草稿.md  东山县卫生健康局 · 2024 年度');
  });

  it('says what is unknown, and an encoding other than UTF-8', () => {
    const [first] = lines(run([file({ report: null, encoding: 'gb18030' })]));
    expect(first).toBe('草稿.md  单位不明 · 年度不明 · 编码 gb18030');
  });

  it('counts paragraphs where a file has no lines that one can count, and names the heading above', () => {
    const told = finding(place(source, '双随机'), { heading: '二、主要举措', message: '没有数据' });
    const text = lines(run([{ ...troubledFile(source), format: 'docx', findings: [told] }])).join('\n');
    expect(text).toMatch(/第 7 段 {2}\S+ +没有数据/u);
    expect(text).toContain('在“二、主要举措”之下');
    expect(text).toMatch(/✓ 习近平法治思想学习 +第 5 段/u);
    expect(text).not.toContain(' 行');
  });

  it('counts the elements present of those that apply', () => {
    expect(lines(troubled)).toContain('必备要素 7/9');
  });

  it('shows each element with its mark, and where the evidence stands', () => {
    const text = lines(troubled).join('\n');
    expect(text).toMatch(/✓ 习近平法治思想学习 +第 5 行 {2}（一）深入学习贯彻习近平法治思想/u);
    expect(text).toMatch(/✗ 双随机抽查数据 +没有双随机抽查的数据；应补在第 7 行“（三）规范\s*执法。”/u);
    expect(text).toContain('最接近：第 7 行「“双随机、一公开”');
    expect(text).toMatch(/△ 不足 +第 \d+ 行 +只有标题，没有内容/u);
    expect(text).toMatch(/– 主送机关 +公开稿不写主送机关/u);
    expect(text).toMatch(/○ 署名 +会签后补/u);
  });

  it('aligns the details by display columns', () => {
    const starts = lines(troubled)
      .filter((line) => /^ {2}[✓△–○✗] /u.test(line))
      .map((line) => /^( {2}\S+ \S+ +)\S/u.exec(line)?.[1] ?? '')
      .map(width);
    expect(new Set(starts).size).toBe(1);
  });

  it('shows a finding with place, excerpt, evidence and the other place', () => {
    const all = lines(troubled);
    const head = all.findIndex((line) => line.startsWith('  7:40  错误  各分项之和'));
    expect(all[head + 1]?.endsWith('figures/sum')).toBe(true);
    const text = all[head + 2] as string;
    const marks = all[head + 3] as string;
    expect(marks.indexOf(MARK)).toBe(width(text.slice(0, text.indexOf('2716户次'))));
    expect(marks.trim()).toBe(MARK.repeat(8));
    expect(all[head + 4]).toBe('        1830 + 512 + 263 + 74 + 37 + 4 = 2720 ≠ 2716');
    expect(all[head + 5]).toBe('        另见第 7 行（最后一项）：“影剧院4户次”');
  });

  it('does not repeat as an excerpt what the checklist has shown', () => {
    const all = lines(troubled);
    const head = all.findIndex((line) => line.startsWith('  7:1 '));
    expect(all[head]).toMatch(/没有双随机抽查的数据 +element\/double-random$/u);
    expect(all[head + 1]).toMatch(/^ +依据：/u);
    expect(all.join('\n')).toContain('建议：写明抽查了多少户次');
  });

  it('names the basis once for each rule', () => {
    const faults = ['抽查', '餐饮', '住宿'].map((quote) => finding(place(source, quote), { basis: BASIS }));
    const text = lines(run([file({ findings: faults })]), { columns: undefined }).join('\n');
    expect(text.match(/依据：/gu)).toHaveLength(1);
  });

  it('ends with what is hidden, the summary and one hint', () => {
    expect(lines(troubled).slice(-4)).toEqual([
      '另有 1 条提示未显示，用 --min-severity info 查看',
      '错误 2 · 警告 0 · 提示 1 · 忽略 1',
      '运行 report-lint explain element/double-random 查看规则说明',
      '',
    ]);
  });

  it('shows infos to those who ask', () => {
    const text = lines(troubled, { minSeverity: 'info' }).join('\n');
    expect(text).toContain('提示  省略号');
    expect(text).not.toContain('未显示');
  });

  it('tells a correction that has no suggestion', () => {
    const where = place(source, '抽查');
    const fix = { start: where.start, end: where.end, text: '检查' };
    expect(lines(run([file({ findings: [finding(where, { fix })] })])).join('\n')).toContain('可改为：检查');
  });

  it('speaks English to maintainers', () => {
    const text = lines(troubled, { language: 'en' }).join('\n');
    expect(text).toContain('Required elements 7/9');
    expect(text).toContain('errors 2 · warnings 0 · infos 1');
  });
});

describe('what is said of figures', () => {
  const counts = { quantities: 86, holds: 12, violated: 1, undetermined: 1 };
  const line = (figures: FigureCounts | null, rest: Partial<ReporterOptions> = {}) =>
    lines(run([{ ...troubledFile(source), figures }]), rest).filter((text) => /^(?:数据核对|Figures)/u.test(text));

  it('stands below the checklist: how many were read, how many relations checked', () => {
    expect(line(counts)).toEqual(['数据核对  识别数字 86 个，核对关系 14 组：12 组一致，1 组不一致，1 组存疑']);
    const all = lines(run([{ ...troubledFile(source), figures: counts }]));
    const at = all.findIndex((text) => text.startsWith('数据核对'));
    expect(all[at - 1]).toMatch(/^ {2}[✓○] /u);
    expect(all[at + 1]).toBe('');
  });

  it('names only verdicts that occur, and no relations where there are none', () => {
    expect(line({ ...counts, violated: 0, undetermined: 0 })).toEqual([
      '数据核对  识别数字 86 个，核对关系 12 组：12 组一致',
    ]);
    expect(line({ quantities: 3, holds: 0, violated: 0, undetermined: 0 })).toEqual([
      '数据核对  识别数字 3 个，没有可以核对的关系',
    ]);
  });

  it('is nothing where there is no figure, or none was read', () => {
    expect(line({ quantities: 0, holds: 0, violated: 0, undetermined: 0 })).toEqual([]);
    expect(line(null)).toEqual([]);
  });

  it('is said in English too, and not of a clean file among others', () => {
    expect(line(counts, { language: 'en' })).toEqual([
      'Figures  read: 86, relations checked: 14 (holds 12, violated 1, undetermined 1)',
    ]);
    const clean = file({ path: '甲.md', checklist: elements(source), figures: counts });
    expect(lines(run([clean, { ...clean, path: '乙.md' }])).join('\n')).not.toContain('数据核对');
  });

  it('tells the parts of a total together', () => {
    const parts = ['餐饮1830户次', '住宿512户次', '沐浴263户次'];
    const related = parts.map((quote) => ({ ...place(source, quote), message: '分项' }));
    const faulty = finding(place(source, '2716户次'), { related });
    const all = lines(run([file({ findings: [faulty] })]), { columns: undefined });
    expect(all).toContain(`        另见第 7 行（分项）：“${parts.join('”“')}”`);
  });
});

describe('the screen when all is well', () => {
  const well = file({ checklist: elements(source) });

  it('is short', () => {
    const expected = ['草稿.md  东山县卫生健康局 · 2024 年度', '必备要素 11/11', '', '✓ 没有发现问题', ''];
    expect(lines(run([well]))).toEqual(expected);
  });

  it('does not call a draft faultless of which it hides something', () => {
    const hidden = finding(place(source, '……'), { severity: 'info' });
    const text = lines(run([{ ...well, findings: [hidden] }])).join('\n');
    expect(text).toContain('✓ 没有发现错误和警告\n另有 1 条提示未显示');
    expect(text).not.toContain('没有发现问题');
  });

  it('does not praise what was not checked', () => {
    const skipped = file({ report: null, skipped: { reason: '不是年度报告' } });
    const failed = file({ report: null, error: { code: 'damaged', message: '文件已损坏' } });
    const error = { code: 'bad-rule', message: '规则文件有误' };
    for (const result of [run([skipped]), run([well, failed]), run([well], [error]), run([])]) {
      expect(lines(result).join('\n')).not.toContain('没有发现');
    }
  });

  it('is not all well while an element is weak, whatever the severity of its rule', () => {
    const checklist = elements(source, { 'element/title': { status: 'weak', reason: '标题没有年度' } });
    expect(lines(run([file({ checklist })])).join('\n')).not.toContain('没有发现');
  });
});

describe('the screen of several drafts', () => {
  const { result, sources: several } = mixedRun();
  const screen = (rest: Partial<ReporterOptions> = {}) => lines(result, { sources: several, ...rest });

  it('gives a clean file one line', () => {
    expect(screen()).toContain('✓ 西河镇.md  单位不明 · 年度不明 · 编码 gb18030  必备要素 11/11');
  });

  it('shows of the others what they lack', () => {
    const text = screen().join('\n');
    expect(text).toContain('✗ 双随机抽查数据');
    expect(text).not.toContain('✓ 第一责任人职责');
  });

  it('ends with a table of files and elements', () => {
    const head = screen().findIndex((line) => line.startsWith('文件'));
    const [header, first, second, legend] = screen().slice(head, head + 4) as [string, string, string, string];
    expect(header).toMatch(/1 {2}2 {2}3 .* 11 +错误 {2}警告$/u);
    expect(first).toMatch(/^各局报送材料\/.*….*）\.md +(✓ {2}){3}✗ {2}✓ {2}△ .* 2 +0$/u);
    expect(second).toMatch(/^西河镇\.md .* 0 +0$/u);
    expect(legend).toMatch(/^1 习近平法治思想学习 {2}2 /u);
    expect(new Set([header, first, second].map(width)).size).toBe(1);
  });

  it('counts the elements where there is no room to list them', () => {
    const text = screen({ columns: 40 }).join('\n');
    expect(text).toMatch(/各局报送…稿修改）\.md +7\/9 +2 +0/u);
    expect(text).toMatch(/西河镇\.md +11\/11 +0 +0/u);
  });

  it('names what was skipped and what could not be read', () => {
    const text = screen().join('\n');
    expect(text).toContain('跳过 1 个文件：标题和开头都不像法治政府建设年度报告\n  会议通知.md');
    expect(text).toContain('✗ 旧稿.doc  未能读取：不支持 .doc，请另存为 .docx');
  });

  it('ends with what kept the run from being complete', () => {
    expect(screen().slice(-3)).toEqual(['检查未能全部完成', '  .report-lint.yml:3  未知的规则“figures/summ”', '']);
  });
});

describe('the width of the screen', () => {
  const { result, sources: several } = mixedRun();

  it.each([32, 40, 60, 80, 100, 120, 200])('stays within %i columns', (columns) => {
    for (const language of ['zh', 'en'] as const) {
      for (const one of [run([troubledFile(source)]), result]) {
        const all = new Map([...sources, ...several]);
        const stats = {
          stages: [{ name: '读取', milliseconds: 1.25 }],
          rules: [{ ruleId: 'figures/sum', milliseconds: 3 }],
        };
        const text = pretty(one, options({ columns, language, sources: all, minSeverity: 'info', stats }));
        for (const line of text.split('\n')) expect(width(line), line).toBeLessThanOrEqual(columns);
      }
    }
  });

  it('wraps nothing where there is no terminal', () => {
    const all = lines(run([troubledFile(source)]), { columns: undefined });
    expect(all).toContainEqual(expect.stringMatching(/少计最后一项时恰好相等 {2}figures\/sum$/u));
  });
});

describe('colour', () => {
  const { result, sources: several } = mixedRun();

  it('changes nothing but colour', () => {
    const plain = options({ sources: several });
    const painted = pretty(result, { ...plain, color: new Chalk({ level: 3 }) });
    expect(painted).not.toBe(pretty(result, plain));
    expect(stripVTControlCharacters(painted)).toBe(pretty(result, plain));
  });
});

describe('statistics', () => {
  it('name the slowest rules first', () => {
    const rules = [
      { ruleId: 'wording/term', milliseconds: 0.5 },
      { ruleId: 'figures/sum', milliseconds: 12.34 },
    ];
    const stats = { stages: [{ name: '读取', milliseconds: 1 }], rules };
    expect(lines(run([file()]), { stats }).slice(-3)).toEqual([
      '      12.3 ms  figures/sum',
      '       0.5 ms  wording/term',
      '',
    ]);
  });
});
