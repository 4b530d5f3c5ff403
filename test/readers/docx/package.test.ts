import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/readers/docx/read-docx.ts';
import { readBytes } from '../../../src/readers/read.ts';
import { docxBytes, p, partXml, r, strict, transitional, zipBytes } from './documents.ts';

const textOf = (files: Record<string, string | Uint8Array>) => readDocx(zipBytes(files), 'x').document.source.text;
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relations(targets: Readonly<Record<string, string>>, base = office): string {
  const each = Object.entries(targets).map(
    ([type, target]) => `<Relationship Id="a" Type="${base}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

const body = (text: string, namespace = transitional) => partXml('document', `<w:body>${p(text)}</w:body>`, namespace);
const numbering = partXml(
  'numbering',
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
);
const numbered = partXml('document', `<w:body>${p('甲', '<w:numPr><w:numId w:val="1"/></w:numPr>')}</w:body>`);

describe('the parts of a Word document', () => {
  it('are found by their relations', () => {
    const files = {
      '_rels/.rels': relations({ officeDocument: 'word/document2.xml' }),
      'word/document.xml': body('旧稿'),
      'word/document2.xml': numbered,
      'word/_rels/document2.xml.rels': relations({ numbering: '../lists/./my.xml' }),
      'lists/my.xml': numbering,
    };
    expect(textOf(files)).toBe('1. 甲\n');
    expect(textOf({ ...files, 'word/_rels/document2.xml.rels': relations({ numbering: '/lists/my.xml' }) })).toBe(
      '1. 甲\n',
    );
  });

  it('are found by the relations of strict documents', () => {
    const base = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    expect(textOf({ '_rels/.rels': relations({ officeDocument: 'a.xml' }, base), 'a.xml': body('甲', strict) })).toBe(
      '甲\n',
    );
  });

  it('are found by their usual names where there are no relations', () => {
    expect(textOf({ 'word/document.xml': numbered, 'word/numbering.xml': numbering })).toBe('1. 甲\n');
    expect(textOf({ 'WORD\\Document.xml': numbered })).toBe('甲\n');
  });

  it('may have any prefix, or none', () => {
    const xml = body('甲').replaceAll('w:', 'x:').replaceAll('xmlns:w=', 'xmlns:x=');
    expect(xml).toContain('<x:document xmlns:x=');
    expect(textOf({ 'word/document.xml': xml })).toBe('甲\n');
    const bare = `<document xmlns="${transitional}"><body><p><r><t>甲</t></r></p></body></document>`;
    expect(textOf({ 'word/document.xml': bare })).toBe('甲\n');
  });

  it('may be UTF-16', () => {
    const xml = Buffer.from(`\ufeff${body('甲').replace('UTF-8', 'UTF-16')}`, 'utf16le');
    expect(textOf({ 'word/document.xml': Uint8Array.from(xml) })).toBe('甲\n');
    expect(textOf({ 'word/document.xml': Uint8Array.from(xml.swap16()) })).toBe('甲\n');
  });

  it('may begin with a byte order mark, from which no place is counted', () => {
    const { word } = readDocx(zipBytes({ 'word/document.xml': `\ufeff${body('甲')}` }), 'x');
    const [span] = word.spans;
    expect(word.parts.get('word/document.xml')?.slice(span?.xml.start, span?.xml.end)).toBe('甲');
  });

  it('may lie beside files with names of another encoding', () => {
    const bytes = zipBytes({
      'word/document.xml': body('甲'),
      'word/media/\u4e00.png': 'x',
      'word/media/\u4e01.png': 'y',
    });
    const named = Buffer.from(bytes)
      .toString('latin1')
      .replace(/media\/.../g, (name) => `media/${name.at(-1) === '\x80' ? '\xb7\xa8\xd6' : '\xd6\xce\xb7'}`);
    expect(readDocx(Uint8Array.from(Buffer.from(named, 'latin1')), 'x').document.source.text).toBe('甲\n');
  });

  it('may have anything behind the archive', () => {
    const bytes = docxBytes(p('甲'));
    expect(readDocx(Uint8Array.from([...bytes, 0, 0, 0]), 'x').document.source.text).toBe('甲\n');
  });
});

describe('readBytes', () => {
  it.each(['稿.docx', '稿.DOCM', '稿.doc', '稿.wps', '稿.md', '稿.txt', undefined])(
    'reads a Word document as %s',
    async (path) => {
      const { source } = await readBytes(docxBytes(p('东山县水利局')), path);
      expect(source).toMatchObject({
        path: path ?? '<stdin>',
        format: 'docx',
        encoding: 'utf-8',
        text: '东山县水利局\n',
      });
    },
  );

  it('tells what old Office files are, whatever their name', async () => {
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)]);
    for (const path of ['稿.doc', '稿.wps', '稿.docx', '稿.md'])
      await expect(readBytes(old, path)).rejects.toMatchObject({ code: 'unsupported-format' });
  });

  it('loads nothing of it for other formats', () => {
    const text = readFileSync(new URL('../../../src/readers/read.ts', import.meta.url), 'utf8');
    expect(text).not.toMatch(/^import .*docx/m);
  });
});

describe('runs', () => {
  it('keep the XML of their format for those who write some back', () => {
    const { word } = readDocx(docxBytes(p(r('甲', '<w:b/>') + r('乙'))), 'x');
    expect(word.spans.map(({ run }) => run.properties)).toEqual(['<w:rPr><w:b/></w:rPr>', '']);
    expect(word.mainPart).toBe('word/document.xml');
  });
});
