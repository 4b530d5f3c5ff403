import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/readers/docx/read-docx.ts';
import { p } from '../readers/docx/documents.ts';
import { wordPackage } from '../reporters/word/packages.ts';
import { type Folder, folderWith } from './command.ts';
import { cleanDraft, faultyDraft, warningDraft } from './drafts.ts';

function wordDraft(text: string): Uint8Array {
  const paragraphs = text.split('\n').filter((line) => line !== '');
  return wordPackage(paragraphs.map((line) => p(line.replace(/^#+ /, ''))).join(''));
}

const faulty = wordDraft(faultyDraft);

function read(folder: Folder, name: string) {
  const bytes = new Uint8Array(readFileSync(join(folder.path, name)));
  return readDocx(bytes, name).document;
}

describe('--annotate', () => {
  it('writes a copy with a comment for each finding that the screen shows, and says so below them', () => {
    const folder = folderWith({ '报告.docx': faulty });
    const { code, out, err } = folder.run(['报告.docx', '--annotate', '报告-批注.docx']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('element/double-random');
    const { source, leftovers = [] } = read(folder, '报告-批注.docx');
    expect(source.text).toBe(read(folder, '报告.docx').source.text);
    const comments = leftovers.filter(({ kind }) => kind === 'comment');
    const shown = JSON.parse(folder.run(['报告.docx', '--format', 'json']).out).files[0].findings.filter(
      ({ severity }: { severity: string }) => severity !== 'info',
    );
    expect(shown.length).toBeGreaterThan(1);
    expect(comments.map(({ range }) => range)).toEqual(
      shown.map(({ start, end }: Record<string, { offset: number }>) => ({ start: start?.offset, end: end?.offset })),
    );
    for (const [index, { text }] of comments.entries()) expect(text).toContain(shown[index].message);
    expect(out).toMatch(new RegExp(`\n已写入 报告-批注\\.docx：批注 ${comments.length} 条\n$`));
  });

  it('leaves the draft alone, and nothing half-written beside it', () => {
    const folder = folderWith({ '报告.docx': faulty });
    folder.run(['报告.docx', '--annotate', '批注.docx']);
    expect(new Uint8Array(readFileSync(join(folder.path, '报告.docx')))).toEqual(faulty);
    expect(readdirSync(folder.path).sort()).toEqual(['批注.docx', '报告.docx']);
  });

  it('comments what --min-severity and --quiet let through', () => {
    const folder = folderWith({ '报告.docx': wordDraft(warningDraft.replace('县委、县政府：', '')) });
    const count = (...args: string[]) => {
      folder.run(['报告.docx', '--annotate', '批注.docx', '--force', ...args]);
      return read(folder, '批注.docx').leftovers?.length ?? 0;
    };
    expect(count('--min-severity', 'info')).toBeGreaterThan(count());
    expect(count()).toBeGreaterThan(0);
    expect(count('--quiet')).toBe(0);
  });

  it('copies a draft in which nothing was found', () => {
    const clean = wordDraft(cleanDraft);
    const folder = folderWith({ '报告.docx': clean });
    const { code, out } = folder.run(['报告.docx', '--annotate', '批注.docx']);
    expect(code).toBe(0);
    expect(out).toContain('已写入 批注.docx：没有要批注的问题，与草稿相同');
    expect(new Uint8Array(readFileSync(join(folder.path, '批注.docx')))).toEqual(clean);
  });

  it('says that a signature does not hold for the copy', () => {
    const signed = (draft: Uint8Array) =>
      zipSync({ ...unzipSync(draft), '_xmlsignatures/origin.sigs': new Uint8Array() });
    const folder = folderWith({ '报告.docx': signed(faulty), '无误.docx': signed(wordDraft(cleanDraft)) });
    const said = (name: string) => folder.run([name, '--annotate', '批注.docx', '--force']).out;
    expect(said('报告.docx')).toMatch(/批注 \d+ 条\n草稿有数字签名.*\n$/);
    expect(said('无误.docx')).not.toContain('签名');
  });

  it('takes a draft from standard input, and leaves the output to programs alone', () => {
    const folder = folderWith({});
    const { code, out, err } = folder.run(['-', '--annotate', '批注.docx', '--format', 'json'], { input: faulty });
    expect(code).toBe(1);
    expect(JSON.parse(out).files).toHaveLength(1);
    expect(err).toMatch(/^已写入 批注\.docx：批注 \d+ 条\n$/);
    expect(existsSync(join(folder.path, '批注.docx'))).toBe(true);
  });

  it('speaks English', () => {
    const folder = folderWith({ 'report.docx': faulty });
    const { out } = folder.run(['report.docx', '--annotate', 'comments.docx', '--lang', 'en']);
    expect(out).toMatch(/written: comments\.docx; comments: \d+\n$/);
    expect(read(folder, 'comments.docx').leftovers?.[0]?.text).toContain('error: ');
  });

  const docm = { '宏.docm': faulty };
  it.each<[string, string[], string, Record<string, string | Uint8Array>?]>([
    ['over the draft', ['报告.docx', '--annotate', './报告.docx', '--force'], '不能写到被检查的草稿上'],
    ['over the draft by a link', ['报告.docx', '--annotate', '链接.docx', '--force'], '不能写到被检查的草稿上'],
    ['over the draft of a folder', ['.', '--annotate', '报告.docx', '--force'], '不能写到被检查的草稿上'],
    [
      'over a file',
      ['报告.docx', '--annotate', '旧.docx'],
      '旧.docx 已经有了；要覆盖请加 --force',
      { '旧.docx': '旧' },
    ],
    ['for two drafts', ['报告.docx', '报告.docx', '--annotate', '批注.docx'], '一次批注一份草稿'],
    ['for no draft', ['--annotate', '批注.docx'], '一次批注一份草稿'],
    [
      'for a folder of two',
      ['.', '--annotate', '批注.docx'],
      '一次只能批注一份草稿，这里有 2 份',
      { '乙.docx': faulty },
    ],
    ['for Markdown', ['稿.md', '--annotate', '批注.docx'], '只能批注 Word 文件', { '稿.md': faultyDraft }],
    ['for text without a name', ['稿', '--annotate', '批注.docx'], '不是 Word 文件，没有写批注', { 稿: faultyDraft }],
    ['as another format', ['报告.docx', '--annotate', '批注.pdf'], '应以 .docx 结尾'],
    ['without the macros of the draft', ['宏.docm', '--annotate', '批注.docx'], '应以 .docm 结尾', docm],
    ['while correcting', ['报告.docx', '--annotate', '批注.docx', '--fix'], '--annotate 不能与 --fix 同时使用'],
    ['with the report into one file', ['报告.docx', '--annotate', 'x.docx', '--output', 'x.docx'], '不能是同一个文件'],
    ['into no folder', ['报告.docx', '--annotate', '没有/批注.docx'], '所在的文件夹不存在'],
    ['for a draft that is not there', ['没有.docx', '--annotate', '批注.docx'], '没有写入 批注.docx'],
  ])('is refused %s', (_, args, message, files = {}) => {
    const folder = folderWith({ '报告.docx': faulty, ...files });
    if (args.includes('链接.docx')) symlinkSync('报告.docx', join(folder.path, '链接.docx'));
    const before = readdirSync(folder.path).sort();
    const { code, out, err } = folder.run(args);
    expect(out + err).toContain(message);
    expect(code).toBe(2);
    expect(readdirSync(folder.path).sort()).toEqual(before);
    expect(new Uint8Array(readFileSync(join(folder.path, '报告.docx')))).toEqual(faulty);
  });
});
