import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gazetteer } from '../../../src/facts/places/gazetteer.ts';
import { findMentions } from '../../../src/facts/places/mentions.ts';
import { growsLinearly } from '../../report/growth.ts';

const names = gazetteer();

function namedIn(text: string): string[] {
  return findMentions(text, names).map(({ start, end }) => text.slice(start, end));
}

describe('places in a text', () => {
  it.each([
    ['经茂名市茂南区批准', ['茂名市茂南区']],
    ['经茂名茂南区批准', ['茂名茂南区']],
    ['广东省茂名市和云浮市', ['广东省茂名市', '云浮市']],
    ['我市全市各县区依法治市', []],
    ['深圳市场监管', []],
    ['老城区改造、南部县区、城区建设', []],
    ['洛阳市老城区、徐州市沛县', ['洛阳市老城区', '徐州市沛县']],
    ['公布名单县级公示', []],
    ['适应城市发展、新兴城市、创新和县委、当天全县、形成都市圈、优化州市关系', []],
    ['湖北省应城市、应城市公安局、落实应城市要求', ['湖北省应城市', '应城市', '应城市']],
    ['会同县公安局检查，湖南省会同县', ['湖南省会同县']],
    ['形成县域，滑县财政', ['滑县']],
    ['双江拉祜族佤族布朗族傣族自治县教育局', ['双江拉祜族佤族布朗族傣族自治县']],
  ])('%s', (text, expected) => {
    expect(namedIn(text)).toEqual(expected);
  });

  it('takes the division inside the one before it', () => {
    const [mention] = findMentions('吉林省长春市朝阳区', names);
    expect(mention?.divisions.map(({ parent }) => parent?.name)).toEqual(['长春市']);
  });

  it('stand in the text in order, apart from each other, and are names', () => {
    const piece = fc.constantFrom(
      '广东省',
      '茂名市',
      '茂南区',
      '茂名',
      '市场',
      '区域',
      '沛县',
      '法治',
      '，',
      '自治县',
      '我',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, divisions } of findMentions(text, names)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(divisions.length).toBeGreaterThan(0);
          expect(divisions.some(({ name }) => text.slice(start, end).endsWith(name))).toBe(true);
          last = end;
        }
      }),
    );
  });

  it.each(['市', '自治县', '茂名市', '治区', '双江拉祜族佤族自治', '忻州市朝阳区'])(
    'cost no more than the text is long: %s',
    (piece) => {
      const make = (size: number) => piece.repeat(Math.ceil(size / piece.length));
      expect(growsLinearly(make, 25_000, (text) => void findMentions(text, names))).toBe(true);
    },
  );
});
