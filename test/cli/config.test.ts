import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Folder, folderWith } from './command.ts';
import { cleanDraft, faultyDraft, warningDraft } from './drafts.ts';

const config = '.report-lint.yml';

function folder(configText: string, more: Readonly<Record<string, string>> = {}): Folder {
  return folderWith({ 'a.md': faultyDraft, [config]: configText, ...more });
}

function idsOf(out: string): string[] {
  const { files } = JSON.parse(out) as { files: { findings: { ruleId: string }[] }[] };
  return files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));
}

describe('a mistake in the configuration', () => {
  const mistakes: readonly (readonly [string, string, number, string])[] = [
    ['an unknown key', 'checklist: rule-of-law-report\nseverty: {}\n', 2, '没有“severty”，是不是要写“severity”？'],
    [
      'an unknown rule',
      'severity:\n  element/date: off\n  element/titel: off\n',
      3,
      '没有“element/titel”，是不是要写“element/title”？',
    ],
    ['an unknown level', 'severity:\n  element/date: eror\n', 2, '是不是要写“error”'],
    [
      'a suppression without reason',
      'suppress:\n  - file: a.md\n    rule: element/date\n',
      2,
      'suppress.0.reason：缺少这一项',
    ],
    [
      'a suppression of no rule',
      'suppress:\n  - { file: a.md, rule: element/dat, reason: 已核对 }\n',
      2,
      'element/date',
    ],
    ['a text for a list', 'include: 报告\n', 1, 'include：应为列表'],
    ['a year out of range', 'report:\n  year: 24\n', 2, 'report.year：'],
    ['an unknown parameter', 'options:\n  element/double-random:\n    evidense: []\n', 3, '是不是要写“evidence”'],
    ['an impossible phrase', 'options:\n  element/double-random:\n    belongsUnder: ["(没有"]\n', 3, 'belongsUnder'],
    ['the same key twice', 'rules: []\nrules: []\n', 2, 'YAML 写法不对：同一个键写了两次'],
    ['a tab', 'severity:\n\telement/date: off\n', 2, 'YAML 写法不对'],
    ['a pattern of too many stars', 'exclude: ["*a*a*a*a*"]\n', 1, '星号太多'],
    ['a folder of rules that is not there', 'rules: [./没有]\n', 0, '没有这个文件夹'],
  ];

  it.each(mistakes)('%s: where it is, what was expected, how it reads', (_, text, line, sentence) => {
    const { code, out } = folder(text).run(['a.md', '--format', 'compact']);
    expect(code).toBe(2);
    expect(out).toContain(sentence);
    if (line > 0) expect(out).toMatch(new RegExp(`^\\.report-lint\\.yml:${line}: .*（原文：`));
    // Nothing is checked with a configuration that says something else than was meant.
    expect(out).not.toContain('a.md:');
  });

  it('is in the JSON, with its line', () => {
    const { out } = folder('severty: {}\n').run(['a.md', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({ files: [], errors: [{ code: 'config', file: config, line: 1 }] });
  });

  it('is no concern of a run without configuration', () => {
    expect(folder('severty: {}\n').run(['a.md', '--no-config']).code).toBe(1);
  });

  it('is told for a file that is too large or unfolds endlessly', () => {
    const large = folder(`# ${'很'.repeat(100_000)}\n`).run(['a.md']);
    expect(large).toMatchObject({ code: 2, out: expect.stringContaining('文件太大') });
    const levels = Array.from(
      { length: 12 },
      (_, index) => `a${index}: &a${index} [${`*a${index - 1},`.repeat(9)}]`,
    ).slice(1);
    const bomb = folder(`a0: &a0 [x]\n${levels.join('\n')}\n`).run(['a.md']);
    expect(bomb).toMatchObject({ code: 2, out: expect.stringContaining('别名太多') });
    const deep = folder(`include: ${'['.repeat(50_000)}\n`).run(['a.md']);
    expect(deep.code).toBe(2);
  });
});

describe('a configuration', () => {
  it('is the nearest upwards to the root of the repository', () => {
    const inside = folderWith({
      [config]: 'severity: { element/double-random: off, element/responsible-person: off }\n',
      'repo/.git/HEAD': 'ref: refs/heads/main\n',
      'repo/drafts/a.md': faultyDraft,
    });
    expect(inside.shell('cd repo/drafts && report-lint a.md').code).toBe(1);
    inside.write(`repo/${config}`, 'severity: { element/double-random: off, element/responsible-person: off }\n');
    expect(inside.shell('cd repo/drafts && report-lint a.md').code).toBe(0);
    expect(inside.shell('cd repo/drafts && report-lint a.md --rule element/double-random=error').code).toBe(1);
  });

  it('may be named, and must exist then', () => {
    const files = folderWith({
      'a.md': faultyDraft,
      'b.yml': 'severity: { element/double-random: off, element/responsible-person: info }',
    });
    expect(files.run(['a.md', '--config', 'b.yml']).code).toBe(0);
    expect(files.run(['a.md', '--config', 'c.yml'])).toMatchObject({ code: 2, out: expect.stringContaining('c.yml') });
  });

  it('may be empty', () => {
    expect(folder('').run(['a.md']).code).toBe(1);
    expect(folder('# nothing yet\n').run(['a.md']).code).toBe(1);
  });

  it('extends others, which it overrides', () => {
    const files = folder('extends: base/a.yml\nseverity: { element/responsible-person: off }\n', {
      'base/a.yml': 'extends: [b.yml]\nseverity: { element/responsible-person: error, element/double-random: info }\n',
      'base/b.yml': 'report: { organisation: 青原县水利局 }\nseverity: { element/double-random: error }\n',
    });
    const { code, out } = files.run(['a.md', '--format', 'json']);
    expect(code).toBe(0);
    expect(idsOf(out)).toEqual(['element/double-random']);
    expect(files.run(['--print-config']).out).toMatch(/^# base\/b\.yml → base\/a\.yml → \.report-lint\.yml\n/);
    expect(files.run(['--print-config']).out).toContain('organisation: 青原县水利局');
  });

  it('extends nothing in a circle, outside the project, or that is not there', () => {
    const circle = folder('extends: b.yml\n', { 'b.yml': 'extends: .report-lint.yml\n' }).run([
      'a.md',
      '--format',
      'compact',
    ]);
    expect(circle).toMatchObject({ code: 2, out: expect.stringMatching(/^b\.yml:1: .*绕成了圈/) });
    const outside = folder('extends: ../b.yml\n').run(['a.md', '--format', 'compact']);
    expect(outside).toMatchObject({ code: 2, out: expect.stringMatching(/^\.report-lint\.yml:1: .*项目文件夹之外/) });
    const absent = folder('extends: c.yml\n').run(['a.md', '--format', 'compact']);
    expect(absent).toMatchObject({
      code: 2,
      out: expect.stringMatching(/^\.report-lint\.yml:1: .*没有这个文件：c\.yml/),
    });
    const linked = folder('extends: link.yml\n');
    symlinkSync('/etc/hostname', join(linked.path, 'link.yml'));
    expect(linked.run(['a.md'])).toMatchObject({ code: 2, out: expect.stringContaining('项目文件夹之外') });
  });

  it('says what drafts do not', () => {
    const files = folder('report: { organisation: 青原县水利局, year: 2022 }\n', {
      'b.md': '# 法治政府建设年度报告\n\n一、主要举措和成效\n',
    });
    const report = (args: string[]) => JSON.parse(files.run(['b.md', '--format', 'json', ...args]).out).files[0].report;
    expect(report([])).toMatchObject({ organisation: '青原县水利局', year: 2022 });
    expect(report(['--year', '2023'])).toMatchObject({ organisation: '青原县水利局', year: 2023 });
  });

  it('changes parameters of a rule', () => {
    const options = 'options:\n  element/double-random:\n    evidence:\n      - phrases: [检查经营单位164家]\n';
    expect(idsOf(folder(options).run(['a.md', '--format', 'json']).out)).toEqual(['element/responsible-person']);
  });

  it('suppresses findings with a reason, by words and file', () => {
    const text = 'suppress:\n  - { file: "*.md", rule: element/title, quote: 2024年, reason: 已与办公室核对 }\n';
    const files = folderWith({ 'a.md': warningDraft, [config]: text });
    const { out, code } = files.run(['a.md', '--format', 'json', '--fail-on', 'warning']);
    expect(idsOf(out)).not.toContain('element/title');
    expect(JSON.parse(out).files[0].suppressed).toMatchObject([{ ruleId: 'element/title', reason: '已与办公室核对' }]);
    expect(code).toBe(idsOf(out).length > 0 ? 1 : 0);
  });

  it('is told of suppressions that suppress nothing, and only for their file', () => {
    const text = 'suppress:\n  - { file: x/a.md, rule: element/date, reason: 不再需要 }\n';
    const files = folderWith({ 'x/a.md': cleanDraft, 'y/a.md': cleanDraft, [config]: text });
    const { files: results } = JSON.parse(files.run(['x', 'y', '--format', 'json']).out);
    expect(results.map((file: { findings: unknown[] }) => file.findings.length)).toEqual([1, 0]);
  });

  it('includes and excludes files of folders, not files that are named', () => {
    const files = folderWith({
      '稿/2024/甲.md': cleanDraft,
      '稿/归档/乙.md': cleanDraft,
      '会议/丙.md': cleanDraft,
      [config]: 'include: ["稿/**"]\nexclude: ["**/归档/**"]\n',
    });
    const paths = (args: string[]) =>
      (JSON.parse(files.run([...args, '--format', 'json']).out) as { files: { path: string }[] }).files.map(
        ({ path }) => path,
      );
    expect(paths(['.'])).toEqual(['稿/2024/甲.md']);
    expect(paths([])).toEqual(['稿/2024/甲.md']);
    expect(paths(['稿/归档/乙.md'])).toEqual(['稿/归档/乙.md']);
  });
});
