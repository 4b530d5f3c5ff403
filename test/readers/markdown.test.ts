import { describe, expect, it } from 'vitest';
import { markdownLines, read, visible } from './lines.ts';

describe('the Markdown dialect keeps the words of official text', () => {
  it.each([
    ['an indented paragraph', '甲\n\n    乙乙\n', ['甲', '乙乙']],
    ['a paragraph indented by a tab', '甲\n\n\t乙乙\n', ['甲', '乙乙']],
    ['numbers of a list', '1. 甲\n2. 乙\n', ['1. 甲', '2. 乙']],
    ['numbers that skip', '1. 甲\n3. 乙\n5. 丙\n', ['1. 甲', '3. 乙', '5. 丙']],
    ['numbers with a bracket', '1) 甲\n2) 乙\n', ['1) 甲', '2) 乙']],
    ['a number behind a line of text', '甲\n1. 乙\n3. 丙\n', ['甲', '1. 乙', '3. 丙']],
    ['a number before a bold word', '1. **甲**：乙\n2. **丙**\n', ['1. 甲：乙', '2. 丙']],
    ['a number before a link or code', '1. [甲](a.md)乙\n2. `丙`\n', ['1. 甲乙', '2. 丙']],
    ['a number before an escaped mark', '1. \\*甲\n', ['1. *甲']],
    ['a note in brackets', '[注]：甲\n[注]: 乙\n', ['[注]：甲', '[注]: 乙']],
    ['a bookmark of a conversion', '甲[bookmark: _GoBack]乙\n', ['甲[bookmark: _GoBack]乙']],
    ['ranges with tildes', '2020~2021~2022年\n~~丙~~\n', ['2020~2021~2022年', '~~丙~~']],
    ['a placeholder of asterisks', '东山县*路*号\n', ['东山县*路*号']],
    ['a larger-than sign', '> 10件的单位\n', ['> 10件的单位']],
    ['a line of tildes', '甲\n~~~\n乙\n\n丙\n', ['甲', '~~~', '乙', '丙']],
    ['a heading without its space', '#总体情况\n甲\n', ['#总体情况', '甲']],
    ['a title in angle brackets', '依据<政府信息公开条例>办理\n', ['依据<政府信息公开条例>办理']],
    ['hard-wrapped lines, as lines', '甲甲\n乙乙\n丙丙\n', ['甲甲', '乙乙', '丙丙']],
    ['lines with CRLF', '# 甲\r\n\r\n乙\r\n丙\r\n1. 丁\r\n', ['甲', '乙', '丙', '1. 丁']],
    ['lines with a lone CR', '# 甲\r\r乙\r丙\r\r1. 丁\r2. 戊\r', ['甲', '乙', '丙', '1. 丁', '2. 戊']],
  ])('%s', async (_, text, lines) => {
    expect(await markdownLines(text)).toEqual(lines);
  });

  it('makes no heading of a line above dashes', async () => {
    const { blocks } = await read('总体情况\n---\n甲\n', 'markdown');
    expect(blocks[0]).toMatchObject({ kind: 'line' });
    expect(blocks[0]).not.toHaveProperty('line.headingDepth');
  });

  it('lets no fence swallow the rest', async () => {
    expect(await markdownLines('```\n甲\n\n乙\n')).toEqual(['```', '甲', '乙']);
  });
});

