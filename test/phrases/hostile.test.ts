import { describe, expect, it } from 'vitest';
import { compilePhrase } from '../../src/phrases/compile.ts';
import { PhraseMatcher } from '../../src/phrases/matcher.ts';
import { growsLinearly } from '../report/growth.ts';

const costly = [
  ['two long gaps', '甲…{0,70}乙…{0,70}丙', '甲乙'],
  ['overlapping choices', '(甲|甲乙|甲乙甲)…{0,60}(乙|乙甲)…{0,12}丙', '甲乙'],
  ['many options', `${'甲?'.repeat(12)}丙`, '甲'],
  ['long runs', '[0-9]{1,80}件', '9'],
  ['an edge', '^…{0,80}丙$', '甲'],
] as const;

describe('a costly phrase that is allowed', () => {
  it.each(costly)('takes time in proportion to the text: %s', (_, phrase, unit) => {
    const compiled = compilePhrase(phrase, {});
    const search = (text: string) => expect([...new PhraseMatcher(undefined).matches([compiled], text)]).toEqual([]);
    expect(growsLinearly((length) => unit.repeat(length / unit.length), 4_000, search)).toBe(true);
  });
});
