import { describe, expect, it } from 'vitest';
import { folderWith } from './command.ts';
import { cleanDraft, faultyDraft, noReport, warningDraft } from './drafts.ts';

const stackTrace = /\n\s+at .*:\d+:\d+/;

describe('exit code 0', () => {
  it('is for a clean draft', () => {
    const { code, out, err } = folderWith({ '报告.md': cleanDraft }).run(['报告.md']);
    expect(out).toContain('没有发现问题');
    expect(out).toContain('11/11');
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('is for findings below --fail-on', () => {
    const folder = folderWith({ '报告.md': faultyDraft });
    expect(folder.run(['报告.md', '--fail-on', 'never']).code).toBe(0);
    expect(folderWith({ '报告.md': warningDraft }).run(['报告.md']).code).toBe(0);
  });

  it('is for files that a hook names and that are no reports', () => {
    const { code, out } = folderWith({ 'README.md': noReport }).run(['--only-reports', 'README.md']);
    expect(code).toBe(0);
    expect(out).toContain('README.md');
    expect(out).toContain('跳过');
  });
});

describe('exit code 1', () => {
  it('is for errors', () => {
    const { code, out } = folderWith({ '报告.md': faultyDraft }).run(['报告.md']);
    expect(code).toBe(1);
    expect(out).toContain('element/responsible-person');
    expect(out).toContain('element/double-random');
  });

  it('is for what --fail-on names, which is then shown', () => {
    const folder = folderWith({ '报告.md': warningDraft });
    const { code, out } = folder.run(['报告.md', '--fail-on', 'warning', '--quiet']);
    expect(code).toBe(1);
    expect(out).toContain('element/title');
  });

  it('is for too many warnings, and this is said', () => {
    const folder = folderWith({ '报告.md': warningDraft });
    expect(folder.run(['报告.md', '--max-warnings', '5']).code).toBe(0);
    const { code, err } = folder.run(['报告.md', '--max-warnings', '0']);
    expect(code).toBe(1);
    expect(err).toContain('超过 --max-warnings 0');
  });

  it('is for a named file that is no report, which is still checked', () => {
    const { code, out } = folderWith({ 'README.md': noReport }).run(['README.md']);
    expect(code).toBe(1);
    expect(out).toContain('internal/not-a-report');
  });
});

describe('exit code 2', () => {
  it('is for a missing file, with the nearest name', () => {
    const { code, out, err } = folderWith({ '报告.md': cleanDraft }).run(['报吿.md']);
    expect(code).toBe(2);
    expect(out).toContain('没有这个文件，是不是“报告.md”？');
    expect(out + err).not.toMatch(stackTrace);
  });

  it('beats 1, and the other files are still checked', () => {
    const { code, out } = folderWith({ '报告.md': faultyDraft }).run(['报告.md', '没有.md']);
    expect(code).toBe(2);
    expect(out).toContain('element/double-random');
    expect(out).toContain('没有.md');
  });

  it('is for a folder without drafts', () => {
    const { code, out } = folderWith({ '资料/表.xlsx': 'x' }).run(['资料']);
    expect(code).toBe(2);
    expect(out).toMatch(/资料\s+文件夹里没有可以检查的文件/);
    expect(out).toContain('.md');
  });

  it('is for a folder in which no file is a report', () => {
    const { code, out } = folderWith({ '资料/README.md': noReport }).run(['资料']);
    expect(code).toBe(2);
    expect(out).toContain('什么也没有检查');
  });

  it('is for a glob that matches nothing', () => {
    const { code, out } = folderWith({ '报告.md': cleanDraft }).run(['*.txt']);
    expect(code).toBe(2);
    expect(out).toContain('没有文件符合“*.txt”');
  });

  it('is for files that cannot be read as text', () => {
    const folder = folderWith({
      '二进制.md': new Uint8Array([0x41, 0, 1, 2, 0, 0xff, 3]),
      '空.md': '',
      '旧.doc': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'x.md/y.txt': noReport,
    });
    expect(folder.run(['二进制.md'])).toMatchObject({ code: 2, out: expect.stringContaining('不是文本文件') });
    expect(folder.run(['空.md'])).toMatchObject({ code: 2, out: expect.stringContaining('文件是空的') });
    expect(folder.run(['旧.doc'])).toMatchObject({ code: 2, out: expect.stringContaining('.doc') });
    // A folder that is named like a file is searched as a folder.
    expect(folder.run(['x.md'])).toMatchObject({ code: 2, out: expect.stringContaining('什么也没有检查') });
  });

  it('is for nothing to do', () => {
    const { code, out } = folderWith({}).run([]);
    expect(code).toBe(2);
    expect(out).toContain('没有指定要检查的文件');
  });

  it('is for rules that are all off', () => {
    const folder = folderWith({ '报告.md': cleanDraft });
    const ids = (JSON.parse(folder.run(['rules', '--format', 'json']).out) as { id: string }[]).map(({ id }) => id);
    const { code, out } = folder.run(['报告.md', ...ids.flatMap((id) => ['--rule', `${id}=off`])]);
    expect(code).toBe(2);
    expect(out).toContain('所有规则都关闭了');
  });

  it('is for what nobody foresaw, in one sentence', () => {
    const line = 'mkdir gone && cd gone && rmdir ../gone && report-lint a.md';
    const { code, err } = folderWith({}).shell(line);
    expect(code).toBe(2);
    expect(err).toMatch(/^程序出错：.*\n$/);
    expect(folderWith({}).shell(line, { DEBUG: 'report-lint' }).err).toMatch(stackTrace);
  });
});
