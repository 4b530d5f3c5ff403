import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/readers/block.ts';
import { visible } from '../lines.ts';
import { cell, p, r, readBody, row, table } from './documents.ts';

const styles = [
  '<w:docDefaults><w:pPrDefault><w:pPr/></w:pPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="9"><w:name w:val="heading 9"/><w:pPr><w:outlineLvl w:val="8"/></w:pPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="1x"><w:basedOn w:val="1"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="plain"><w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="h2"><w:name w:val="Heading 2"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="in"><w:pPr><w:ind w:firstLineChars="200" w:firstLine="640"/></w:pPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="toc"><w:name w:val="toc 1"/></w:style>',
].join('');

const blocksOf = (body: string) => readBody(body, { styles }).document;
const lineOf = (properties: string, text = '甲') => (blocksOf(p(text, properties)).blocks[0] as { line: Line }).line;
const styled = (id: string) => `<w:pStyle w:val="${id}"/>`;

describe('headings', () => {
  it.each([
    ['running text', '', undefined],
    ['a heading style', styled('1'), 1],
    ['a style that builds on one', styled('1x'), 1],
    ['a style that is one no more', styled('plain'), undefined],
    ['a heading style by its name', styled('h2'), 2],
    ['the deepest', styled('9'), 6],
    ['the title', styled('t'), undefined],
    ['a style that does not exist', styled('zz'), undefined],
    ['a level of its own', '<w:outlineLvl w:val="2"/>', 3],
    ['running text in a heading style', `${styled('1')}<w:outlineLvl w:val="9"/>`, undefined],
  ])('are known by their outline level: %s', (_, properties, depth) => {
    expect(lineOf(properties).headingDepth).toBe(depth);
  });

  it('are no paragraphs that run on', () => {
    expect(lineOf(styled('1'), '一、总体情况。全年办理许可41件。').headingDepth).toBeUndefined();
  });

  it('may have soft breaks', () => {
    const document = blocksOf(p('<w:r><w:t>一、总体</w:t><w:br/><w:t>情况</w:t></w:r>', styled('1')));
    expect(visible(document)).toEqual(['一、总体情况']);
    expect(document.blocks).toHaveLength(1);
  });
});

describe('indents', () => {
  it.each([
    ['none', '', false],
    ['of the first line', '<w:ind w:firstLine="640"/>', true],
    ['of the first line in characters', '<w:ind w:firstLineChars="200"/>', true],
    ['of the first line by style', styled('in'), true],
    ['of the style, taken back', `${styled('in')}<w:ind w:firstLineChars="0" w:firstLine="0"/>`, false],
    ['of all lines', '<w:ind w:left="420"/>', true],
    ['of all lines in a strict document', '<w:ind w:start="420"/>', true],
    ['of all lines but the first', '<w:ind w:left="420" w:hanging="420"/>', false],
    ['into the margin', '<w:ind w:left="-100"/>', false],
  ])('of the first line are seen: %s', (_, properties, expected) => {
    expect(lineOf(properties).indented).toBe(expected);
  });

  it('may be spaces', () => {
    expect(lineOf('', '　　甲').indented).toBe(true);
    expect(blocksOf(p('<w:r><w:t>甲</w:t><w:br/><w:t xml:space="preserve">　　乙</w:t></w:r>')).blocks).toMatchObject([
      { line: { indented: false } },
      { line: { indented: true, gapBefore: false } },
    ]);
  });
});

describe('lines', () => {
  it('know of an empty paragraph or a table above them', () => {
    const body = p('甲') + p('乙') + p('') + p('丙') + table(row(cell(p('丁')), cell(p('戊')))) + p('己');
    const gaps = blocksOf(body).blocks.map((block) => block.kind === 'line' && block.line.gapBefore);
    expect(gaps).toEqual([true, false, true, false, true]);
  });

  it('hold their number and their words, not what lies between', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const { document } = readBody(p(' 总体情况 ', '<w:numPr><w:numId w:val="1"/></w:numPr>'), { numbering });
    expect(document.source.text).toBe('一、  总体情况 \n');
    expect(document.blocks).toMatchObject([
      {
        line: {
          pieces: [
            { start: 0, end: 2 },
            { start: 4, end: 8 },
          ],
        },
      },
    ]);
  });

  it('of a table of contents are text, but none of the report', () => {
    const document = blocksOf(p(`${r('一、总体情况')}<w:r><w:tab/></w:r>${r('1')}`, styled('toc')) + p('一、总体情况'));
    expect(document.source.text).toBe('一、总体情况\t1\n一、总体情况\n');
    expect(visible(document)).toEqual(['一、总体情况']);
  });
});

describe('tables', () => {
  it('keep their columns where cells are merged', () => {
    const body = table(
      row(cell(p('名称'), '<w:vMerge w:val="restart"/>'), cell(p('数量'), '<w:gridSpan w:val="2"/>'), cell(p('备注'))),
      row(cell(p(''), '<w:vMerge/>'), cell(p('去年')), cell(p('今年')), cell(p(''))),
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(p('12'))}${cell(p('15'))}</w:tr>`,
    );
    expect(visible(blocksOf(body))).toEqual([
      [
        ['名称', '数量', '', '备注'],
        ['', '去年', '今年', ''],
        ['', '12', '15'],
      ],
    ]);
  });

  it('hold paragraphs, boxes and tables of a cell in the cell', () => {
    const inner = table(row(cell(p('丙')), cell(p('丁'))));
    const box = `<w:r><w:pict><w:txbxContent>${p('框')}</w:txbxContent></w:pict></w:r>`;
    expect(visible(blocksOf(table(row(cell(p('甲') + p(r('乙') + box)), cell(inner + p(''))))))).toEqual([
      [['甲乙框', '丙丁']],
    ]);
  });

  it('of one cell are frames around paragraphs', () => {
    expect(visible(blocksOf(table(row(cell(p('甲') + table(row(cell(p('乙')), cell(p('丙')))) + p('丁'))))))).toEqual([
      '甲',
      [['乙', '丙']],
      '丁',
    ]);
  });
});
