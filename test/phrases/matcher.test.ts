import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePhrase } from '../../src/phrases/compile.ts';
import { type Match, PhraseMatcher } from '../../src/phrases/matcher.ts';
import { IndexedText } from '../../src/report/indexed-text.ts';
import { found } from './matching.ts';

const compile = (...phrases: string[]) => phrases.map((phrase) => compilePhrase(phrase, {}));
const text = '2022年甲乙，2023年乙丙，2024年。';

describe('PhraseMatcher', () => {
  it('finds each phrase in turn, also where they overlap', () => {
    const matches = [...new PhraseMatcher(undefined).matches(compile('乙丙', '甲乙', '乙'), '甲乙丙')];
    expect(matches).toEqual([
      { start: 1, end: 3 },
      { start: 0, end: 2 },
      { start: 1, end: 2 },
    ]);
  });

  it('finds the matches of one phrase one behind the other', () => {
    expect(found('甲甲', '甲甲甲甲甲')).toEqual(['甲甲', '甲甲']);
  });

  it('never finds nothing', () => {
    expect(found('甲?', '乙甲乙')).toEqual(['甲']);
    expect(found('“”', '乙“甲”')).toEqual([]);
    expect(found('^', '甲')).toEqual([]);
  });

  it.each([
    ['report-year', ['2023年']],
    ['next-year', ['2024年']],
    ['last-year', ['2022年']],
  ])('knows %s', (part, matches) => {
    expect(found(`<${part}>年`, text, { year: 2023 })).toEqual(matches);
  });

  it('takes any year where the report has none', () => {
    expect(found('<next-year>年', text)).toEqual(['2022年', '2023年', '2024年']);
  });

  it('keeps the years of two reports apart', () => {
    const phrases = compile('<report-year>年');
    const starts = (year: number) => [...new PhraseMatcher(year).matches(phrases, text)].map(({ start }) => start);
    expect([starts(2022), starts(2023), starts(2022)]).toEqual([[0], [8], [0]]);
  });

  it('finds them one by one in the order of the text, the longer first', () => {
    const phrases = compile('甲', '甲乙?', '乙…{0,2}丙', '(甲乙|丁丙)…{0,2}', '^丙', '^', '[甲乙]{2,3}');
    fc.assert(
      fc.property(fc.array(fc.constantFrom('甲', '乙', '丙', '丁', '。', '\n'), { maxLength: 120 }), (parts) => {
        const indexed = new IndexedText(parts.join(''));
        const matcher = new PhraseMatcher(2023);
        const stream = matcher.streamIn(phrases, indexed);
        const streamed: Match[] = [];
        for (let match = stream.next(); match !== undefined; match = stream.next()) streamed.push(match);
        const all = matcher.matches(phrases, indexed.text);
        expect(streamed).toEqual(all.sort((a, b) => a.start - b.start || b.end - a.end));
      }),
    );
  });

  it('finds the same in a text that many rules look through', () => {
    const phrases = compile('甲', '乙…{0,2}丙', '(甲乙|丁丙)…{0,2}', '^丙', '<report-year>', '乙$', '[甲乙]{2,3}');
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('甲', '乙', '丙', '丁', '。', '\n', '2023'), { maxLength: 120 }),
        (parts) => {
          const matcher = new PhraseMatcher(2023);
          const any = parts.join('');
          const all = matcher.matches(phrases, any);
          const indexed = new IndexedText(any);
          expect(matcher.matchesIn(phrases, indexed)).toEqual(all);
          expect(matcher.matchesIn(phrases, indexed)).toEqual(all);
        },
      ),
    );
  });

  it('may be asked anew while it is finding', () => {
    const matcher = new PhraseMatcher(undefined);
    const phrases = compile('甲');
    const starts: number[] = [];
    for (const { start } of matcher.matches(phrases, '甲甲甲')) {
      starts.push(start);
      expect(matcher.matchesAny(phrases, '乙甲')).toBe(true);
    }
    expect(starts).toEqual([0, 1, 2]);
  });

  it('says whether any phrase matches', () => {
    const matcher = new PhraseMatcher(2023);
    expect(matcher.matchesAny(compile('丁', '甲乙'), text)).toBe(true);
    expect(matcher.matchesAny(compile('丁', '<report-year>年甲'), text)).toBe(false);
    expect(matcher.matchesAny([], text)).toBe(false);
  });

  it('finds ranges inside the text, in order, for any text', () => {
    const phrases = compile('甲…{0,3}乙?', '[0-9]{1,2}', '^(甲|乙)', '[^甲]{0,4}$');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('甲', '乙', '1', '。', '\n', '\ud800') }), (any) => {
        for (const phrase of phrases) {
          let last = 0;
          for (const { start, end } of new PhraseMatcher(undefined).matches([phrase], any)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(any.length);
            last = end;
          }
        }
      }),
    );
  });
});
