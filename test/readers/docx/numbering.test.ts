import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../src/readers/docx/number-formats.ts';
import { p, readBody, textOf } from './documents.ts';

interface LevelOptions {
  readonly format?: string;
  readonly text?: string;
  readonly start?: number;
  readonly rest?: string;
}

/** `<w:lvl>`; numbers stand right before the text unless something else is said. */
function level(
  depth: number,
  { format = 'decimal', text = `%${depth + 1}.`, start = 1, rest = '<w:suff w:val="nothing"/>' }: LevelOptions = {},
) {
  return `<w:lvl w:ilvl="${depth}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${rest}<w:lvlText w:val="${text}"/></w:lvl>`;
}

const shared = (id: number, ...content: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${content.join('')}</w:abstractNum>`;
const list = (id: number, sharedId: number, rest = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${sharedId}"/>${rest}</w:num>`;
const item = (depth: number, id: number | string = 1) => p('甲', numPr(depth, id));
const numPr = (depth: number, id: number | string) =>
  `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`;
/** Numbers of items at the given depths of one list. */
const numbersOf = (depths: readonly number[], ...levels: string[]) =>
  lines(depths.map((depth) => item(depth)).join(''), shared(0, ...levels) + list(1, 0));
const lines = (body: string, numbering: string, styles = '') =>
  textOf(body, { numbering, styles }).replaceAll('甲', '').trimEnd().split('\n');

describe('numbers of a format', () => {
  it.each([
    ['decimal', [1, 10, 123], '1 10 123'],
    ['decimalZero', [1, 10], '01 10'],
    ['decimalFullWidth', [1, 10], '１ １０'],
    ['decimalEnclosedCircle', [1, 20, 21, 35, 36, 50, 51], '① ⑳ ㉑ ㉟ ㊱ ㊿ 51'],
    ['decimalEnclosedCircleChinese', [3], '③'],
    ['decimalEnclosedFullstop', [1, 20, 21], '⒈ ⒛ 21'],
    ['decimalEnclosedParen', [1, 20], '⑴ ⒇'],
    ['upperLetter', [1, 26, 27, 53], 'A Z AA AAA'],
    ['lowerLetter', [1, 28], 'a bb'],
    ['upperRoman', [1, 4, 9, 14, 40, 90, 400, 1994], 'I IV IX XIV XL XC CD MCMXCIV'],
    ['lowerRoman', [3, 0], 'iii 0'],
    ['chineseCounting', [1, 9, 10, 11, 20, 21, 99, 100], '一 九 十 十一 二十 二十一 九十九 一〇〇'],
    [
      'chineseCountingThousand',
      [10, 12, 100, 101, 110, 1003, 1010],
      '十 十二 一百 一百零一 一百一十 一千零三 一千零一十',
    ],
    ['japaneseCounting', [1, 10, 15, 101], '一 十 十五 一百一'],
    ['ideographDigital', [1, 10, 25], '一 一〇 二五'],
    ['ideographTraditional', [1, 10, 11], '甲 癸 11'],
    ['ideographZodiac', [1, 12], '子 亥'],
    ['chineseLegalSimplified', [1, 10, 21, 105], '壹 壹拾 贰拾壹 壹佰零伍'],
    ['numberInDash', [2], '- 2 -'],
    ['none', [1], ''],
    ['somethingNew', [7], '7'],
  ])('%s', (format, values, expected) => {
    expect(values.map((value) => formatNumber(value, format)).join(' ')).toBe(expected);
  });
});

describe('automatic numbers', () => {
  it('count by level, and begin anew below a higher one', () => {
    const levels = [
      level(0, { format: 'chineseCounting', text: '%1、' }),
      level(1, { format: 'chineseCounting', text: '（%2）' }),
      level(2),
    ];
    expect(numbersOf([0, 1, 1, 2, 2, 0, 1, 2], ...levels)).toEqual([
      '一、',
      '（一）',
      '（二）',
      '1.',
      '2.',
      '二、',
      '（一）',
      '1.',
    ]);
  });

  it('name the levels above', () => {
    const levels = [level(0, { format: 'chineseCounting', text: '%1' }), level(1, { text: '%1.%2' })];
    expect(numbersOf([0, 1, 1, 0, 1], ...levels)).toEqual(['一', '一.1', '一.2', '二', '二.1']);
  });

  it('are all decimal where they are to look legal', () => {
    const legal = level(1, { text: '%1.%2', rest: '<w:isLgl/><w:suff w:val="nothing"/>' });
    expect(numbersOf([0, 1], level(0, { format: 'chineseCounting', text: '%1' }), legal)).toEqual(['一', '1.1']);
  });

  it('show where a level begins that nobody has used yet', () => {
    expect(numbersOf([1, 1], level(0, { start: 3 }), level(1, { text: '%1.%2' }))).toEqual(['3.1', '3.2']);
  });

  it('go on below a higher level where they are told to', () => {
    const goesOn = level(1, { rest: '<w:lvlRestart w:val="0"/><w:suff w:val="nothing"/>' });
    expect(numbersOf([0, 1, 0, 1], level(0), goesOn)).toEqual(['1.', '1.', '2.', '2.']);
    const afterFirst = level(2, { rest: '<w:lvlRestart w:val="1"/><w:suff w:val="nothing"/>' });
    expect(numbersOf([0, 1, 2, 1, 2, 0, 2], level(0), level(1), afterFirst)).toEqual([
      '1.',
      '1.',
      '1.',
      '2.',
      '2.',
      '2.',
      '1.',
    ]);
  });

  it.each([
    ['', ' '],
    ['<w:suff w:val="tab"/>', ' '],
    ['<w:suff w:val="space"/>', ' '],
    ['<w:suff w:val="nothing"/>', ''],
  ])('stand before the text with %j between', (rest, between) => {
    expect(textOf(item(0), { numbering: shared(0, level(0, { rest })) + list(1, 0) })).toBe(`1.${between}甲\n`);
  });

  it('are shared by lists that share their levels', () => {
    const numbering = shared(0, level(0)) + list(1, 0) + list(2, 0);
    expect(lines(item(0, 1) + item(0, 2) + item(0, 1), numbering)).toEqual(['1.', '2.', '3.']);
  });

  it('begin where a list says that it begins', () => {
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const numbering = shared(0, level(0), level(1)) + list(1, 0) + list(2, 0, override);
    const body = item(0, 1) + item(0, 1) + item(0, 2) + item(1, 2) + item(0, 2) + item(0, 1);
    expect(lines(body, numbering)).toEqual(['1.', '2.', '5.', '1.', '6.', '7.']);
  });

  it('look as a list says that they look', () => {
    const override = `<w:lvlOverride w:ilvl="0">${level(0, { format: 'upperLetter', text: '%1)' })}</w:lvlOverride>`;
    expect(lines(item(0, 2), shared(0, level(0)) + list(2, 0, override))).toEqual(['A)']);
  });

  it('come by the style of the paragraph and the styles that it builds on', () => {
    const styled = (id: string, rest: string) => `<w:style w:type="paragraph" w:styleId="${id}">${rest}</w:style>`;
    const styles =
      styled('top', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
      styled('sub', '<w:basedOn w:val="top"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>') +
      styled('linked', '<w:basedOn w:val="top"/>') +
      styled('none', '<w:basedOn w:val="top"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>');
    const link = '<w:pStyle w:val="linked"/><w:suff w:val="nothing"/>';
    const numbering =
      shared(0, level(0), level(1, { text: '%1.%2' }), level(2, { text: '(%3)', rest: link })) + list(1, 0);
    const of = (style: string) => p('甲', `<w:pStyle w:val="${style}"/>`);
    expect(lines(of('top') + of('sub') + of('linked') + of('none') + of('top'), numbering, styles)).toEqual([
      '1.',
      '1.1',
      '(1)',
      '',
      '2.',
    ]);
  });

  it('come by a style for lists', () => {
    const styles = `<w:style w:type="numbering" w:styleId="l"><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:style>`;
    const numbering =
      shared(0, '<w:numStyleLink w:val="l"/>') +
      shared(1, '<w:styleLink w:val="l"/>', level(0, { text: '第%1项' })) +
      list(1, 0) +
      list(9, 1);
    expect(lines(item(0, 1), numbering, styles)).toEqual(['第1项']);
  });

  it('are taken away by the number 0, and are not where a list is missing', () => {
    expect(lines(item(0, 0) + item(0, 7) + item(5, 1), shared(0, level(0)) + list(1, 0))).toEqual(['']);
  });

  it('are seen before nothing', () => {
    expect(lines(p('', numPr(0, 1)) + item(0), shared(0, level(0)) + list(1, 0))).toEqual(['1.', '2.']);
  });

  it('are not counted where the paragraph is hidden or deleted', () => {
    const gone = (mark: string) =>
      p(`<w:del w:author="王"><w:r><w:delText>乙</w:delText></w:r></w:del>`, `${numPr(0, 1)}<w:rPr>${mark}</w:rPr>`);
    const body =
      item(0) +
      gone('<w:del w:author="王"/>') +
      item(0) +
      p('<w:r/>', `${numPr(0, 1)}<w:rPr><w:vanish/></w:rPr>`) +
      item(0);
    expect(lines(body, shared(0, level(0)) + list(1, 0))).toEqual(['1.', '2.', '', '3.']);
  });

  it.each([
    ['<w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr>', '\uf0d8', '➢'],
    ['<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>', '\uf0b7', '•'],
    ['', '●', '●'],
    ['<w:lvlPicBulletId w:val="0"/>', '\uf0b7', '•'],
  ])('of a bullet are its glyph, which is no word: %s', (rest, text, glyph) => {
    const { document } = readBody(item(0), {
      numbering: shared(0, level(0, { format: 'bullet', text, rest })) + list(1, 0),
    });
    expect(document.source.text).toBe(`${glyph} 甲\n`);
    expect(document.blocks).toMatchObject([{ line: { pieces: [{ start: 2, end: 3 }] } }]);
  });

  it('of a newer format fall back to the older', () => {
    const format =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001"/></mc:Choice><mc:Fallback><w:numFmt w:val="decimalZero"/></mc:Fallback></mc:AlternateContent>';
    const newer = `<w:lvl w:ilvl="0"><w:start w:val="1"/>${format}<w:suff w:val="nothing"/><w:lvlText w:val="%1"/></w:lvl>`;
    expect(lines(item(0), shared(0, newer) + list(1, 0))).toEqual(['01']);
  });
});
