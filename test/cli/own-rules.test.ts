import { describe, expect, it } from 'vitest';
import { folderWith } from './command.ts';
import { cleanDraft } from './drafts.ts';

const rule = `id: office/no-placeholder
title: { zh: 占位符, en: Placeholder }
summary: { zh: 草稿里不能留有待补字样。, en: No placeholders. }
check: pattern
with:
  forbidden: { phrases: [<placeholder>] }
severity: { found: error }
messages:
  found: { zh: "还没有补写：{quote}", en: "still open: {quote}" }
examples:
  - good: 全年检查164家。
  - bad: 全年检查待补充家。
    finds: [{ quote: 待补充, severity: error }]
`;
const parts = 'placeholder: 待补充\n';
const draft = cleanDraft.replace('164家', '待补充');

describe('own rules', () => {
  const files = {
    'a.md': draft,
    '.report-lint.yml': 'rules: [./规则]\n',
    '规则/office/a.yml': rule,
    '规则/data/parts.yml': parts,
  };

  it('run beside the built-in ones', () => {
    const folder = folderWith(files);
    const { code, out } = folder.run(['a.md']);
    expect(code).toBe(1);
    expect(out).toContain('还没有补写：待补充');
    expect(folder.run(['a.md', '--rule', 'office/no-placeholder=info', '--format', 'json']).out).toContain(
      '"severity": "info"',
    );
    expect(folder.run(['explain', 'no-placeholder']).out).toContain('草稿里不能留有待补字样');
    expect(folder.run(['rules']).out).toContain('office/no-placeholder');
  });

  it('are tested by their examples', () => {
    const folder = folderWith({
      ...files,
      '规则/office/b.yml': rule.replace('no-placeholder', 'wrong').replace('quote: 待补充', 'quote: 补充'),
    });
    const { code, out } = folder.run(['test', '规则']);
    expect(code).toBe(1);
    expect(out).toContain('✓ office/no-placeholder');
    expect(out).toContain('✗ office/wrong');
    expect(out).toContain('应为错误“补充”；实际是错误“待补充”');
    expect(out).toContain('2 条规则，4 个例子，1 个没有通过');
  });

  it('are refused with line and reason', () => {
    const mistakes: readonly (readonly [string, string])[] = [
      [rule.replace('check: pattern', 'check: patern'), '规则/a.yml:4: check：没有“patern”，是不是要写“pattern”？'],
      [rule.replace('forbidden:', 'forbiden:'), '规则/a.yml:6: with.forbiden：没有“forbiden”，是不是要写“forbidden”？'],
      [rule.replace('<placeholder>', '<place>'), '规则/a.yml:6: with.forbidden.phrases.0：'],
      [rule.replace('{quote}', '{quot}'), '规则/a.yml:9: messages.found'],
      [rule.replace('office/no-placeholder', 'element/date'), '规则/a.yml:1: id：规则名“element/date”已经有了'],
      [rule.replace('found: error', 'found: eror'), '是不是要写“error”'],
    ];
    for (const [text, sentence] of mistakes) {
      const folder = folderWith({
        'a.md': draft,
        '.report-lint.yml': 'rules: [规则]\n',
        '规则/a.yml': text,
        '规则/data/parts.yml': parts,
      });
      const { code, out } = folder.run(['a.md', '--format', 'compact']);
      expect(code).toBe(2);
      expect(out.replaceAll(' 错误:', '')).toContain(sentence);
    }
  });

  it('are told all at once, and never of the same id', () => {
    const folder = folderWith({ ...files, '规则/b.yml': rule, '规则/c.yml': 'id: x\n' });
    expect(folder.run(['a.md'])).toMatchObject({ code: 2, out: expect.stringContaining('规则/c.yml') });
    folder.write('规则/c.yml', rule.replace('no-placeholder', 'other'));
    expect(folder.run(['a.md'])).toMatchObject({ code: 2, out: expect.stringContaining('已经有了') });
  });

  it('are not read from outside the project, from no folder or an empty one', () => {
    const run = (folders: string) =>
      folderWith({ ...files, '空/x.txt': '', '.report-lint.yml': `rules: [${folders}]\n` }).run(['a.md']);
    expect(run('../规则').out).toContain('项目文件夹之外');
    expect(run('没有').out).toContain('没有这个文件夹');
    expect(run('空').out).toContain('没有规则文件');
  });
});
