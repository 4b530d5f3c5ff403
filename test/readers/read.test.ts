import { describe, expect, it } from 'vitest';
import { UnreadableError } from '../../src/readers/decode.ts';
import { formatOf, readableExtensions, readBytes, readString } from '../../src/readers/read.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('formatOf', () => {
  it.each([
    ['报告.md', 'markdown'],
    ['报告.MD', 'markdown'],
    ['a.b/报告.markdown', 'markdown'],
    ['报告.mdown', 'markdown'],
    ['报告.txt', 'text'],
    ['2023.报告.TXT', 'text'],
    ['报告.text', 'text'],
    ['报告.docx', 'docx'],
    ['报告.DOCM', 'docx'],
  ])('knows %s', (path, format) => {
    expect(formatOf(path)).toBe(format);
  });

  it.each(['报告', '报告.doc', '报告.txt/草稿', '报告.', ''])('promises nothing for %j', (path) => {
    expect(formatOf(path)).toBeUndefined();
  });

  it('lists each ending that it knows', () => {
    expect(readableExtensions).toContain('.md');
    for (const extension of readableExtensions) expect(formatOf(`报告${extension}`)).toBeDefined();
  });
});

describe('readBytes', () => {
  it.each(['报告.docx', '报告.DOCX', '报告.doc', '报告.wps', '报告.rtf', '报告.odt'])(
    'refuses text that calls itself %s',
    async (path) => {
      const reading = readBytes(bytes('东山县水利局\n'), path);
      await expect(reading).rejects.toBeInstanceOf(UnreadableError);
      await expect(reading).rejects.toMatchObject({ code: 'unsupported-format' });
    },
  );

  it('refuses text that only calls itself a PDF file', async () => {
    const reading = readBytes(bytes('东山县水利局\n'), '报告.pdf');
    await expect(reading).rejects.toMatchObject({ code: 'damaged-file' });
  });

  it('hands on path, format and encoding', async () => {
    const gbk = Uint8Array.from([0xb7, 0xa8, 0xd6, 0xce]);
    const { source } = await readBytes(gbk, '草稿.txt');
    expect(source).toMatchObject({ path: '草稿.txt', format: 'text', encoding: 'gb18030', text: '法治' });
  });

  it('counts offsets without the byte order mark', async () => {
    const { source, blocks } = await readBytes(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes('甲乙\n')]), '草稿.txt');
    expect(source.text).toBe('甲乙\n');
    expect(blocks).toMatchObject([{ line: { pieces: [{ start: 0, end: 2 }] } }]);
  });

  it.each([
    ['', 'empty-file'],
    [' \n', 'empty-file'],
    ['甲\0', 'binary-file'],
  ])('refuses %j with %s', async (text, code) => {
    await expect(readBytes(bytes(text), '草稿.md')).rejects.toMatchObject({ code });
  });
});

describe('the format of a text without a name', () => {
  it.each(['# 标题\n', '前言\n\n## 一、总体情况\n', '###### 注\n'])('%j is Markdown', async (text) => {
    expect((await readBytes(bytes(text), undefined)).source.format).toBe('markdown');
  });

  it.each(['#标题\n', '####### 七\n', '1. 甲\n**乙**\n', '# \n甲'])('%j is plain text', async (text) => {
    expect((await readBytes(bytes(text), undefined)).source.format).toBe('text');
  });

  it('is guessed too for an unknown ending', async () => {
    expect((await readString('# 标题\n', { path: '报告.xyz' })).source.format).toBe('markdown');
    expect((await readString('标题\n', { path: '报告.xyz' })).source.format).toBe('text');
  });

  it('yields to the name and to what the caller says', async () => {
    expect((await readString('# 标题\n', { path: '报告.txt' })).source.format).toBe('text');
    expect((await readString('标题\n', { path: '报告.txt', format: 'markdown' })).source.format).toBe('markdown');
  });

  it('has a path to show', async () => {
    expect((await readString('甲', {})).source.path).toBe('<stdin>');
  });
});

describe('readString', () => {
  it('drops a byte order mark', async () => {
    expect((await readString('\ufeff甲', {})).source.text).toBe('甲');
  });

  it('refuses a text without a visible character', async () => {
    await expect(readString('\ufeff \n', {})).rejects.toMatchObject({ code: 'empty-file' });
  });
});
