import { describe, expect, it } from 'vitest';
import { commandNames, commands, lintCommand } from '../../src/cli/commands.ts';
import { optionNames, optionsNamed } from '../../src/cli/options.ts';
import { width } from '../../src/reporters/width.ts';
import { folderWith } from './command.ts';
import { cleanDraft } from './drafts.ts';

describe('mistakes on the command line', () => {
  const mistakes: readonly (readonly [string[], string])[] = [
    [['--formt', 'json', 'a.md'], '没有 --formt 这个选项，是不是要写 --format？'],
    [['--no-colour', 'a.md'], '没有 --no-colour 这个选项，是不是要写 --no-color？'],
    [['--no-format', 'a.md'], '没有 --no-format 这个选项'],
    [['-x', 'a.md'], '没有 -x 这个选项'],
    [['--format', 'jsno', 'a.md'], '是不是要写“json”'],
    [['--fail-on', 'eror', 'a.md'], '是不是要写“error”'],
    [['--lang', 'fr', 'a.md'], '--lang 不能是“fr”'],
    [['--year', '二〇二四', 'a.md'], '--year 应为 2000 到 2100 之间的整数'],
    [['--max-warnings', '-1', 'a.md'], '--max-warnings'],
    [['a.md', '--output'], '--output 后面缺少值'],
    [['a.md', '--rule', 'element/date'], '--rule 应写成 规则=级别'],
    [['a.md', '--rule', 'element/date=of'], '是不是要写“off”'],
    [['explan', 'element/date'], '是不是要写 report-lint explain'],
    [['explain'], '缺少参数：规则'],
    [['explain', 'element/date', 'element/title'], '多余的参数：element/title'],
    [['explain', 'element/dates'], '是不是要写“element/date”'],
    [['rules', '--format', 'csv'], '--format 不能是“csv”'],
    [['rules', '--quiet'], '没有 --quiet 这个选项'],
    [['completion', 'bsh'], '是不是要写“bash”'],
    [['inspect', '没有.md'], '没有这个文件'],
  ];

  it.each(mistakes)('%j', (args, sentence) => {
    const { code, out, err } = folderWith({ 'a.md': cleanDraft }).run(args);
    expect(err).toContain(sentence);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it('are told in English too', () => {
    const { err } = folderWith({}).run(['--formt', 'json', 'a.md', '--lang', 'en']);
    expect(err).toContain('unknown option --formt; did you mean --format?');
    expect(err).not.toMatch(/[\u4e00-\u9fff]/);
  });

  it('name an unknown rule, with the nearest', () => {
    const { code, out } = folderWith({ 'a.md': cleanDraft }).run(['a.md', '--rule', 'element/dat=off']);
    expect(code).toBe(2);
    expect(out).toContain('没有“element/dat”，是不是要写“element/date”？');
  });
});

describe('the values of options', () => {
  it('may be repeated: of most the last one counts, of --rule all do', () => {
    const folder = folderWith({ 'a.md': '# 2024年法治政府建设年度报告\n\n一、主要举措和成效\n' });
    const { out } = folder.run([
      ...['a.md', '--format', 'csv', '--format=json'],
      ...['--rule', 'element/date=off', '--rule', 'element/title=info'],
    ]);
    const [file] = (JSON.parse(out) as { files: { findings: { ruleId: string; severity: string }[] }[] }).files;
    expect(file?.findings.map(({ ruleId }) => ruleId)).not.toContain('element/date');
    expect(file?.findings.find(({ ruleId }) => ruleId === 'element/title')?.severity).toBe('info');
  });

  it('say what the draft does not', () => {
    const folder = folderWith({ 'a.md': '# 法治政府建设年度报告\n\n一、主要举措和成效\n' });
    const { out } = folder.run(['a.md', '--year', '2019', '--org', '青原县水利局', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({ files: [{ report: { year: 2019, organisation: '青原县水利局' } }] });
  });
});

/** Words of the help that are the same in any language: names of options, commands, values, files and programs. */
function withoutNames(help: string): string {
  const values = optionsNamed(optionNames).flatMap(({ choices = [] }) => choices);
  const names = [...values, ...commandNames, 'report-lint', 'off', 'bash', 'zsh', 'fish', 'WPS', 'Excel', 'Word'];
  const files = /[.\w-]*\.(?:yml|yaml|md|csv|docx)|element\/[a-z-]+/g;
  return help
    .replace(files, '')
    .replace(/(?<![a-z])--?[a-z][a-z-]*/g, '')
    .replace(new RegExp(`\\b(?:${names.join('|')})\\b`, 'g'), '');
}

describe('the help', () => {
  it.each(['', ...commandNames])('of “%s” is all Chinese, or all English', (command) => {
    const args = command === '' ? [] : [command];
    const folder = folderWith({});
    const chinese = folder.run([...args, '--help']);
    expect(chinese.code).toBe(0);
    expect(withoutNames(chinese.out).match(/[A-Za-z]{2,}/g)).toBeNull();
    const english = folder.run([...args, '-h', '--lang', 'en']);
    const examples = /草稿\.md|各单位报告\/|汇总\.csv|报告\.docx|报告-批注\.docx/g;
    expect(english.out.replace(examples, '')).not.toMatch(/[\u4e00-\u9fff]/);
  });

  it('fits 80 columns and names every option of a command', () => {
    for (const { name, options } of [lintCommand, ...commands]) {
      const args = name === lintCommand.name ? [] : [name];
      const { out } = folderWith({}).run([...args, '--help']);
      for (const line of out.split('\n')) expect(width(line)).toBeLessThanOrEqual(80);
      for (const option of options) expect(out).toContain(`--${option}`);
    }
  });

  it('does not stand in the way of the version', () => {
    expect(folderWith({}).run(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
