import { describe, expect, it } from 'vitest';
import { builtinRules } from '../../src/engine/builtin-rules.generated.ts';
import { lintDocument } from '../../src/engine/lint.ts';
import { defaultSettings } from '../../src/engine/settings.ts';
import type { ReadDocument } from '../../src/readers/block.ts';
import { readString } from '../../src/readers/read.ts';
import { framed } from '../fuzz/seeds.ts';
import { growsLinearly } from '../report/growth.ts';

const length = 10_000;

/** A report of at least so many characters, most of them repetitions of a piece. */
const repeated = (piece: string) => (size: number) =>
  framed(`一、情况\n${piece.repeat(Math.ceil(size / piece.length))}`);

/** Each keeps many parts of the tool busy at once; their own tests have the shapes that are hard for one of them. */
const hostile: Readonly<Record<string, (size: number) => string>> = {
  'parts of a whole': repeated('其中7件、'),
  digits: repeated('7'),
  enumerations: repeated('、等以及'),
  'brackets of all kinds': repeated('（《“〔【('),
  'brackets that close': repeated('）》”〕】)'),
  'chapters of one word': repeated('一、甲\n'),
  'dates and years': repeated('去年2021年2月30日至2023年，今年'),
  'names of places and bodies': repeated('东山县南河市青岭区水利局'),
  'formulations half told': repeated('习近平法治思想第一责任人谁执法双随机'),
  'titles of laws': repeated('《中华人民共和国法》〔2023〕5号'),
  'terms and typos': repeated('法制贯切文件文件××'),
  'marks of both widths': repeated(',，;；!'),
  'rates and growth': repeated('办结率95%，同比增长5%，'),
};

describe('a hostile draft', () => {
  it.each(Object.entries(hostile))(
    'is checked in proportion to its length: %s',
    { timeout: 60_000 },
    async (_, make) => {
      const documents = new Map<string, ReadDocument>();
      for (const size of [length, 4 * length])
        documents.set(make(size), await readString(make(size), { format: 'text' }));
      const lint = (text: string) => {
        const { crashes } = lintDocument(documents.get(text) as ReadDocument, builtinRules, defaultSettings);
        expect(crashes).toEqual([]);
      };
      expect(growsLinearly(make, length, lint)).toBe(true);
    },
  );
});

describe('a draft of more marks than a stack could hold', () => {
  it.each([
    ['text', '（'],
    ['text', '》“'],
    ['markdown', '# 甲\n'],
    ['text', '、、'],
  ] as const)('is checked: %s of %s', { timeout: 60_000 }, async (format, piece) => {
    const document = await readString(framed(piece.repeat(150_000 / piece.length)), { format });
    expect(lintDocument(document, builtinRules, defaultSettings).crashes).toEqual([]);
  });
});
