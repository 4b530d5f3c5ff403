import { describe, expect, it } from 'vitest';
import { compilePhrase } from '../../src/phrases/compile.ts';
import { requiredWords } from '../../src/phrases/required.ts';

describe('required words', () => {
  it.each([
    ['甲乙', [['甲乙']]],
    ['(甲乙|丙丁)戊', [['甲乙', '丙丁'], ['戊']]],
    [
      '[X×]{1,4}(年|月)',
      [
        ['X', '×'],
        ['年', '月'],
      ],
    ],
    ['甲(乙)?丙', [['甲'], ['丙']]],
    ['(甲|[0-9]{0,2})', []],
    ['甲：乙', [['甲'], ['乙']]],
    ['“甲”', [['甲']]],
    ['…{0,3}', []],
    ['(甲|…{0,3}乙丙)', [['甲', '乙丙']]],
    ['^甲$', [['甲']]],
    ['not found', [['not'], ['found']]],
  ])('of %s', (phrase, words) => {
    expect(requiredWords(phrase)).toEqual(words);
  });

  it('of every match stand in it', () => {
    const samples: readonly (readonly [string, string])[] = [
      ['(甲|乙)[X×]{2,4}(年|月)', '乙××月'],
      ['[*]{2}[^*]{1,5}[*]{2}', '**重点**'],
      ['（请?(填写|待补)[^（）]{0,20}）', '（待补数据）'],
    ];
    for (const [phrase, text] of samples) {
      expect(new RegExp(compilePhrase(phrase, {}).source).test(text)).toBe(true);
      expect(requiredWords(phrase).every((words) => words.some((word) => text.includes(word)))).toBe(true);
    }
  });
});
