import { describe, expect, it } from 'vitest';
import { fold } from '../../src/report/fold.ts';
import { chineseOrdinal, numberingAt } from '../../src/report/numbering.ts';

const numberOf = (text: string) => {
  const folded = fold(text);
  const numbering = numberingAt(folded);
  return numbering && { level: numbering.level, value: numbering.value, rest: folded.slice(numbering.length) };
};

describe('numberingAt', () => {
  it.each([
    ['一、总体情况', 1, 1],
    ['十二、总体情况', 1, 12],
    ['二十、总体情况', 1, 20],
    ['一 、总体情况', 1, 1],
    ['一.总体情况', 1, 1],
    ['第一部分 总体情况', 1, 1],
    ['第三部分：总体情况', 1, 3],
    ['第二章 总体情况', 1, 2],
    ['（一）总体情况', 2, 1],
    ['(一)总体情况', 2, 1],
    ['（一)总体情况', 2, 1],
    ['（十一）、总体情况', 2, 11],
    ['1、总体情况', 3, 1],
    ['1.总体情况', 3, 1],
    ['1．总体情况', 3, 1],
    ['１．总体情况', 3, 1],
    ['1. 总体情况', 3, 1],
    ['12. 总体情况', 3, 12],
    ['（1）总体情况', 4, 1],
    ['(12) 总体情况', 4, 12],
    ['1）总体情况', 4, 1],
    ['1) 总体情况', 4, 1],
    ['①总体情况', 5, 1],
    ['⑳总体情况', 5, 20],
  ])('reads %s', (text, level, value) => {
    expect(numberOf(text)).toEqual({ level, value, rest: '总体情况' });
  });

  it.each([
    '1.5万户受益',
    '12.4宪法宣传日',
    '2021年工作',
    '2021、2022年工作',
    '123、甲',
    '十四五规划',
    '“十四五”规划',
    '三、四季度工作',
    '一是加强领导',
    '第一，加强领导',
    '第一季度工作',
    '（见附件）甲',
    '（2023）5号',
    '（一',
    '一一、甲',
    '总体情况一、甲',
    '、甲',
    '',
  ])('finds none in %s', (text) => {
    expect(numberOf(text)).toBeUndefined();
  });

  it('reads a number before a heading that begins with a numeral', () => {
    expect(numberOf('二、一年来的主要工作')).toEqual({ level: 1, value: 2, rest: '一年来的主要工作' });
    expect(numberOf('三、三项制度落实情况')).toEqual({ level: 1, value: 3, rest: '三项制度落实情况' });
  });
});

describe('chineseOrdinal', () => {
  it('reads every number from 一 to 九十九', () => {
    const digits = [...'零一二三四五六七八九'];
    for (let value = 1; value < 100; value += 1) {
      const tens = Math.floor(value / 10);
      const written = `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${value % 10 === 0 ? '' : digits[value % 10]}`;
      expect(chineseOrdinal(written)).toBe(value);
    }
  });

  it.each(['', '〇', '零', '一二', '十十', '百', '1', '一十二三'])('refuses %j', (numeral) => {
    expect(chineseOrdinal(numeral)).toBeUndefined();
  });
});
