import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CharacterPairs } from '../../src/report/character-pairs.ts';
import { WordList } from '../../src/report/word-list.ts';

const text = fc.array(fc.constantFrom(...'法治制政府建设，。𠮷'), { maxLength: 40 }).map((parts) => parts.join(''));

describe('the pairs of a text', () => {
  it('may hold every word that the text holds', () => {
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(8), (whole, start, length) =>
        new CharacterPairs(whole).mayHold(whole.slice(start, start + length)),
      ),
    );
  });

  it('dismiss words that are not there', () => {
    const pairs = new CharacterPairs('全面推进法治政府建设，落实重大执法决定法制审核制度。');
    const absent = ['法制政府', '法治审核', '贯切', '布署', '扫黑险恶', '人名至上'];
    expect(absent.filter((word) => pairs.mayHold(word))).toEqual([]);
  });

  it('lead to every place of a word, and to no other', () => {
    fc.assert(
      fc.property(text, fc.nat(40), fc.integer({ min: 1, max: 6 }), (whole, start, length) => {
        const word = whole.slice(start, start + length);
        fc.pre(word !== '');
        const indices = Array.from({ length: whole.length }, (_, index) => index);
        const places = indices.filter((index) => whole.startsWith(word, index));
        expect(new CharacterPairs(whole).placesOf(word)).toEqual(places);
      }),
    );
  });

  it('lead from a pair to the places where it stands again', () => {
    const pairs = new CharacterPairs('文件文件，文件');
    expect(pairs.nextOf(0)).toBe(2);
    expect(pairs.nextOf(2)).toBe(5);
    expect(pairs.nextOf(5)).toBe(-1);
  });

  it('tell every place whose pair stands again close behind', () => {
    const pairs = new CharacterPairs('文件文件，制度上的制度');
    expect(pairs.repeatedWithin(2)).toEqual([0]);
    expect(pairs.repeatedWithin(4)).toEqual([0, 5]);
  });

  it('hold exactly the words that the text holds', () => {
    fc.assert(
      fc.property(text, text, (whole, word) => {
        expect(new CharacterPairs(whole).holds(word)).toBe(whole.includes(word));
      }),
    );
  });

  it('leave no word of a list out that the text holds', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 12 }), (whole, words) => {
        const possible = new CharacterPairs(whole).possibleOf(new WordList(words));
        const held = words.flatMap((word, index) => (whole.includes(word) ? [index] : []));
        expect(possible).toEqual(expect.arrayContaining(held));
        expect(possible).toEqual([...possible].sort((a, b) => a - b));
      }),
    );
  });

  it('dismiss the words of a list that are not there', () => {
    const pairs = new CharacterPairs('全面推进法治政府建设，落实重大执法决定法制审核制度。');
    expect(pairs.possibleOf(new WordList(['贯切', '法治政府', '扫黑险恶', '制', '审核制度']))).toEqual([1, 3, 4]);
  });

  it('know nothing of a single character, and hold nothing of an empty text', () => {
    expect(new CharacterPairs('甲乙').mayHold('丙')).toBe(true);
    expect(new CharacterPairs('').mayHold('甲乙')).toBe(false);
    expect(new CharacterPairs('甲').mayHold('甲乙')).toBe(false);
  });
});
