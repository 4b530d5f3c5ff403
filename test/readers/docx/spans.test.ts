import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WordDocument } from '../../../src/readers/docx/read-docx.ts';
import { allPieces } from '../lines.ts';
import { cell, p, r, readBody, row, table } from './documents.ts';

const words = ['甲', '一、总体情况', '2024年', ' ', '　', '。', 'a&b<c', '“', '𠮷', '\t', ''];
const word = fc.constantFrom(...words);
const text = word.map((value) => r(value));
const special = fc.constantFrom(
  '<w:r><w:br/></w:r>',
  '<w:r><w:rPr><w:b/></w:rPr><w:t>粗</w:t><w:tab/><w:t>&amp;<![CDATA[<]]>&#x4E59;\r\n</w:t></w:r>',
  '<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>',
  '<w:r><w:noBreakHyphen/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>',
  '<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>',
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>码</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
  '<w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r>',
  '<w:r><w:footnoteReference w:id="2"/></w:r>',
  '<w:commentRangeStart w:id="1"/>',
  '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>',
);
const change = fc
  .tuple(fc.constantFrom('w:ins', 'w:del', 'w:moveTo', 'w:moveFrom'), word)
  .map(([name, value]) => `<${name} w:author="王">${r(value)}</${name}>`);
const inline = fc.oneof(text, text, special, change);
const format = fc.constantFrom(
  '',
  '<w:ind w:firstLine="640"/>',
  '<w:outlineLvl w:val="0"/>',
  '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
  '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>',
  '<w:rPr><w:del w:author="王"/></w:rPr>',
  '<w:rPr><w:ins w:author="王"/></w:rPr>',
);
const paragraph = fc
  .tuple(fc.array(inline, { maxLength: 5 }), format)
  .map(([runs, properties]) => p(runs.join('') || '<w:r/>', properties));
const cells = fc
  .array(paragraph, { minLength: 1, maxLength: 4 })
  .map((inner) => table(row(cell(inner[0] as string, '<w:gridSpan w:val="2"/>'), ...inner.map((one) => cell(one)))));
const body = fc
  .array(fc.oneof({ weight: 3, arbitrary: paragraph }, { weight: 1, arbitrary: cells }), { minLength: 1, maxLength: 8 })
  .map((blocks) => p('始') + blocks.join(''));

const numbering =
  '<w:abstractNum w:abstractNumId="0">' +
  '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl>' +
  '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/></w:lvl>' +
  '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const parts = {
  numbering,
  footnotes: `<w:footnote w:id="2">${p('注')}</w:footnote>`,
  comments: `<w:comment w:id="1" w:author="李">${p('请核')}</w:comment>`,
};

function everyDocument(holds: (word: WordDocument) => void): void {
  fc.assert(
    fc.property(body, (content) => holds(readBody(content, parts))),
    { numRuns: 150 },
  );
}

/** What a stretch of XML says, by means other than the reader's. */
function saidBy(xml: string): string {
  if (xml.startsWith('<![CDATA[')) return xml.slice(9, -3);
  const named: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&#x4E59;': '乙' };
  return named[xml] ?? xml.replace(/\r\n/g, ' ');
}

const characters: Record<string, string> = { 'w:br': '\u2028', 'w:tab': '\t', 'w:noBreakHyphen': '-', 'w:sym': '✓' };

