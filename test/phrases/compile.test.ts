import { describe, expect, it } from 'vitest';
import { compilePhrase, mostPaths, type PhraseParts, withYears } from '../../src/phrases/compile.ts';
import { PhraseError } from '../../src/phrases/parse.ts';
import { found } from './matching.ts';

describe('a compiled phrase', () => {
  it.each([
    ['words', '依法行政', '推进依法行政工作', ['依法行政']],
    ['a choice', '(局|委|办)长', '局长、委长、院长', ['局长', '委长']],
    ['an optional word', '法治(政府)?建设', '法治建设和法治政府建设', ['法治建设', '法治政府建设']],
    ['a gap as short as can be', '检查…{0,6}次', '检查企业3次又2次', ['检查企业3次']],
    ['a gap of at least', '检查…{3,6}次', '检查3次企业2次', ['检查3次企业2次']],
    ['a run taken whole', '[0-9]{1,4}件', '共123件', ['123件']],
    ['a run with none more behind it', '共[0-9]{1,2}', '共12345', []],
    ['a negated set', '共[^，]{0,9}件', '共办理3，另4件，共5件', ['共5件']],
    ['special characters of expressions', '3.5*(甲|乙)+', '345甲+，3.5*乙+', ['3.5*乙+']],
    ['a set of special characters', '[*.^\\-]{1,4}甲', '*.^-甲', ['*.^-甲']],
    ['full and half width', '１２（甲）', '12(甲)', ['12（甲）']],
  ])('finds %s', (_, phrase, text, matches) => {
    expect(found(phrase, text)).toEqual(matches);
  });

  it.each([
    ['a figure with a thousands separator', '[0-9]{1,3},[0-9]{3}件', '共1,234件', ['1,234件']],
    ['a set that holds the separator', '[0-9,]{1,9}件', '共1,234件', ['1,234件']],
    ['a time', '12:30', '于12:30开始', ['12:30']],
  ])('finds %s that folding leaves half-width', (_, phrase, text, matches) => {
    expect(found(phrase, text)).toEqual(matches);
  });

  it.each([...'。！？；'])('lets no gap run over %s', (border) => {
    expect(found('甲…{0,9}乙', `甲${border}乙`)).toEqual([]);
  });

  it('lets neither gap nor negated set run over the end of a paragraph', () => {
    const compiled = [compilePhrase('甲…{0,9}乙', {}), compilePhrase('甲[^，]{0,9}乙', {})];
    for (const { source } of compiled) {
      expect(new RegExp(source).test('甲丙乙')).toBe(true);
      expect(new RegExp(source).test('甲\n乙')).toBe(false);
    }
  });

  it('knows the edges of a paragraph', () => {
    const { source } = compilePhrase('^问题$', {});
    const matches = (text: string) => [...text.matchAll(new RegExp(source, 'g'))].map(({ index }) => index);
    expect(matches('问题\n存在问题\n问题')).toEqual([0, 8]);
    expect(matches('问题多\n甲问题')).toEqual([]);
  });

  it('knows whether it depends on the year', () => {
    expect(compilePhrase('<report-year>年', {}).dated).toBe(true);
    expect(compilePhrase('2023年', {}).dated).toBe(false);
  });
});

describe('parts', () => {
  const parts: PhraseParts = { number: '[0-9]{1,9}', count: '<number>(件|次)', either: '甲|乙' };

  it('stand for their phrases', () => {
    expect(found('共<count>', '共12件、共3个', { parts })).toEqual(['共12件']);
  });

  it('keep their choices to themselves', () => {
    expect(found('丙<either>丁', '丙甲丁丙乙丁乙丁', { parts })).toEqual(['丙甲丁', '丙乙丁']);
  });

  it('may be optional', () => {
    expect(found('共<number>?件', '共件，共3件', { parts })).toEqual(['共件', '共3件']);
  });

  it('may hold years', () => {
    expect(found('<y>', '2022年2023年', { parts: { y: '<report-year>年' }, year: 2023 })).toEqual(['2023年']);
  });

  it('of an unknown name are refused with the known ones', () => {
    const compile = () => compilePhrase('甲<cuont>', parts);
    expect(compile).toThrow(PhraseError);
    expect(compile).toThrow(/<cuont>.*report-year.*next-year.*last-year.*number.*count/);
  });

  it.each([
    ['themselves', { a: '甲<a>' }],
    ['themselves through others', { a: '甲<b>', b: '<c>', c: '<a>?' }],
  ])('that refer to %s are refused', (_, looped) => {
    expect(() => compilePhrase('<a>', looped)).toThrow(/refers to itself/);
  });

  it('may be used twice', () => {
    expect(found('<number>比<number>', '12比3', { parts })).toEqual(['12比3']);
  });

  it('that grow without end are refused', () => {
    const doubling: Record<string, string> = { p0: '甲' };
    for (let level = 1; level <= 18; level += 1) doubling[`p${level}`] = `<p${level - 1}><p${level - 1}>`;
    expect(() => compilePhrase('<p18>', doubling)).toThrow(PhraseError);
  });

  it.each(['constructor', 'valueof', 'tostring'])('are not found by accident: %s', (name) => {
    expect(() => compilePhrase(`<${name}>`, {})).toThrow(PhraseError);
  });
});

describe('the cost limit', () => {
  it('refuses gaps that multiply', () => {
    const compile = () => compilePhrase('甲…{0,80}乙…{0,80}丙', {});
    expect(compile).toThrow(PhraseError);
    expect(compile).toThrow(String(mostPaths));
  });

  it('refuses choices that multiply', () => {
    expect(() => compilePhrase('(甲…{0,9}乙|甲…{0,9}丙)'.repeat(5), {})).toThrow(PhraseError);
  });

  it('counts through parts', () => {
    expect(() => compilePhrase('甲<gap>乙<gap>丙<gap>', { gap: '…{0,30}' })).toThrow(PhraseError);
  });

  it.each(['甲…{0,70}乙…{0,70}丙', '(甲|乙|丙|丁)'.repeat(20), '[0-9]{1,80}'.repeat(20), '甲…{0,80}乙'])(
    'allows %s',
    (phrase) => {
      expect(() => compilePhrase(phrase, {})).not.toThrow();
    },
  );
});

describe('withYears', () => {
  it('puts the years in', () => {
    const { source } = compilePhrase('<last-year>、<report-year>、<next-year>', {});
    expect(withYears(source, 2023)).toBe('2022、2023、2024');
  });

  it('takes any year where none is known', () => {
    const { source } = compilePhrase('<next-year>', {});
    expect('2031'.match(new RegExp(withYears(source, undefined)))).not.toBeNull();
    expect('1999'.match(new RegExp(withYears(source, undefined)))).toBeNull();
  });
});