describe('markup is no text', () => {
  it.each([
    ['bold', '**甲**乙 __丙__\n', ['甲乙丙']],
    ['bold that Chinese marks hide from a parser', '**重点：**加强**“甲”**乙\n', ['重点：加强“甲”乙']],
    ['headings', '## 甲 ##\n\n### 乙\n', ['甲', '乙']],
    ['bullets', '- 甲\n- 乙\n', ['甲', '乙']],
    ['nested lists', '- 甲\n  1. 乙\n     - 丙\n', ['甲', '1. 乙', '丙']],
    ['links and images', '[甲](a.md)乙![丙](b.png)\n', ['甲乙']],
    ['code', '`甲`乙\n', ['甲乙']],
    ['HTML tags', '<p align="center">甲</p>\n乙<br>丙\n', ['甲', '乙丙']],
    ['a block of HTML, whose words stay', '<div>\n甲\n</div>\n', ['甲']],
    ['escapes', '\\*甲\\*乙\\_丙1\\.\n', ['*甲*乙_丙1.']],
    ['spaces by name', '甲&nbsp;&emsp;乙\n', ['甲乙']],
    ['thematic breaks', '甲\n\n---\n\n***\n\n乙\n', ['甲', '乙']],
    ['hard breaks', '甲  \n乙\\\n丙\n', ['甲', '乙', '丙']],
    ['a comment in a line', '甲<!-- 乙 -->丙\n', ['甲丙']],
    ['a comment over lines', '甲\n<!-- 乙\n丙 -->\n丁\n', ['甲', '丁']],
    ['a comment over paragraphs', '甲\n\n<!-- 乙\n\n丙 -->\n\n丁\n', ['甲', '丁']],
    ['a comment around a list', '甲\n\n<!--\n- 乙\n# 丙\n-->\n\n丁\n', ['甲', '丁']],
  ])('%s', async (_, text, lines) => {
    expect(await markdownLines(text)).toEqual(lines);
  });

  it('finds comments wherever they stand', async () => {
    const { comments } = await read('<!-- 甲 -->\n\n乙<!-- 丙 -->\n', 'markdown');
    expect(comments.map(({ text }) => text)).toEqual(['甲', '丙']);
  });
});

describe('lines of Markdown', () => {
  it('know the depth of headings', async () => {
    const { blocks } = await read('# 甲\n\n### 乙\n\n丙\n', 'markdown');
    expect(blocks.map((block) => (block.kind === 'line' ? block.line.headingDepth : 0))).toEqual([1, 3, undefined]);
  });

  it('know which of them begin a block', async () => {
    const { blocks } = await read('甲\n乙\n\n丙\n', 'markdown');
    expect(blocks.map((block) => block.kind === 'line' && block.line.gapBefore)).toEqual([true, false, true]);
  });

  it('know their indent', async () => {
    const { blocks } = await read('甲\n\n\u3000\u3000乙\n    丙\n', 'markdown');
    expect(blocks.map((block) => block.kind === 'line' && block.line.indented)).toEqual([false, true, true]);
  });
});

describe('tables', () => {
  it('keep rows and cells', async () => {
    const text = '甲\n\n| 指标 | 数量 |\n| --- | ---: |\n| 检查 | **12** 次 |\n| 处罚 | |\n\n乙\n';
    const rows = [
      ['指标', '数量'],
      ['检查', '12 次'],
      ['处罚', ''],
    ];
    expect(await markdownLines(text)).toEqual(['甲', rows, '乙']);
  });

  it('are not made of lines that only hold bars', async () => {
    expect(await markdownLines('首页 | 公开\n甲|乙\n')).toEqual(['首页 | 公开', '甲|乙']);
  });
});

describe('front matter', () => {
  it('says year and organisation and is no text', async () => {
    const document = await read('---\nyear: 2023\norganisation: "东山县水利局"\nnote: 甲\n---\n甲\n', 'markdown');
    expect(document.frontMatter).toEqual({ year: '2023', organisation: '东山县水利局' });
    expect(visible(document)).toEqual(['甲']);
  });

  it('may have CRLF line ends', async () => {
    const document = await read('---\r\nyear: 2023\r\n---\r\n甲\r\n', 'markdown');
    expect(document.frontMatter).toEqual({ year: '2023' });
  });

  it('is nothing but a rule elsewhere', async () => {
    const document = await read('甲\n\n---\nyear: 2023\n---\n', 'markdown');
    expect(document.frontMatter).toEqual({});
    expect(visible(document)).toEqual(['甲', 'year: 2023']);
  });
});
