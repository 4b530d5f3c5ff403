import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commandNames } from '../../src/cli/commands.ts';
import { width } from '../../src/reporters/width.ts';
import { builtCommand, folderWith } from './command.ts';
import { cleanDraft, faultyDraft } from './drafts.ts';

describe('explain', () => {
  it('tells what a rule wants, why, how severe it is, and shows examples', () => {
    const { code, out } = folderWith({}).run(['explain', 'element/rule-of-law-thought'], { env: { COLUMNS: '80' } });
    expect(code).toBe(0);
    for (const word of ['依据', '级别', '2021 年度起错误', '建议', '正确的例子', '有问题的例子'])
      expect(out).toContain(word);
    for (const line of out.split('\n')) expect(width(line)).toBeLessThanOrEqual(80);
  });

  it('is in English where that is asked for', () => {
    const { out } = folderWith({}).run(['explain', 'double-random', '--lang', 'en']);
    expect(out).toContain('Basis');
    expect(out).toContain('missing: error');
  });
});

describe('rules', () => {
  it('are a table in display columns, and JSON', () => {
    const { out } = folderWith({}).run(['rules']);
    const lines = out.trimEnd().split('\n');
    const column = width((lines[0] ?? '').split('级别')[0] ?? '');
    const title = lines.find((line) => line.startsWith('element/title')) ?? '';
    expect(width(title.split('缺失')[0] ?? '')).toBe(column);
    const data = JSON.parse(folderWith({}).run(['rules', '--format', 'json']).out) as object[];
    expect(data).toHaveLength(lines.length - 1);
  });
});

describe('test', () => {
  it('runs the examples of all built-in rules, which hold', () => {
    const { code, out } = folderWith({}).run(['test']);
    expect(out).toContain('全部通过');
    expect(code).toBe(0);
  });
});

describe('inspect', () => {
  it('shows identity, outline, joined paragraphs and ordinals', () => {
    const torn = cleanDraft.replace('主持召开会议', '主持\n召开会议').replace('基层执法', '一是经费不足。二是基层执法');
    const { code, out } = folderWith({ '报告.md': torn }).run(['inspect', '报告.md']);
    expect(code).toBe(0);
    expect(out).toMatch(/标题\s+第 1 行\s+东山县卫生健康局2024年法治政府建设年度报告/);
    expect(out).toMatch(/报告年度\s+2024/);
    expect(out).toMatch(/成文日期\s+第 \d+ 行\s+2025-01-15/);
    expect(out).toMatch(/第 \d+ 行\s+（四）落实普法责任/);
    expect(out).toMatch(/第 11–12 行\s+（二）压实第一责任人职责/);
    expect(out).toContain('一是二是');
  });

  it('gives the text that offsets count in, and all as JSON', () => {
    const folder = folderWith({ '报告.txt': `\ufeff${cleanDraft}` });
    expect(folder.run(['inspect', '报告.txt', '--text']).out).toBe(cleanDraft);
    folder.write('报告.md', cleanDraft);
    const data = JSON.parse(folder.run(['inspect', '报告.md', '--format', 'json']).out);
    const { start, end, quote } = data.identity.title;
    expect(cleanDraft.slice(start.offset, end.offset)).toBe(quote);
    expect(data.outline.length).toBe(3);
  });

  it('reads standard input', () => {
    expect(folderWith({}).run(['inspect', '-'], { input: cleanDraft }).out).toContain('<stdin>');
  });
});

