import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { width } from '../../src/reporters/width.ts';
import { pack, wrap } from '../../src/reporters/wrap.ts';
import { anyText } from './arbitraries.ts';

const withoutSpaces = (text: string) => text.replace(/\s/gu, '');

describe('wrap', () => {
  it('breaks between any two Chinese characters', () => {
    expect(wrap('全年抽查经营单位', 8)).toEqual(['全年抽查', '经营单位']);
  });

  it('begins no line with a closing mark', () => {
    expect(wrap('全年抽查，经营单位', 8)).toEqual(['全年抽', '查，经营', '单位']);
  });

  it('ends no line with an opening mark', () => {
    expect(wrap('开展抽查《办法》', 10)).toEqual(['开展抽查', '《办法》']);
  });

  it('keeps words and numbers whole', () => {
    expect(wrap('抽查 2720 户', 8)).toEqual(['抽查', '2720 户']);
    expect(wrap('figures/sum rule', 12)).toEqual(['figures/sum', 'rule']);
  });

  it('cuts what no line can hold', () => {
    expect(wrap('aaaaaaaaaa', 4)).toEqual(['aaaa', 'aaaa', 'aa']);
  });

  it('makes one empty line of nothing', () => {
    expect(wrap('', 10)).toEqual(['']);
  });

  it('exceeds no width and loses nothing but spaces', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 50 }), (text, columns) => {
        const lines = wrap(text, columns);
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns);
        expect(withoutSpaces(lines.join(''))).toBe(withoutSpaces(text));
      }),
    );
  });

  it('takes time in proportion to a text without any place to break', () => {
    expect(wrap('，'.repeat(100_000), 80).length).toBe(2500);
  });
});

describe('pack', () => {
  it('keeps items whole', () => {
    expect(pack(['1 标题', '2 署名', '3 日期'], 16)).toEqual(['1 标题  2 署名', '3 日期']);
  });
});
