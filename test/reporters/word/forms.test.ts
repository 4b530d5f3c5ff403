import { strFromU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/engine/result.ts';
import { readDocx } from '../../../src/readers/docx/read-docx.ts';
import { type AnnotateOptions, annotate } from '../../../src/reporters/word/annotate.ts';
import { p, partXml, r, strict, transitional, zipBytes } from '../../readers/docx/documents.ts';
import { findingOn } from './findings.ts';
import { wordPackage } from './packages.ts';
import { faultsOf } from './validity.ts';

/** Annotates the only place that says this. */
function annotateWords(
  bytes: Uint8Array,
  words: string,
  rest: Partial<Finding> = {},
  options: Partial<AnnotateOptions> = {},
) {
  const { source } = readDocx(bytes, '稿.docx').document;
  return annotate(bytes, '稿.docx', [{ ...findingOn(source, words), ...rest }], { language: 'zh', ...options });
}

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

function commentOf(
  bytes: Uint8Array,
  words: string,
  rest: Partial<Finding> = {},
  options: Partial<AnnotateOptions> = {},
): string[] {
  const xml = partsOf(annotateWords(bytes, words, rest, options))['word/comments.xml'] ?? '';
  return [...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1] as string);
}

function expectFound(bytes: Uint8Array, words: string, options: Partial<AnnotateOptions> = {}): void {
  const after = annotateWords(bytes, words, {}, options);
  const { source, leftovers = [] } = readDocx(after, '稿.docx').document;
  const own = leftovers.filter(({ author }) => author === 'report-lint');
  expect(own.map(({ range }) => source.slice(range))).toEqual([words]);
  expect(faultsOf(after)).toEqual([]);
}

describe('what a comment says', () => {
  const draft = wordPackage(p('全年办理许可41件。'));

  it('is the finding, with what proves it and what to do', () => {
    const where = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 3, offset: 2 } };
    const finding: Partial<Finding> = {
      ruleId: 'figures/sum',
      severity: 'error',
      message: '各分项之和与总数不一致',
      evidence: '20 + 20 = 40 ≠ 41',
      related: [{ ...where, quote: '全年', message: '总数' }],
      basis: ['《统计法》（2024年修正）'],
      suggestion: '核对 <各分项> & 总数',
      heading: '一、总体情况',
    };
    expect(commentOf(draft, '41', finding)).toEqual([
      '错误：各分项之和与总数不一致',
      '20 + 20 = 40 ≠ 41',
      '另见第 1 段（总数）：“全年”',
      '依据：《统计法》（2024年修正）',
      '建议：核对 &lt;各分项&gt; &amp; 总数',
      '规则 figures/sum',
    ]);
    expect(commentOf(draft, '41', finding, { language: 'en' })[0]).toBe('error: 各分项之和与总数不一致');
  });

  it('has no control characters, and no more of a long quote than one recognises', () => {
    const related = [
      { ...findingOn(readDocx(draft, '稿.docx').document.source, '41'), message: '', quote: `长${'句'.repeat(90)}` },
    ];
    const lines = commentOf(draft, '41', { message: '甲\u0000\u001b[31m\u202e乙\n丙\u2028丁', related });
    expect(lines[0]).toBe('警告：甲[31m乙 丙 丁');
    expect(lines[1]?.length).toBeLessThan(60);
  });

  it('has a date only if one is given', () => {
    const xml = (options: Partial<AnnotateOptions>) =>
      partsOf(annotateWords(draft, '41', {}, options))['word/comments.xml'];
    expect(xml({})).toContain('<w:comment w:id="0" w:author="report-lint" w:initials="RL">');
    expect(xml({ date: '2025-01-15T08:00:00Z' })).toContain('w:date="2025-01-15T08:00:00Z"');
  });

  it.each([
    ['a text box', '框里', '文本框里的“框里”', '外面的段落'],
    ['a text box without a paragraph around', '孤框', '文本框里的“孤框”', ''],
    ['a note', '注里', '注释里的“注里”', ''],
    ['a number', '一、', '自动编号“一、”', '总'],
  ])('names %s, in which no comment can stand', (_, words, line, at) => {
    const box = (content: string) =>
      `<w:r><w:pict><v:textbox><w:txbxContent>${p(content)}</w:txbxContent></v:textbox></w:pict></w:r>`;
    const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const body =
      p('总体情况', numbered) +
      p(r('外面的段落') + box('框里的字')) +
      p(box('孤框的字')) +
      p(`${r('引')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('旁')}`);
    const bytes = wordPackage(body, {
      footnotes: `<w:footnote w:id="2">${p('注里的字')}</w:footnote>`,
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    });
    expect(commentOf(bytes, words)).toContain(line);
    const main = partsOf(annotateWords(bytes, words))['word/document.xml'] ?? '';
    const [, inside = ''] = /<w:commentRangeStart[^>]*>(.*)<w:commentRangeEnd/s.exec(main) ?? [];
    expect(inside.replace(/<w:pict>.*<\/w:pict>|<[^>]*>/gs, '')).toBe(at);
    if (at === '') expect(inside).toMatch(/^<w:r><w:(?:pict|footnoteReference).*<\/w:r>$/s);
    expect(faultsOf(annotateWords(bytes, words))).toEqual([]);
  });
});

