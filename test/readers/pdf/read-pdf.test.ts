import { describe, expect, it } from 'vitest';
import type { UnreadableError } from '../../../src/readers/decode.ts';
import { readBytes } from '../../../src/readers/read.ts';
import { type PageContent, pdfFile, setParagraphs } from './pdf-file.ts';

const title = '东山县水利局2023年法治政府建设年度报告';
const paragraphs = [
  '2023年，我局坚持依法行政，深入学习贯彻习近平法治思想，现将情况报告如下。',
  '一、主要举措和成效',
  ...Array.from(
    { length: 12 },
    (_, index) =>
      `（${index + 1}）全年检查取水户12${index}家次，立案1${index}件，办结1${index}件，没有发生行政复议和行政诉讼案件，也没有收到群众投诉。`,
  ),
];
const pages = setParagraphs(paragraphs);

async function linesOf(content: readonly PageContent[], encoding?: 'GBK-EUC-H'): Promise<string[]> {
  const { source } = await readBytes(pdfFile(content, encoding), '报告.pdf');
  return source.text.split('\n').slice(0, -1);
}

async function errorOf(bytes: Uint8Array): Promise<UnreadableError> {
  return readBytes(bytes, '报告.pdf').then(
    () => expect.unreachable('it was read'),
    (error: UnreadableError) => error,
  );
}

describe('a PDF file', () => {
  it('is read by paragraphs, over the ends of lines and pages, without page numbers', async () => {
    expect(pages.length).toBeGreaterThan(1);
    expect(await linesOf(pages)).toEqual(paragraphs.map((text) => `\u3000\u3000${text}`));
  });

  it('is read by the character maps of fonts that it does not carry', async () => {
    const texts = [{ text: '法治政府建设', left: 80, baseline: 700 }];
    expect(await linesOf([{ texts }], 'GBK-EUC-H')).toEqual(['法治政府建设']);
  });

  it('counts paragraphs', async () => {
    const { source, blocks } = await readBytes(pdfFile(pages), '报告.pdf');
    expect(source.format).toBe('pdf');
    expect(blocks.every((block) => block.kind === 'line' && block.line.indented)).toBe(true);
  });

  it('loses heads that all pages repeat, and keeps the title', async () => {
    const headed = pages.concat(pages).map((page, index) => ({
      texts: [
        ...(index === 0 ? [{ text: title, left: 140, baseline: 810, size: 22 }] : []),
        ...(page.texts ?? []),
        { text: '东山县水利局文件', left: 80, baseline: 830, size: 10 },
      ],
    }));
    const lines = await linesOf(headed);
    expect(lines[0]?.trim()).toBe(title);
    expect(lines.join('')).not.toContain('水利局文件');
  });

  it('keeps the columns of a table', async () => {
    const rows = [
      ['单位', '立案', '结案'],
      ['甲科', '12', '10'],
      ['乙科', '8', '8'],
    ];
    const texts = rows.flatMap((row, line) =>
      row.map((text, column) => ({ text, left: 80 + column * 120, baseline: 700 - line * 28 })),
    );
    const { blocks, source } = await readBytes(pdfFile([{ texts }]), '报告.pdf');
    const [table] = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
    expect(table?.rows.map((row) => row.flatMap(({ pieces }) => pieces.map((piece) => source.slice(piece))))).toEqual(
      rows,
    );
  });

  it('puts the words of a line in order, whatever the order of the file', async () => {
    const texts = [
      { text: '件，办结8件。', left: 176, baseline: 700 },
      { text: '立案', left: 80, baseline: 700.5 },
      { text: '全年', left: 80, baseline: 728 },
      { text: '办理12', left: 112, baseline: 699 },
    ];
    expect((await linesOf([{ texts }])).join('')).toBe('全年立案办理12件，办结8件。');
  });
});

describe('a PDF file that cannot be checked', () => {
  it('is a scan', async () => {
    const error = await errorOf(pdfFile([{ scan: true }, { scan: true }]));
    expect(error).toMatchObject({ code: 'no-text' });
    expect(error.explanation.zh).toContain('无文字层，无法检查');
  });

  it('holds a page that is a scan: the rest must not pass for the whole', async () => {
    const error = await errorOf(pdfFile([...pages, { scan: true }]));
    expect(error.explanation.zh).toContain(`第 ${pages.length + 1} 页无文字层`);
  });

  it('may have an empty page', async () => {
    expect(await linesOf([...pages, {}])).toHaveLength(paragraphs.length);
  });

  it('is empty', async () => {
    expect(await errorOf(pdfFile([{}]))).toMatchObject({ code: 'no-text' });
  });

  it.each([
    ['cut off after its header', '%PDF-1.7\n', 'damaged-file'],
    ['rubbish behind the header', `%PDF-1.4\n${'x'.repeat(10_000)}`, 'damaged-file'],
    [
      'a tree of pages that holds itself',
      '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n',
      'no-text',
    ],
  ])('is no whole file: %s', async (_, text, code) => {
    expect(await errorOf(new TextEncoder().encode(text))).toMatchObject({ code });
  });

  it('has too many pages', async () => {
    expect(await errorOf(pdfFile(Array.from({ length: 700 }, () => ({}))))).toMatchObject({ code: 'too-large' });
  });
});
