import { describe, expect, it } from 'vitest';
import { compilePhrase } from '../../src/phrases/compile.ts';

const literals = (phrase: string) => compilePhrase(phrase, { duty: '(普法|执法)责任' }).literals;

describe('the words that a phrase needs', () => {
  it.each([
    ['普法责任', ['普法责任']],
    ['普法…{0,9}责任清单', ['责任清单']],
    ['(普法|执法)', ['普法', '执法']],
    ['建立…{0,9}(普法|执法)', ['建立']],
    ['谁执法[、，]?谁普法', ['谁执法']],
    ['<duty>', ['责任']],
    ['(普法|<report-year>)', []],
    ['(普法|与)', []],
    ['普…{0,9}法', []],
    ['(普法)?', []],
    ['(普法|执法?)', []],
    ['<report-year>', []],
    ['[0-9]{1,3}', []],
    ['，；', []],
  ])('%s', (phrase, words) => {
    expect(literals(phrase)).toEqual(words);
  });

  it('are not told where they are so many that one is nearly always there', () => {
    const many = Array.from({ length: 17 }, (_, number) => `普${String.fromCharCode(0x4e00 + number)}`);
    expect(literals(`(${many.slice(1).join('|')})`)).toHaveLength(16);
    expect(literals(`(${many.join('|')})`)).toEqual([]);
  });
});
