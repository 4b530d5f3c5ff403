import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainInvocation } from '../../src/cli/invocation.ts';
import { lint } from '../../src/cli/lint.ts';
import { runResultSchema } from '../../src/engine/result.schema.ts';
import { folderWith } from './command.ts';
import { cleanDraft, faultyDraft, noReport, warningDraft } from './drafts.ts';

const escapeSequence = '\u001b[';

describe('--format', () => {
  it('json is valid and the same for the same input', () => {
    const folder = folderWith({ 'a.md': faultyDraft, 'b.md': cleanDraft, 'c.md': '' });
    const first = folder.run(['a.md', 'b.md', 'c.md', '--format', 'json']);
    const result = runResultSchema.parse(JSON.parse(first.out));
    expect(result.files.map(({ path }) => path)).toEqual(['a.md', 'b.md', 'c.md']);
    expect(result.summary).toMatchObject({ files: 3, failed: 1, errors: 2, skipped: 0 });
    expect(result.tool.version).toMatch(/^\d+\.\d+\.\d+/);
    expect(folder.run(['a.md', 'b.md', 'c.md', '--format', 'json']).out).toBe(first.out);
    expect(first.code).toBe(2);
  });

  it('is there for every consumer', () => {
    const folder = folderWith({ 'a.md': faultyDraft, 'b.md': cleanDraft });
    const run = (format: string) => folder.run(['a.md', 'b.md', '--format', format]);
    expect(run('compact').out).toMatch(/^a\.md:\d+:\d+: 错误: .* \(element\//);
    expect(run('csv').out).toMatch(/^\ufeff/);
    expect(JSON.parse(run('sarif').out)).toMatchObject({ version: '2.1.0' });
    expect(run('junit').out).toMatch(/^<\?xml/);
    expect(run('github').out).toMatch(/^::error /m);
    expect(run('html').out).toMatch(/^<!DOCTYPE html>/);
    for (const format of ['compact', 'csv', 'sarif', 'junit', 'github', 'html']) expect(run(format).code).toBe(1);
  });

  it('html shows the text of every draft that was checked', () => {
    const folder = folderWith({ 'a.md': faultyDraft, 'b.md': cleanDraft });
    const { code, out, err } = folder.run(['a.md', 'b.md', '--format', 'html', '--output', '报告.html']);
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: '' });
    const page = readFileSync(join(folder.path, '报告.html'), 'utf8');
    const shown = page.replaceAll(/<[^>]*>/g, '');
    expect(shown.match(/谁执法谁普法”普法责任制，制定普法责任清单/g)).toHaveLength(2);
  });

  it('html is refused where it would fill the screen', async () => {
    const nowhere = { env: {}, columns: 80, outIsTerminal: true, errIsTerminal: true, out: () => {}, err: () => {} };
    const terminal = { cwd: folderWith({ 'a.md': cleanDraft }).path, ...nowhere };
    const page = { ...plainInvocation(['a.md'], 'zh'), format: 'html' as const };
    await expect(lint(page, terminal)).rejects.toThrow('--output 报告.html');
    expect(await lint({ ...page, output: '报告.html' }, terminal)).toBe(0);
    expect(await lint(page, { ...terminal, outIsTerminal: false })).toBe(0);
  });

  it.each(['csv', 'html'])('%s says on the other stream what was not checked', (format) => {
    const { code, err } = folderWith({ 'a.md': cleanDraft }).run(['a.md', '没有.md', '--format', format]);
    expect(code).toBe(2);
    expect(err).toContain('没有.md: 没有这个文件');
  });
});

