import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  LevelSuffix,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { afterAll, describe, expect, it } from 'vitest';
import type { ReadDocument } from '../../../src/readers/block.ts';
import { readDocx } from '../../../src/readers/docx/read-docx.ts';
import { hasTool } from '../../hooks/tools.ts';
import { visible } from '../lines.ts';

const read = (bytes: Uint8Array) => readDocx(bytes, '稿.docx').document;

/** Notes begin with the white space behind their number. */
const linesOf = ({ source }: ReadDocument) => source.text.split('\n').map((line) => line.trim());

const lists = [
  { level: 0, format: LevelFormat.CHINESE_COUNTING_THOUSAND, text: '%1、', suffix: LevelSuffix.NOTHING },
  { level: 1, format: LevelFormat.CHINESE_COUNTING_THOUSAND, text: '（%2）', suffix: LevelSuffix.NOTHING },
  { level: 2, format: LevelFormat.DECIMAL, text: '%3.', alignment: AlignmentType.START },
];
const at = (level: number) => ({ numbering: { reference: 'report', level } });
const change = { id: 1, author: '王', date: '2025-01-06T00:00:00Z' };
const cellOf = (text: string, more = {}) => new TableCell({ children: [new Paragraph(text)], ...more });

function written(): Document {
  return new Document({
    numbering: { config: [{ reference: 'report', levels: lists }] },
    footnotes: { 1: { children: [new Paragraph('按年报口径。')] } },
    comments: { children: [{ id: 0, author: '李', children: [new Paragraph('请核实')] }] },
    sections: [
      {
        children: [
          new Paragraph({ text: '东山县水利局2024年法治政府建设年度报告', heading: HeadingLevel.TITLE }),
          new Paragraph({ text: '总体情况', heading: HeadingLevel.HEADING_1, ...at(0) }),
          new Paragraph({ text: '学习宣传', ...at(1) }),
          new Paragraph({ text: '专题学习', ...at(2), indent: { firstLine: 640 } }),
          new Paragraph({
            children: [
              new TextRun('全年办理许可'),
              new TextRun({ text: '41件', bold: true }),
              new FootnoteReferenceRun(1),
              new InsertedTextRun({ ...change, text: '，办结率100%' }),
              new DeletedTextRun({ ...change, text: '，全部办结' }),
              new TextRun({ text: '。', break: 1 }),
            ],
          }),
          new Table({
            rows: [
              new TableRow({ children: [cellOf('名称'), cellOf('数量', { columnSpan: 2 })] }),
              new TableRow({ children: [cellOf('许可'), cellOf('38'), cellOf('41')] }),
            ],
          }),
          new Paragraph({ text: '存在问题', heading: HeadingLevel.HEADING_1, ...at(0) }),
          new Paragraph({
            children: [
              new CommentRangeStart(0),
              new TextRun('力量不足'),
              new CommentRangeEnd(0),
              new TextRun({ children: [new CommentReference(0)] }),
            ],
          }),
        ],
      },
    ],
  });
}

const text = [
  '东山县水利局2024年法治政府建设年度报告',
  '一、总体情况',
  '（一）学习宣传',
  '1. 专题学习',
  '全年办理许可41件，办结率100%\u2028。',
  ...['名称', '数量', '许可', '38', '41'],
  '二、存在问题',
  '力量不足',
  '按年报口径。',
];

describe('a document of the docx package', () => {
  it('is read as it is seen', async () => {
    const document = read(await Packer.toBuffer(written()));
    expect(linesOf(document)).toEqual([...text, '']);
    expect(visible(document)).toContainEqual([
      ['名称', '数量', ''],
      ['许可', '38', '41'],
    ]);
    expect(document.blocks).toMatchObject({ 1: { line: { headingDepth: 1 } }, 3: { line: { indented: true } } });
    expect(document.leftovers?.map(({ kind, author, range }) => [kind, author, document.source.slice(range)])).toEqual([
      ['insertion', '王', '，办结率100%'],
      ['deletion', '王', '%'],
      ['comment', '李', '力量不足'],
    ]);
  });
});

const hasOffice = hasTool('soffice');

describe.skipIf(!hasOffice)(`a document of LibreOffice${hasOffice ? '' : ' (soffice is missing)'}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-lint-office-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function converted(name: string, content: string | Uint8Array): Uint8Array {
    writeFileSync(join(folder, name), content);
    const target = join(folder, 'out');
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const asked = [
      '--headless',
      profile,
      '--convert-to',
      'docx:MS Word 2007 XML',
      '--outdir',
      target,
      join(folder, name),
    ];
    const { status, stderr } = spawnSync('soffice', asked, { encoding: 'utf8', timeout: 60_000 });
    expect(status, stderr).toBe(0);
    return readFileSync(join(target, name.replace(/\.\w+$/, '.docx')));
  }

  it('that it wrote anew is read as before', async () => {
    const document = read(converted('again.docx', await Packer.toBuffer(written())));
    expect(linesOf(document)).toEqual([...text, '']);
    expect(document.leftovers?.map(({ kind, author }) => [kind, author])).toEqual([
      ['insertion', '王'],
      ['deletion', '王'],
      ['comment', '李'],
    ]);
  }, 90_000);

  it('that was a page is read as the page', () => {
    const page = [
      '<html><head><meta charset="utf-8"></head><body><h1>东山县水利局年度报告</h1>',
      '<ol><li>甲<ol type="a"><li>乙</li><li>丙</li></ol></li><li>丁 &amp; 戊</li></ol>',
      '<table border="1"><tr><td rowspan="2">许可</td><td>38</td></tr><tr><td>41</td></tr></table>',
      '<p>第一行<br>第二行</p></body></html>',
    ].join('\n');
    const document = read(converted('page.html', page));
    expect(visible(document)).toEqual([
      '东山县水利局年度报告',
      '1.甲',
      'a.乙',
      'b.丙',
      '2.丁 & 戊',
      [
        ['许可', '38'],
        ['', '41'],
      ],
      '第一行',
      '第二行',
    ]);
    expect(document.blocks[0]).toMatchObject({ line: { headingDepth: 1 } });
  }, 90_000);

  it('with text boxes, notes, fields and numbered chapters is read as it is seen', () => {
    const document = read(converted('flat.fodt', flat));
    expect(linesOf(document)).toEqual([
      '一、总体情况',
      '二、存在问题',
      '框前框后',
      '框中',
      '第1页，甲\t乙',
      '注文',
      '',
    ]);
  }, 90_000);
});

/** A document in the flat format of LibreOffice. */
const flat = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>
 <text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-suffix="、" style:num-format="一, 二, 三, ..."/></text:list-style>
 <style:style style:name="G" style:family="graphic"><style:graphic-properties style:wrap="parallel"/></style:style>
</office:automatic-styles>
<office:body><office:text>
 <text:list text:style-name="L"><text:list-item><text:p>总体情况</text:p></text:list-item><text:list-item><text:p>存在问题</text:p></text:list-item></text:list>
 <text:p>框前<draw:frame draw:style-name="G" text:anchor-type="char" svg:width="4cm" svg:height="2cm"><draw:text-box><text:p>框中</text:p></draw:text-box></draw:frame>框后</text:p>
 <text:p>第<text:page-number text:select-page="current">1</text:page-number>页，甲<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>注文</text:p></text:note-body></text:note><text:tab/>乙</text:p>
</office:text></office:body></office:document>`;
