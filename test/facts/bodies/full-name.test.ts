import { describe, expect, it } from 'vitest';
import { fullNameWords, holdsWords } from '../../../src/facts/bodies/full-name.ts';

const words = (name: string) => {
  const found = fullNameWords(name);
  return found === undefined ? undefined : [...found];
};

describe('the words of a full name', () => {
  it.each([
    ['教育局', ['教育']],
    ['教育和体育局', ['教育', '体育']],
    ['文化广电旅游局', ['文化', '广播电视', '旅游']],
    ['城市管理和综合执法局', ['城市管理', '综合行政执法']],
    ['发展和改革委员会', ['改革']],
    ['应急管理局党组', ['应急']],
    ['民族宗教事务局办公室', ['民族', '宗教']],
    ['卫生健康局委员会', ['卫生', '健康']],
  ])('%s', (name, expected) => {
    expect(words(name)).toEqual(expected);
  });

  it.each(['教体局', '文旅局', '住建局', '教育中心', '教育局（体育局）', '人民政府', '局'])('%s has none', (name) => {
    expect(words(name)).toBeUndefined();
  });
});

describe('a name that holds another', () => {
  it('says all that it says', () => {
    const fuller = fullNameWords('教育和体育局') ?? new Set();
    const usual = fullNameWords('教育局') ?? new Set();
    expect(holdsWords(fuller, usual)).toBe(true);
    expect(holdsWords(usual, fuller)).toBe(false);
  });
});
