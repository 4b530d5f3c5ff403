import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldPieces } from '../../src/report/fold.ts';

const character = fc.oneof(
  fc.constantFrom(...'甲乙aB19，,：:；;？?！!。.（()）“”"\'《〈》〉—–-~〜·•、%　 \t\n１ａＢ＂＇，：'),
  fc.constantFrom('\u200b', '\ufeff', '\u00a0', '𠮷', '\ud800', '\udc00', '\u0000'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);
const anyText = fc.array(character, { maxLength: 30 }).map((parts) => parts.join(''));

describe('fold', () => {
  it.each([
    ['2021 年 12 月', '2021年12月'],
    ['２０２１年', '2021年'],
    ['法\u3000治\u00a0政\u200b府\ufeff', '法治政府'],
    ['WTO  rules', 'WTO rules'],
    ['法治 A 级', '法治A级'],
    ['A 1', 'A1'],
    ['(一)甲', '（一）甲'],
    ['甲,乙;丙:丁?戊!', '甲，乙；丙：丁？戊！'],
    ['1,234件', '1,234件'],
    ['12:30', '12:30'],
    ['6.47 %', '6.47%'],
    ['〈条例〉', '《条例》'],
    ['「甲」『乙』', '“甲”“乙”'],
    ['2021–2025、2021―2025', '2021—2025、2021—2025'],
    ['3〜5', '3~5'],
    ['12•4、12・4', '12·4、12·4'],
    ['甲\r\n乙', '甲乙'],
    ['', ''],
  ])('makes %j to %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('makes no difference between half and full width', () => {
    expect(fold('Ａ Ｂ')).toBe(fold('A B'));
    expect(fold('１：２')).toBe(fold('1：2'));
    expect(fold('１,２３４')).toBe(fold('1,234'));
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 1000, examples: [['１：２'], ['1 ,2'], ['1, 2'], ['Ａ Ｂ'], ['a\u200b b']] },
    );
  });

  it('never makes a text longer', () => {
    fc.assert(fc.property(anyText, (text) => fold(text).length <= text.length));
  });
});

describe('foldPieces', () => {
  it('looks at nothing outside its pieces', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, text, after) => {
        const piece = { start: before.length, end: before.length + text.length };
        expect(foldPieces([piece], before + text + after).text).toBe(fold(text));
      }),
    );
  });

  it('sets one piece behind the other', () => {
    const folded = foldPieces(
      [
        { start: 0, end: 3 },
        { start: 5, end: 7 },
      ],
      '１ 甲**乙,**',
    );
    expect(folded.text).toBe('1甲乙，');
    expect(folded.rangeOf(1, 3)).toEqual({ start: 2, end: 6 });
  });

  it('knows the place of each character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldPieces([{ start: 0, end: text.length }], text);
        let index = 0;
        for (const char of folded.text) {
          const { start, end } = folded.rangeOf(index, index + 1);
          index += char.length;
          // What stood between the halves of a character is folded away, and they meet.
          if (/[\ud800-\udfff]/.test(char)) continue;
          expect(end).toBe(start + char.length);
          if (char === ' ') expect(text[start]).toMatch(/[\s\0-\x20\u200b-\u200f\u2060]/);
          else expect(fold(text.slice(start, end))).toBe(fold(char));
        }
      }),
    );
  });
});
