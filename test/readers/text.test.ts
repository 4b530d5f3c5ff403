import { describe, expect, it } from 'vitest';
import { isIndented } from '../../src/readers/text.ts';
import { read, visible } from './lines.ts';

async function lines(text: string) {
  const { blocks } = await read(text, 'text');
  return blocks.map((block) => (block.kind === 'line' ? block.line : undefined));
}

describe('plain text', () => {
  it('makes one line of each line that is not blank', async () => {
    expect(visible(await read('甲\r\n\n  \n乙\r丙', 'text'))).toEqual(['甲', '乙', '丙']);
  });

  it('leaves the white space around a line out', async () => {
    expect(visible(await read('\u3000\u3000甲 乙 \t\n\u00a0丙', 'text'))).toEqual(['甲 乙', '丙']);
  });

  it('knows where each line stands', async () => {
    expect((await lines('\n\u3000甲\r\n乙乙')).map((line) => line?.pieces)).toEqual([
      [{ start: 2, end: 3 }],
      [{ start: 5, end: 7 }],
    ]);
  });

  it('marks the gap before a line', async () => {
    expect((await lines('甲\n乙\n\n丙\n \n丁')).map((line) => line?.gapBefore)).toEqual([true, false, true, true]);
  });

  it('marks indented lines', async () => {
    expect((await lines('甲\n\u3000\u3000乙\n 丙')).map((line) => line?.indented)).toEqual([false, true, false]);
  });

  it.each(['# 甲', '**甲**', '<!-- 甲 -->', '| 甲 | 乙 |', '> 甲', '- 甲', '---', '`甲`', '&nbsp;', '\\*'])(
    'takes nothing for markup: %s',
    async (text) => {
      const document = await read(text, 'text');
      expect(visible(document)).toEqual([text]);
      expect(document.comments).toEqual([]);
      expect(document.frontMatter).toEqual({});
    },
  );
});

describe('isIndented', () => {
  it.each(['\u3000甲', '\u00a0甲', '\t甲', '  甲', '    甲'])('%j is', (line) => {
    expect(isIndented(line)).toBe(true);
  });

  it.each(['甲', ' 甲', '甲  乙', ''])('%j is not', (line) => {
    expect(isIndented(line)).toBe(false);
  });
});