describe('--output', () => {
  it('writes the file whole, without colour, and shows nothing', () => {
    const folder = folderWith({ 'a.md': faultyDraft, '结果.txt': '旧' });
    const { code, out, err } = folder.run(['a.md', '--output', '结果.txt'], { env: { FORCE_COLOR: '0' } });
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: '' });
    const written = readFileSync(join(folder.path, '结果.txt'), 'utf8');
    expect(written).toContain('element/double-random');
    expect(written).not.toContain(escapeSequence);
    expect(readdirSync(folder.path).sort()).toEqual(['a.md', '结果.txt']);
  });

  it('is refused over a draft and into no folder', () => {
    const folder = folderWith({ 'a.md': faultyDraft });
    expect(folder.run(['a.md', '--output', './a.md'])).toMatchObject({ code: 2, err: expect.stringContaining('a.md') });
    expect(readFileSync(join(folder.path, 'a.md'), 'utf8')).toBe(faultyDraft);
    const { code, err } = folder.run(['a.md', '--output', '没有/结果.txt']);
    expect(code).toBe(2);
    expect(err).toContain('所在的文件夹不存在');
    expect(existsSync(join(folder.path, '没有'))).toBe(false);
  });
});

describe('what a screen shows', () => {
  it('is set by --min-severity and --quiet', () => {
    const folder = folderWith({ 'a.md': warningDraft });
    expect(folder.run(['a.md']).out).toContain('element/title');
    expect(folder.run(['a.md', '--quiet', '--format', 'compact']).out).toBe('');
    expect(folder.run(['a.md', '--min-severity', 'error', '--format', 'compact']).out).toBe('');
  });

  it('is an overview for more than one file, and names what was skipped', () => {
    const folder = folderWith({ '稿/甲.md': cleanDraft, '稿/乙.md': faultyDraft, '稿/README.md': noReport });
    const { code, out } = folder.run(['稿']);
    expect(code).toBe(1);
    expect(out).toContain('跳过 1 个文件');
    expect(out).toContain('稿/README.md');
    expect(out).toMatch(/稿\/乙\.md.* 2/);
  });

  it('is in English with --lang en or REPORT_LINT_LANG', () => {
    const folder = folderWith({ 'a.md': faultyDraft });
    expect(folder.run(['a.md', '--lang', 'en']).out).toContain('Required elements');
    expect(folder.run(['a.md'], { env: { REPORT_LINT_LANG: 'en' } }).out).toContain('Required elements');
    expect(folder.run(['a.md', '--lang=zh'], { env: { REPORT_LINT_LANG: 'en' } }).out).toContain('必备要素');
  });

  it('holds no control characters of a draft', () => {
    const evil = cleanDraft.replace('东山县卫生健康局2024年', '东山县卫生健康局2024年\u001b[2J');
    const { out } = folderWith({ 'a\u001b[31m.md': evil }).run(['a\u001b[31m.md']);
    expect(out).not.toContain('\u001b');
  });
});

describe('colour', () => {
  it('is off in a pipe, on by FORCE_COLOR or --color, off by NO_COLOR or --no-color', () => {
    const folder = folderWith({ 'a.md': faultyDraft });
    const colored = (args: string[], env: Record<string, string>) =>
      folder.run(['a.md', ...args], { env }).out.includes(escapeSequence);
    expect(colored([], {})).toBe(false);
    expect(colored([], { FORCE_COLOR: '1' })).toBe(true);
    expect(colored([], { FORCE_COLOR: '0' })).toBe(false);
    expect(colored([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(colored(['--color'], { NO_COLOR: '1' })).toBe(true);
    expect(colored(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
  });
});

describe('streams', () => {
  it('end quietly when the reader closes the pipe', () => {
    const folder = folderWith(
      Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}.md`, faultyDraft])),
    );
    const { out, err } = folder.shell('report-lint . --format json | head -1');
    expect(out).toBe('{\n');
    expect(err).toBe('');
  });

  it('show timings on the error stream with --stats', () => {
    const { out, err } = folderWith({ 'a.md': cleanDraft }).run(['a.md', '--stats']);
    expect(err).toContain('各阶段用时');
    expect(err).toMatch(/ms {2}element\/double-random/);
    expect(out).not.toContain(' ms ');
  });

  it('show no progress where there is no terminal', () => {
    const folder = folderWith(
      Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.md`, cleanDraft])),
    );
    expect(folder.run(['.'])).toMatchObject({ code: 0, err: '' });
  });
});
