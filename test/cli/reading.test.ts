import { describe, expect, it } from 'vitest';
import { folderWith } from './command.ts';
import { cleanDraft, faultyDraft } from './drafts.ts';

/** 东山县卫生健康局2024年法治政府建设年度报告, an empty line, 一、主要举措. */
const gb18030 =
  'b6abc9bdcfd8cec0c9fabda1bfb5bed632303234c4eab7a8d6ced5feb8' +
  'aebda8c9e8c4eab6c8b1a8b8e60a0ad2bba1a2d6f7d2aabed9b4eb0a';

interface JsonFile {
  readonly path: string;
  readonly format: string;
  readonly encoding: string;
  readonly report: { readonly title: string };
}

function filesOf(out: string): JsonFile[] {
  return (JSON.parse(out) as { files: JsonFile[] }).files;
}

describe('encodings', () => {
  it('reads GB18030 and says so', () => {
    const folder = folderWith({ '报告.txt': Buffer.from(gb18030, 'hex') });
    const [file] = filesOf(folder.run(['报告.txt', '--format', 'json']).out);
    expect(file?.encoding).toBe('gb18030');
    expect(file?.report.title).toBe('东山县卫生健康局2024年法治政府建设年度报告');
    expect(folder.run(['报告.txt']).out).toContain('gb18030');
  });

  it('reads UTF-16 with a mark', () => {
    const folder = folderWith({ '报告.md': Buffer.from(`\ufeff${cleanDraft}`, 'utf16le') });
    expect(folder.run(['报告.md'])).toMatchObject({ code: 0, out: expect.stringContaining('11/11') });
  });
});

describe('standard input', () => {
  it('is text, or Markdown where it has headings', () => {
    const folder = folderWith({});
    const plain = cleanDraft.replace(/^#+ /gm, '');
    const read = (input: string) => filesOf(folder.run(['-', '--format', 'json'], { input }).out)[0];
    expect(read(cleanDraft)).toMatchObject({ path: '<stdin>', format: 'markdown' });
    expect(read(plain)).toMatchObject({ path: '<stdin>', format: 'text' });
  });

  it('has the name and format that it is given, and needs no - then', () => {
    const { code, out } = folderWith({}).run(['--stdin-filename', '草稿/报告.txt', '--format', 'json'], {
      input: faultyDraft,
    });
    expect(code).toBe(1);
    expect(filesOf(out)[0]).toMatchObject({ path: '草稿/报告.txt', format: 'text' });
  });

  it('is an error when it is empty', () => {
    expect(folderWith({}).run(['-'])).toMatchObject({ code: 2, out: expect.stringContaining('文件是空的') });
  });

  it('is read once, beside files', () => {
    const folder = folderWith({ '报告.md': cleanDraft });
    const paths = filesOf(folder.run(['-', '报告.md', '-', '--format', 'json'], { input: cleanDraft }).out).map(
      ({ path }) => path,
    );
    expect(paths).toEqual(['<stdin>', '报告.md']);
  });
});

describe('paths', () => {
  it('are relative below the working directory, absolute elsewhere, with slashes', () => {
    const folder = folderWith({ 'a/报告.md': cleanDraft, 'b/空': '' });
    const paths = (args: string[]) => filesOf(folder.run([...args, '--format', 'json']).out).map(({ path }) => path);
    expect(paths([`${folder.path}/a/报告.md`])).toEqual(['a/报告.md']);
    expect(paths(['./a/../a/报告.md', 'a'])).toEqual(['a/报告.md']);
    const { out } = folder.shell('cd b && report-lint ../a/报告.md --format json');
    expect(filesOf(out)[0]?.path).toBe(`${folder.path}/a/报告.md`);
  });

  it('may begin with a dash behind --', () => {
    const folder = folderWith({ '-报告.md': cleanDraft, explain: cleanDraft });
    expect(folder.run(['--', '-报告.md']).code).toBe(0);
    expect(folder.run(['--format', 'compact', '--', 'explain']).code).toBe(0);
  });
});