describe('the spans of a Word document', () => {
  it('ascend, and are apart', () => {
    everyDocument(({ word: { spans } }) => {
      let end = 0;
      for (const { range } of spans) {
        expect(range.start).toBeGreaterThanOrEqual(end);
        expect(range.end).toBeGreaterThan(range.start);
        end = range.end;
      }
    });
  });

  it('stand for XML that says their text', () => {
    everyDocument(({ document: { source }, word: { spans, parts } }) => {
      for (const { range, xml, literal, element, run } of spans) {
        const part = parts.get(run.part) as string;
        const raw = part.slice(xml.start, xml.end);
        const name = /^<([\w:]+)/.exec(part.slice(element.start, element.end))?.[1] as string;
        if (name === 'w:t' || name === 'm:t') expect(saidBy(raw)).toBe(source.slice(range));
        else expect(characters[name]).toBe(source.slice(range));
        expect(literal).toBe(raw === source.slice(range));
      }
    });
  });

  it('lie in their elements, and these in their runs', () => {
    everyDocument(({ word: { spans, parts } }) => {
      for (const { xml, element, run } of spans) {
        const part = parts.get(run.part) as string;
        expect(part.slice(run.range.start, run.range.end)).toMatch(
          run.isFormula ? /^<m:oMath>.*<\/m:oMath>$/s : /^<w:r>.*<\/w:r>$/s,
        );
        expect(part.slice(run.range.start)).toMatch(
          run.isFormula ? /^<m:oMath>/ : new RegExp(`^<w:r>${run.properties}`),
        );
        expect(xml.start >= element.start && xml.end <= element.end).toBe(true);
        expect(element.start > run.range.start && element.end < run.range.end).toBe(true);
      }
    });
  });

  it('hold all text but numbers and line feeds', () => {
    everyDocument(({ document: { source }, word: { spans, paragraphs } }) => {
      const seen = spans.map(({ range }) => source.slice(range)).join('');
      const all = paragraphs
        .map(({ range }) => source.slice(range).replace(/^(?:[一二三四五六七八]、|● )/, ''))
        .join('');
      // A paragraph may itself begin like a number.
      expect(all.replace(/一、总体情况/g, '总体情况')).toBe(seen.replace(/一、总体情况/g, '总体情况'));
    });
  });
});

describe('the paragraphs of a Word document', () => {
  it('are the lines of its text', () => {
    everyDocument(({ document: { source }, word: { paragraphs } }) => {
      expect(paragraphs.map(({ range }) => `${source.slice(range)}\n`).join('')).toBe(source.text);
      expect(paragraphs.map(({ range }) => source.positionAt(range.start).line)).toEqual(
        paragraphs.map((_, index) => index + 1),
      );
    });
  });

  it('are elements of their parts, with what lies behind their properties', () => {
    everyDocument(({ word: { paragraphs, parts } }) => {
      for (const { part, element, content } of paragraphs) {
        const xml = parts.get(part) as string;
        expect(xml.slice(element.start, element.end)).toMatch(/^<w:p>.*<\/w:p>$/s);
        expect(xml.slice(element.start, content?.start)).toMatch(/^<w:p>(?:<w:pPr>.*<\/w:pPr>)?$/s);
        expect(xml.slice(content?.end, element.end)).toBe('</w:p>');
      }
    });
  });

  it('know where they stand', () => {
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${p('框')}</w:txbxContent></v:textbox></w:pict></w:r>`;
    const cells = table(row(cell(p(box)), cell(p('乙', '<w:rPr><w:ins w:author="王"/></w:rPr>'))));
    const { paragraphs } = readBody(
      `${p('甲')}<w:p/>${cells}${p('<w:r><w:footnoteReference w:id="2"/></w:r>')}`,
      parts,
    ).word;
    const plain = { inTable: false, inTextBox: false, inNote: false, anchor: undefined };
    expect(paragraphs.map(({ place }) => place)).toEqual([
      plain,
      plain,
      { ...plain, inTable: true },
      { ...plain, inTable: true, inTextBox: true, anchor: 2 },
      { ...plain, inTable: true },
      plain,
      { ...plain, inNote: true },
    ]);
    expect(paragraphs.map(({ isInserted }) => isInserted).indexOf(true)).toBe(4);
    expect(paragraphs.map(({ content }) => content).indexOf(undefined)).toBe(1);
    expect(paragraphs.at(-1)?.part).toBe('word/footnotes.xml');
  });
});

describe('the blocks of a Word document', () => {
  it('hold every visible character once, in order', () => {
    everyDocument(({ document: { source, blocks } }) => {
      let end = 0;
      for (const piece of allPieces(blocks)) {
        expect(piece.start).toBeGreaterThanOrEqual(end);
        expect(piece.end).toBeGreaterThan(piece.start);
        expect(source.slice(piece)).not.toMatch(/[\n\u2028]/);
        end = piece.end;
      }
      const shown = allPieces(blocks).map((piece) => source.slice(piece));
      expect(shown.join('').replace(/\s/g, '')).toBe(source.text.replace(/\s|●/g, ''));
    });
  });
});

describe('the leftovers of a Word document', () => {
  it('stand in its text, in order, and are never empty', () => {
    everyDocument(({ document: { source, leftovers = [] } }) => {
      let start = 0;
      for (const { range } of leftovers) {
        expect(range.start).toBeGreaterThanOrEqual(start);
        expect(range.end).toBeGreaterThan(range.start);
        expect(range.end).toBeLessThanOrEqual(source.text.length);
        start = range.start;
      }
    });
  });
});
