import { describe, expect, it } from 'vitest';
import { cell, type Parts, p, r, readBody, row, table } from './documents.ts';

const change = (name: string, content: string, author = '王') =>
  `<w:${name} w:id="1" w:author="${author}">${content}</w:${name}>`;
const removed = (text: string) => `<w:r><w:delText>${text}</w:delText></w:r>`;
const mark = (name: string) => `<w:rPr><w:${name} w:author="王"/></w:rPr>`;

/** What the text says, and each leftover as its kind, the text of its range, its author and its words. */
function read(body: string, parts: Parts = {}) {
  const { source, leftovers = [] } = readBody(body, parts).document;
  return {
    text: source.text,
    left: leftovers.map(({ kind, range, author, text }) => [kind, source.slice(range), author, text].join('|')),
  };
}

describe('tracked changes', () => {
  it.each([
    ['an insertion is text', p(r('甲') + change('ins', r('乙')) + r('丙')), '甲乙丙\n', ['insertion|乙|王|乙']],
    ['a deletion is none', p(r('甲') + change('del', removed('乙')) + r('丙')), '甲丙\n', ['deletion|丙|王|乙']],
    ['a deletion at the end', p(r('甲') + change('del', removed('乙'))), '甲\n', ['deletion|甲|王|乙']],
    ['a deletion of all words', p('前') + p(change('del', removed('乙'))), '前\n\n', ['deletion|\n|王|乙']],
    [
      'a move is where it goes to',
      p(change('moveFrom', r('乙')) + r('甲')) + p(change('moveTo', r('乙'))),
      '甲\n乙\n',
      ['move|甲|王|乙', 'move|乙|王|乙'],
    ],
    [
      'neighbours of one author are one',
      p(r('甲') + change('ins', r('乙')) + change('ins', r('丙')) + change('ins', r('丁'), '李')),
      '甲乙丙丁\n',
      ['insertion|乙丙|王|乙丙', 'insertion|丁|李|丁'],
    ],
    [
      'words inserted and deleted again',
      p(r('甲') + change('ins', r('乙') + change('del', removed('丙'), '李'))),
      '甲乙\n',
      ['deletion|乙|李|丙', 'insertion|乙|王|乙'],
    ],
    [
      'a new format',
      p(r('甲') + r('乙', '<w:b/><w:rPrChange w:author="王"><w:rPr/></w:rPrChange>')),
      '甲乙\n',
      ['formatting|乙|王|'],
    ],
    [
      'a new format of a paragraph',
      p('甲乙', '<w:pPrChange w:author="王"><w:pPr/></w:pPrChange>'),
      '甲乙\n',
      ['formatting|甲乙|王|'],
    ],
    ['a new number', p('甲', '<w:numPr><w:ins w:author="王"/></w:numPr>'), '甲\n', ['formatting|甲|王|']],
  ])('%s', (_, body, text, left) => {
    expect(read(body)).toEqual({ text, left });
  });

  it('of paragraph marks join paragraphs, or part them', () => {
    expect(read(p('甲', mark('del')) + p('乙')).text).toBe('甲乙\n');
    expect(read(p('甲', mark('del')) + p('乙', mark('moveFrom')) + p('丙') + p('丁')).text).toBe('甲乙丙\n丁\n');
    expect(read(p('甲', mark('ins')) + p(change('ins', r('乙'))))).toEqual({
      text: '甲\n乙\n',
      left: ['insertion|乙|王|乙'],
    });
    expect(read(p('甲') + p('', mark('ins')) + p('乙')).left).toEqual(['insertion|\n|王|']);
  });

  it('of whole paragraphs leave no line', () => {
    const gone = p(change('del', removed('乙')), mark('del'));
    expect(read(p('甲') + gone + p('丙'))).toEqual({ text: '甲\n丙\n', left: ['deletion|丙|王|乙'] });
    expect(read(p('甲') + gone)).toEqual({ text: '甲\n', left: ['deletion|\n|王|乙'] });
    expect(read(p('甲') + gone + table(row(cell(p('丙')), cell(p('丁'))))).text).toBe('甲\n丙\n丁\n');
  });

  it('of rows and cells', () => {
    const rows = (properties: string) =>
      table(
        `<w:tr><w:trPr>${properties}</w:trPr>${cell(p('甲'))}${cell(p('乙'))}</w:tr>`,
        row(cell(p('丙')), cell(p('丁'))),
      );
    expect(read(rows('<w:ins w:author="王"/>'))).toEqual({
      text: '甲\n乙\n丙\n丁\n',
      left: ['insertion|甲\n乙|王|甲\n乙'],
    });
    expect(read(rows('<w:del w:author="王"/>'))).toEqual({ text: '丙\n丁\n', left: ['deletion|丙|王|甲\n乙'] });
    expect(read(rows('<w:trPrChange w:author="王"/>')).left).toEqual(['formatting|甲|王|']);
    const cells = table(
      row(cell(p('甲')), cell(p('乙'), '<w:cellDel w:author="王"/>'), cell(p('丙'), '<w:cellIns w:author="李"/>')),
    );
    expect(read(cells)).toEqual({ text: '甲\n丙\n', left: ['deletion|丙|王|乙', 'insertion|丙|李|丙'] });
  });
});