describe('init', () => {
  it('writes a configuration that is valid and changes nothing, but never over another', () => {
    const folder = folderWith({ 'a.md': cleanDraft });
    expect(folder.run(['init', '--org', '东山县"卫生"局', '--year', '2024']).code).toBe(0);
    const text = readFileSync(join(folder.path, '.report-lint.yml'), 'utf8');
    expect(parse(text)).toEqual({
      checklist: 'rule-of-law-report',
      report: { organisation: '东山县"卫生"局', year: 2024 },
    });
    expect(folder.run(['a.md']).code).toBe(0);
    expect(folder.run(['init'])).toMatchObject({ code: 2, err: expect.stringContaining('--force') });
    expect(folder.run(['init', '--force', '--lang', 'en']).code).toBe(0);
    expect(folder.run(['a.md']).code).toBe(0);
  });

  it('shows settings that work when they are enabled', () => {
    const folder = folderWith({ 'a.md': cleanDraft });
    folder.run(['init']);
    const text = readFileSync(join(folder.path, '.report-lint.yml'), 'utf8');
    const enabled = text.replace(/^# (?=(?:(?:report|include|exclude|severity|suppress):|\s+[-a-z]).*)/gm, '');
    folder.write('.report-lint.yml', enabled);
    expect(folder.run(['a.md'])).toMatchObject({ code: 0 });
  });

  it('adds the hook to what is there', () => {
    const folder = folderWith({
      '.git/HEAD': '',
      '.pre-commit-config.yaml': '# 我们的\nrepos:\n  - repo: local # 留着\n    hooks: []\n',
    });
    expect(folder.run(['init', '--hook']).code).toBe(0);
    const text = readFileSync(join(folder.path, '.pre-commit-config.yaml'), 'utf8');
    expect(text).toContain('# 我们的');
    expect(text).toContain('# 留着');
    const { repos } = parse(text);
    expect(repos).toHaveLength(2);
    expect(repos[1].hooks[0]).toMatchObject({ id: 'report-lint', language: 'system', require_serial: true });
    expect(folder.run(['init', '--hook']).out).toContain('已经有');
    expect(readFileSync(join(folder.path, '.pre-commit-config.yaml'), 'utf8')).toBe(text);
  });

  it('leaves a file alone that is no configuration of pre-commit', () => {
    const folder = folderWith({ '.pre-commit-config.yaml': 'a: 1\n' });
    expect(folder.run(['init', '--hook'])).toMatchObject({ code: 2, err: expect.stringContaining('没有改动') });
    expect(readFileSync(join(folder.path, '.pre-commit-config.yaml'), 'utf8')).toBe('a: 1\n');
  });

  it('gives recipes whose lines work in Git, with Chinese names', () => {
    const folder = folderWith({ '报告.md': faultyDraft, 'README.md': '# 说明\n\n不是报告。\n', '图.png': 'x' });
    const { out } = folder.run(['init']);
    const line = out.split('\n').find((text) => text.trim().startsWith('git diff')) ?? '';
    const recipe = line.replace('report-lint', `"${process.execPath}" "${builtCommand}"`);
    const { code, out: checked } = folder.shell(`git init -q . && git add . && ${recipe}`);
    expect(code).not.toBe(0);
    expect(checked).toContain('报告.md');
    expect(checked).toContain('element/double-random');
    expect(checked).not.toContain('图.png');
  });
});

describe('completion', () => {
  it('scripts parse, where the shell is at hand', () => {
    const folder = folderWith({});
    for (const shell of ['bash', 'zsh', 'fish']) {
      const { code, out } = folder.run(['completion', shell]);
      expect(code).toBe(0);
      for (const command of commandNames) expect(out).toContain(command);
      expect(out).toContain('element/double-random');
      folder.write(shell, out);
      const parsed = spawnSync(shell, ['-n', shell], { cwd: folder.path, encoding: 'utf8' });
      if (parsed.error === undefined) expect(parsed).toMatchObject({ status: 0, stderr: '' });
    }
  });

  it('in bash offers commands, options, values and ids of rules', () => {
    const folder = folderWith({ '草稿.md': '' });
    const complete = (...words: string[]) => {
      const list = ['report-lint', ...words].map((word) => `'${word}'`).join(' ');
      const script = `eval "$(report-lint completion bash)"; compopt() { :; }; COMP_WORDS=(${list}); COMP_CWORD=${words.length}; _report_lint; printf '%s\\n' "\${COMPREPLY[@]}"`;
      return folder.shell(script).out.trim().split('\n');
    };
    expect(complete('exp')).toEqual(['explain']);
    expect(complete('explain', 'element/dou')).toEqual(['element/double-random']);
    expect(complete('草')).toEqual(['草稿.md']);
    expect(complete('--min')).toEqual(['--min-severity']);
    expect(complete('--format', 'js')).toEqual(['json']);
    expect(complete('草稿.md', '--no-c')).toEqual(['--no-config', '--no-color']);
    expect(complete('completion', 'z')).toEqual(['zsh']);
  });
});

describe('an interrupted run', () => {
  it('ends with 130', async () => {
    const child = spawn(process.execPath, [builtCommand, '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
    const ended = new Promise((done) => child.on('exit', done));
    // More than a pipe holds is written only when it is read: then the run has begun, and waits for the rest.
    child.stdin.write(Buffer.alloc(1 << 20, 'a'), () => child.kill('SIGINT'));
    const code = await ended;
    expect(code).toBe(130);
    expect(existsSync('core')).toBe(false);
  });
});
