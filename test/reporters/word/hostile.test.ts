import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/readers/docx/read-docx.ts';
import { annotate } from '../../../src/reporters/word/annotate.ts';
import { docxBytes, p, r } from '../../readers/docx/documents.ts';
import { growsLinearly } from '../../report/growth.ts';
import { findingAt } from './findings.ts';

const box = (content: string) =>
  `<w:r><w:pict><v:textbox><w:txbxContent>${p(content)}</w:txbxContent></v:textbox></w:pict></w:r>`;
const field = (result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>REF</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>${result}</w:t><w:fldChar w:fldCharType="end"/></w:r>`;

/** A comment on every few characters. */
function annotateAll(body: string): Uint8Array {
  const bytes = docxBytes(body, { footnotes: `<w:footnote w:id="2">${p('注'.repeat(4000))}</w:footnote>` });
  const { source } = readDocx(bytes, '稿.docx').document;
  const findings = Array.from({ length: Math.floor(source.text.length / 8) }, (_, index) =>
    findingAt(source, { start: index * 8, end: index * 8 + 5 }, '此处'),
  );
  return annotate(bytes, '稿.docx', findings, { language: 'zh' });
}

describe('the time to annotate', () => {
  it.each<[string, (length: number) => string]>([
    ['one run of one text', (length) => p(r('甲'.repeat(length)))],
    ['one run of many texts', (length) => p(`<w:r>${'<w:t>甲</w:t><w:tab/>'.repeat(length / 2)}</w:r>`)],
    ['spaces that do not count', (length) => p(`<w:r><w:t>${' 甲   '.repeat(length / 5)}</w:t></w:r>`)],
    ['many runs', (length) => p(r('甲', '<w:b/>').repeat(length))],
    ['fields', (length) => p(field('甲乙').repeat(length / 2))],
    ['text boxes in one paragraph', (length) => p(box('甲乙丙').repeat(length / 4))],
    ['a long text box', (length) => p(box('甲'.repeat(length)))],
    ['empty paragraphs', (length) => p('甲') + '<w:p/>'.repeat(length)],
    ['marks of one note', (length) => p(r('甲') + '<w:r><w:footnoteReference w:id="2"/></w:r>'.repeat(length / 4))],
  ])('grows with the length of %s', (_, make) => {
    expect(growsLinearly(make, 4000, annotateAll)).toBe(true);
  });

  it('does not copy a format of any length for every comment', () => {
    const format = `<w:rFonts w:ascii="${'x'.repeat(100_000)}"/>`;
    const { 'word/document.xml': main } = unzipSync(annotateAll(p(r('甲'.repeat(4000), format))));
    expect(main?.length).toBeLessThan(1_000_000);
  });
});
