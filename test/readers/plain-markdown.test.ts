import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/readers/markdown.ts';
import { isPlainMarkdown, readPlainMarkdown } from '../../src/readers/plain-markdown.ts';
import { Source } from '../../src/readers/source.ts';

const sourceOf = (text: string) => new Source({ path: '草稿.md', text, format: 'markdown', encoding: 'utf-8' });

const fragment = fc.constantFrom(
  '# 标题',
  '## 一、总体情况',
  '   ### （一）加强领导',
  '    #### 四级',
  '####### 七个',
  '#标题',
  '##',
  '#\t制表',
  '正文一行。',
  '　　首行缩进的段落',
  '  两个空格',
  '\t制表缩进',
  '行尾有空格  ',
  '2020~2021 年 12.5%',
  '> 10件',
  '1、甲 （一）乙 1．丙',
  '=====',
  '~~~',
  '12·4“国家宪法日”',
  '2023.',
  '',
  ' ',
);
const lineEnd = fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n', '\n \n');
const drafts = fc
  .array(fc.tuple(fragment, lineEnd), { minLength: 1, maxLength: 14 })
  .map((lines) => lines.map(([text, end]) => text + end).join(''));

describe('Markdown of headings and paragraphs', () => {
  it('is read line by line as the parser reads it', () => {
    let compared = 0;
    fc.assert(
      fc.property(drafts, (text) => {
        if (!isPlainMarkdown(text)) return;
        compared += 1;
        const source = sourceOf(text);
        expect(readPlainMarkdown(source)).toEqual(readMarkdown(source));
      }),
      { numRuns: 2000 },
    );
    expect(compared).toBeGreaterThan(1000);
  });

  it.each([
    '**一、总体情况**',
    '1. 甲',
    '- 甲',
    '[链接](a.md)',
    '<!-- 注 -->',
    '| 甲 | 乙 |',
    '---\nyear: 2023\n---',
    '# 标题 #',
    '`甲`',
    '甲\\_乙',
    '&nbsp;甲',
    '*路*号',
  ])('leaves %j to the parser', (text) => {
    expect(isPlainMarkdown(text)).toBe(false);
  });
});