describe('a comment fits the document', () => {
  it('goes on from the numbers in use, behind the comments that are there', () => {
    const old = `<w:comment w:id="7" w:author="李" w:date="2025-01-01T00:00:00Z">${p('请核')}</w:comment>`;
    const body = p(
      `<w:bookmarkStart w:id="41" w:name="x"/><w:bookmarkEnd w:id="41"/><w:commentRangeStart w:id="7"/>${r('甲')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>${r('乙')}`,
    );
    const after = partsOf(annotateWords(wordPackage(body, { comments: old }), '乙'));
    expect(after['word/comments.xml']).toContain(`${old}<w:comment w:id="42"`);
    expect(after['word/document.xml']).toContain('<w:commentRangeStart w:id="42"/>');
  });

  it('gives a tracked change of format that it divides two numbers', () => {
    const change = '<w:b/><w:rPrChange w:id="9" w:author="王"><w:rPr/></w:rPrChange>';
    const xml = partsOf(annotateWords(wordPackage(p(r('甲乙', change))), '乙'))['word/document.xml'] ?? '';
    expect([...xml.matchAll(/<w:rPrChange w:id="(\d+)"/g)].map((match) => match[1])).toEqual(['9', '11']);
  });

  it('uses the styles that Word has for comments, where the document has them', () => {
    const style = (kind: string, id: string, name: string) =>
      `<w:style w:type="${kind}" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
    const styles = style('character', 'a5', 'annotation reference') + style('paragraph', 'a6', 'annotation text');
    const styled = partsOf(annotateWords(wordPackage(p('甲乙'), { styles }), '乙'));
    expect(styled['word/document.xml']).toContain('<w:r><w:rPr><w:rStyle w:val="a5"/></w:rPr><w:commentReference');
    expect(styled['word/comments.xml']).toContain(
      '<w:p><w:pPr><w:pStyle w:val="a6"/></w:pPr><w:r><w:rPr><w:rStyle w:val="a5"/>',
    );
    const plain = partsOf(annotateWords(wordPackage(p('甲乙')), '乙'));
    expect(`${plain['word/document.xml']}${plain['word/comments.xml']}`).not.toMatch(/w:[rp]Style/);
  });

  it.each([
    [
      'of another prefix',
      `<x:document xmlns:x="${transitional}"><x:body><x:p><x:r><x:t>甲乙</x:t></x:r></x:p></x:body></x:document>`,
    ],
    ['of no prefix', `<document xmlns="${transitional}"><body><p><r><t>甲乙</t></r></p></body></document>`],
    [
      'of the strict kind',
      `<w:document xmlns:w="${strict}"><w:body><w:p><w:r><w:t>甲乙</w:t></w:r></w:p></w:body></w:document>`,
    ],
    [
      'of the strict kind without prefix',
      `<document xmlns="${strict}"><body><p><r><t>甲乙</t></r></p></body></document>`,
    ],
  ])('is written as in a document %s', (_, xml) => {
    expectFound(zipBytes({ 'word/document.xml': xml }), '乙');
  });

  it('of the strict kind has strict relations and comments', () => {
    const after = partsOf(
      annotateWords(
        zipBytes({ 'word/document.xml': partXml('document', `<w:body>${p('甲乙')}</w:body>`, strict) }),
        '乙',
      ),
    );
    expect(after['word/_rels/document.xml.rels']).toContain(
      '"http://purl.oclc.org/ooxml/officeDocument/relationships/comments"',
    );
    expect(after['word/comments.xml']).toContain(`xmlns:w="${strict}"`);
  });

  it.each([
    ['UTF-8 with a mark', (text: string) => new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)])],
    [
      'UTF-16',
      (text: string) =>
        new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from([...text], (c) => c.charCodeAt(0)).buffer)]),
    ],
  ])('keeps %s', (_, encode) => {
    const text = partXml('document', `<w:body>${p('甲乙')}</w:body>`);
    const bytes = zipBytes({ 'word/document.xml': encode(text) });
    const after = annotateWords(bytes, '乙');
    expect(readDocx(after, '稿.docx').document.leftovers?.map(({ range }) => range)).toEqual([{ start: 1, end: 2 }]);
    expect([...(unzipSync(after)['word/document.xml'] ?? [])].slice(0, 2)).toEqual([...encode(text)].slice(0, 2));
  });
});

describe('the package of a document with comments', () => {
  it('is told of the part that is new, in the prefixes that it uses', () => {
    const files = unzipSync(wordPackage(p('甲乙')));
    const types = strFromU8(files['[Content_Types].xml'] as Uint8Array);
    const prefixed = types.replace(/<(\/?)(\w+)/g, '<$1ct:$2').replace('xmlns=', 'xmlns:ct=');
    const bytes = zipBytes({ ...files, '[Content_Types].xml': prefixed });
    const after = partsOf(annotateWords(bytes, '乙'));
    expect(after['[Content_Types].xml']).toMatch(
      /<ct:Override PartName="\/word\/comments\.xml" ContentType="[^"]+"\/><\/ct:Types>$/,
    );
    expect(after['word/_rels/document.xml.rels']).toContain('<Relationship Id="rId1"');
    expectFound(bytes, '乙');
  });

  it('keeps its own name for the comments', () => {
    const files = partsOf(wordPackage(p('甲乙'), { comments: '' }));
    const renamed = Object.entries(files).map(([name, content]) => [
      name.replace('comments.xml', 'notes-of-mine.xml'),
      content.replaceAll('comments.xml', 'notes-of-mine.xml'),
    ]);
    const after = partsOf(annotateWords(zipBytes(Object.fromEntries(renamed)), '乙'));
    expect(Object.keys(after).sort()).toEqual(renamed.map(([name]) => name).sort());
    expect(after['word/notes-of-mine.xml']).toContain('report-lint');
  });

  it('finds an id that no other relation has', () => {
    const bytes = wordPackage(p('甲乙'), { styles: '', numbering: '' });
    const files = partsOf(bytes);
    const taken = {
      ...files,
      'word/_rels/document.xml.rels': files['word/_rels/document.xml.rels']?.replace('rId1', 'rId3') ?? '',
    };
    expect(partsOf(annotateWords(zipBytes(taken), '乙'))['word/_rels/document.xml.rels']).toContain('Id="rId4"');
    expectFound(zipBytes(taken), '乙');
  });

  it('keeps the order, the packing and the times of what is not touched', () => {
    const picture = Uint8Array.from({ length: 999 }, (_, index) => (index * index) & 0xff);
    const files = unzipSync(wordPackage(p('甲乙')));
    const entries: Zippable = { 'word/media/图 1.png': [picture, { level: 0, mtime: '2020-02-02' }], ...files };
    const bytes = zipSync(entries, { mtime: '2021-01-01' });
    const after = annotateWords(bytes, '乙');
    expect(Object.keys(unzipSync(after))).toEqual([...Object.keys(entries), 'word/comments.xml']);
    expect(unzipSync(after)['word/media/图 1.png']).toEqual(picture);
    // The first entry: its header and, stored, its bytes.
    expect(after.subarray(0, 1000)).toEqual(bytes.subarray(0, 1000));
    expect(() => readDocx(after, '稿.docx')).not.toThrow();
  });

  it('of a draft without findings is the draft', () => {
    const bytes = wordPackage(p('甲乙'));
    expect(annotate(bytes, '稿.docx', [], { language: 'zh' })).toBe(bytes);
  });
});
