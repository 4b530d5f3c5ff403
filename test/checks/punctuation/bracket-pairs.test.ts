import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairBrackets } from '../../../src/checks/punctuation/bracket-pairs.ts';
import { findMarks } from '../../../src/facts/marks.ts';

function pairing(text: string) {
  const { pairs, lone } = pairBrackets(text, findMarks(text).brackets);
  return {
    pairs: pairs.map(({ open, close }) => text.slice(open.index, close.index + 1)),
    lone: lone.map(({ char, index }) => `${index}${char}`),
  };
}

const loneIn = (text: string) => pairing(text).lone;

describe('pairBrackets', () => {
  it('pairs what belongs together, inner ones first', () => {
    expect(pairing('《关于〈条例〉的通知》（见“附件”）')).toEqual({
      pairs: ['〈条例〉', '《关于〈条例〉的通知》', '“附件”', '（见“附件”）'],
      lone: [],
    });
  });

  it.each([
    ['《民法典', ['0《']],
    ['民法典》', ['3》']],
    ['（见《民法典）', ['2《']],
    ['“四个意识、坚定“四个自信、“两个维护”', ['0“', '8“']],
    ['〔2021号', ['0〔']],
    ['公示（甲）乙）', ['6）']],
  ])('leaves alone in %s', (text, lone) => {
    expect(loneIn(text)).toEqual(lone);
  });

  it.each([
    ['numbers of items', '1）采集；2）录入；一）归档\na)公示'],
    ['an apostrophe', '使用the county’s系统'],
    ['a straight apostrophe', "使用the county's系统"],
    ['inches', '安装55"显示屏2块'],
    ['a face', '很好:)'],
    ['both widths of round brackets', '公示(甲）'],
    ['a straight closing quotation mark', '“双随机"监管'],
  ])('lets %s be', (_, text) => {
    expect(loneIn(text)).toEqual([]);
  });

  it('pairs over one border of paragraphs, where a reader of the draft would', () => {
    expect(loneIn('学习《重大行政决策\n程序暂行条例》')).toEqual([]);
    expect(loneIn('“一要压实责任。\n“二要加强监督。\n“三要严格问责。”')).toEqual([]);
    expect(loneIn('学习《条例\n全年培训\n暂行条例》')).toHaveLength(2);
  });

  it('takes a closing mark of another kind for the one that is missing, unless that one follows', () => {
    expect(pairing('《信访条例〉和')).toEqual({ pairs: ['《信访条例〉'], lone: [] });
    expect(loneIn('《信访〉条例》')).toEqual(['3〉']);
  });

  it('gives every bracket one partner, or none', () => {
    const text = fc.string({ unit: fc.constantFrom(...'《》〈〉（）()“”‘’〔〕"\n甲。1'), maxLength: 40 });
    fc.assert(
      fc.property(text, (draft) => {
        const { pairs, lone } = pairBrackets(draft, findMarks(draft).brackets);
        const used = [
          ...pairs.flatMap(({ open, close }) => [open.index, close.index]),
          ...lone.map(({ index }) => index),
        ];
        expect(new Set(used).size).toBe(used.length);
        for (const { open, close } of pairs) expect(open.index).toBeLessThan(close.index);
      }),
    );
  });

  it('finds nothing wrong with brackets that are set right', () => {
    const { balanced } = fc.letrec<{ balanced: string; piece: string }>((tie) => ({
      balanced: fc.array(tie('piece'), { maxLength: 3 }).map((pieces) => pieces.join('')),
      piece: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('甲', '，', '2021'),
        fc
          .tuple(fc.constantFrom('《》', '〈〉', '（）', '“”', '〔〕'), tie('balanced'))
          .map(([[open, close], inner]) => `${open}甲${inner}${close}`),
      ),
    }));
    fc.assert(fc.property(balanced, (text) => void expect(loneIn(text)).toEqual([])));
  });
});