describe('hidden text', () => {
  const styles =
    '<w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="hh"><w:basedOn w:val="h"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="p"><w:rPr><w:vanish/></w:rPr></w:style>';

  it.each([
    ['by itself', '<w:vanish/>', ''],
    ['by itself, in words', '<w:vanish w:val="true"/>', ''],
    ['by its style', '<w:rStyle w:val="h"/>', ''],
    ['by the style of its style', '<w:rStyle w:val="hh"/>', ''],
    ['by the style of the paragraph', '', '<w:pStyle w:val="p"/>'],
  ])('is no text: %s', (_, ofRun, ofParagraph) => {
    const body = p('前') + p(r('隐藏', ofRun) + r('甲', '<w:vanish w:val="0"/>'), ofParagraph);
    expect(read(body, { styles })).toEqual({ text: '前\n甲\n', left: ['hidden|甲||隐藏'] });
  });

  it.each([
    ['on the screen of the web only', '<w:webHidden/>', ''],
    ['shown again', '<w:rStyle w:val="h"/><w:vanish w:val="false"/>', ''],
    ['hidden by two styles, which show it again', '<w:rStyle w:val="h"/>', '<w:pStyle w:val="p"/>'],
  ])('is text where it is %s', (_, ofRun, ofParagraph) => {
    expect(read(p(r('甲', ofRun), ofParagraph), { styles })).toEqual({ text: '甲\n', left: [] });
  });
});

describe('comments', () => {
  const comments = `<w:comment w:id="1" w:author="李">${p('请核实') + p('数据')}</w:comment><w:comment w:id="2" w:author="王">${p('好')}</w:comment>`;
  const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
  const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/>`;
  const reference = (id: number) => `<w:r><w:commentReference w:id="${id}"/></w:r>`;

  it.each([
    ['over words', p(r('甲') + start(1) + r('乙') + end(1) + reference(1)), ['comment|乙|李|请核实\n数据']],
    ['over paragraphs', p(start(1) + r('甲')) + p(r('乙') + end(1) + reference(1)), ['comment|甲\n乙|李|请核实\n数据']],
    ['between paragraphs', start(1) + p('甲') + end(1) + p(r('乙') + reference(1)), ['comment|甲|李|请核实\n数据']],
    ['at a place', p(r('甲') + reference(1)), ['comment|甲|李|请核实\n数据']],
    [
      'over something deleted',
      p(r('甲') + change('del', start(1) + removed('乙') + end(1)) + reference(1)),
      ['deletion|甲|王|乙', 'comment|甲|李|请核实\n数据'],
    ],
    ['nowhere', p('甲'), []],
  ])('stand %s', (_, body, left) => {
    expect(read(body, { comments }).left.toSorted()).toEqual(left.toSorted());
  });

  it('are told in the order of their places, and one by one', () => {
    const body = p(start(2) + r('甲') + end(2) + start(1) + r('乙') + end(1) + reference(2) + reference(1));
    expect(read(body, { comments }).left).toEqual(['comment|甲|王|好', 'comment|乙|李|请核实\n数据']);
  });
});
