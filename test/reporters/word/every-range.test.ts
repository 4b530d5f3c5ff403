import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/readers/docx/read-docx.ts';
import type { Range } from '../../../src/readers/source.ts';
import { annotate } from '../../../src/reporters/word/annotate.ts';
import { p, r } from '../../readers/docx/documents.ts';
import { charactersOf } from './characters.ts';
import { findingAt } from './findings.ts';
import { wordPackage } from './packages.ts';
import { faultsOf } from './validity.ts';

/** Inserts one comment, and reads where it is and what the document says now. */
function withCommentAt(bytes: Uint8Array, range: Range) {
  const { source } = readDocx(bytes, '稿.docx').document;
  const after = annotate(bytes, '稿.docx', [findingAt(source, range, '此处')], { language: 'zh' });
  const { document } = readDocx(after, '稿.docx');
  const place = document.leftovers?.find(({ author }) => author === 'report-lint')?.range;
  return { text: document.source.text, place, faults: faultsOf(after) };
}

describe('a comment on any words', () => {
  it.each([
    ['whose spaces do not count', p('<w:r><w:t> 甲 乙\n丙 </w:t></w:r><w:r><w:t>\t</w:t><w:t>丁 </w:t></w:r>')],
    ['whose spaces do not count by name', p('<w:r><w:t xml:space="default">甲 乙 </w:t><w:t>丙</w:t></w:r>')],
    ['whose spaces count', p('<w:r><w:t xml:space="preserve"> 甲 乙 </w:t></w:r><w:r><w:t>丙</w:t></w:r>')],
    [
      'among tabs and breaks',
      p('<w:r><w:rPr><w:b/></w:rPr><w:tab/><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:noBreakHyphen/></w:r>'),
    ],
    [
      'in links, controls and tags',
      p(
        `<w:hyperlink>${r('甲乙')}</w:hyperlink><w:sdt><w:sdtContent>${r('丙丁')}</w:sdtContent></w:sdt><w:smartTag>${r('戊')}</w:smartTag>`,
      ),
    ],
    [
      'inserted, moved and beside what was deleted',
      p(
        `<w:ins w:id="1" w:author="王">${r('甲乙')}</w:ins><w:del w:id="2" w:author="王">${r('无')}</w:del><w:moveTo w:id="3" w:author="王">${r('丙')}</w:moveTo>`,
      ),
    ],
    ['of references and of two units', p('<w:r><w:t>&amp;甲&#x4E59;𠮷&lt;</w:t></w:r>')],
    [
      'with XML comments among them',
      p('<w:r><w:t>甲<!-- 无 -->乙</w:t></w:r><!-- 无 --><w:r><w:t><!-- 无 -->丙</w:t></w:r>'),
    ],
    ['of several paragraphs', `${p('甲乙')}<w:p/>${p('丙')}${p('丁', '<w:jc w:val="both"/>')}`],
    [
      'of prefixes declared on the spot',
      p(
        '<x:r xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:rPr><x:b/></x:rPr><x:t>甲乙丙</x:t></x:r>',
      ),
    ],
  ])('%s stands exactly there, and changes none', (_, body) => {
    const bytes = wordPackage(body);
    const read = readDocx(bytes, '稿.docx');
    const characters = charactersOf(read);
    expect(characters.length).toBeGreaterThan(2);
    for (const [index, first] of characters.entries()) {
      for (const last of characters.slice(index)) {
        const range = { start: first.start, end: last.end };
        expect(withCommentAt(bytes, range)).toEqual({ text: read.document.source.text, place: range, faults: [] });
      }
    }
  });

  it.each([
    ['half a character', 1, 2, '𠮷'],
    ['the other half', 0, 1, '𠮷'],
    ['a place within', 3, 3, '乙'],
    ['a place behind the words', 4, 4, '乙'],
    ['the end of a line', 4, 5, '乙'],
    ['the end of the document', 9, 9, '<丙>'],
    ['part of what cannot be divided', 6, 7, '<丙>'],
  ])('of %s stands at what is whole', (_, start, end, expected) => {
    const bytes = wordPackage(p('𠮷甲乙') + p('<w:r><w:t><![CDATA[<丙>]]></w:t></w:r>'));
    const { text, place } = withCommentAt(bytes, { start, end });
    expect(text).toBe('𠮷甲乙\n<丙>\n');
    expect(text.slice(place?.start, place?.end)).toBe(expected);
  });

  it('ends before the next one begins', () => {
    const bytes = wordPackage(p('甲乙'));
    const { source } = readDocx(bytes, '稿.docx').document;
    const findings = [1, 0].map((start) => findingAt(source, { start, end: start + 1 }, '此处'));
    const { word } = readDocx(annotate(bytes, '稿.docx', findings, { language: 'zh' }), '稿.docx');
    const marks = [...(word.parts.get(word.mainPart) ?? '').matchAll(/comment(\w+) w:id="(\d)"/g)];
    expect(marks.map(([, mark, id]) => `${mark} ${id}`)).toEqual([
      'RangeStart 1',
      'RangeEnd 1',
      'Reference 1',
      'RangeStart 0',
      'RangeEnd 0',
      'Reference 0',
    ]);
  });

  it.each([
    [
      'a field that is computed',
      '<w:r><w:t>甲</w:t><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>乙丙</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/><w:t>丁</w:t></w:r>',
    ],
    [
      'a field within a field',
      '<w:r><w:t>甲</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> IF </w:instrText><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> REF x </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>乙</w:t><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>丙</w:t><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>丁</w:t></w:r>',
    ],
    ['a simple field', `${r('甲')}<w:fldSimple w:instr="REF x">${r('乙丙')}</w:fldSimple>${r('丁')}`],
    [
      'a control of plain text',
      `${r('甲')}<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${r('乙丙')}</w:sdtContent></w:sdt>${r('丁')}`,
    ],
    ['a formula', `${r('甲')}<m:oMath><m:r><m:t>乙丙</m:t></m:r></m:oMath>${r('丁')}`],
    [
      'a way of writing for newer programs',
      `${r('甲')}<mc:AlternateContent><mc:Choice Requires="wps">${r('乙丙')}</mc:Choice></mc:AlternateContent>${r('丁')}`,
    ],
    [
      'words with a reading aid',
      `<w:r><w:t>甲</w:t><w:ruby><w:rt>${r('yǐ')}</w:rt><w:rubyBase>${r('乙丙')}</w:rubyBase></w:ruby><w:t>丁</w:t></w:r>`,
    ],
  ])('in %s stands around it', (_, body) => {
    const bytes = wordPackage(p(body));
    const text = '甲乙丙丁\n';
    const place = { start: 1, end: 3 };
    expect(withCommentAt(bytes, { start: 1, end: 2 })).toEqual({ text, place, faults: [] });
    expect(withCommentAt(bytes, { start: 2, end: 3 })).toEqual({ text, place, faults: [] });
    expect(withCommentAt(bytes, { start: 0, end: 2 })).toEqual({ text, place: { start: 0, end: 3 }, faults: [] });
    expect(withCommentAt(bytes, { start: 2, end: 4 })).toEqual({ text, place: { start: 1, end: 4 }, faults: [] });
    expect(withCommentAt(bytes, { start: 3, end: 4 })).toEqual({ text, place: { start: 3, end: 4 }, faults: [] });
  });
});
