import { describe, expect, it } from 'vitest';
import { builtExpressions } from './built.ts';
import { isUnbounded } from './expression.ts';
import { judge } from './judge.ts';
import { builders, literalExpressions } from './literals.ts';
import { phraseExpressions } from './phrases.ts';

describe('isUnbounded', () => {
  it.each(['a*', 'a+b', '(?:ab)+?', 'a{2,}', '[*]+', '\\\\+'])('is so of %s', (source) => {
    expect(isUnbounded({ place: '', source, flags: '' })).toBe(true);
  });

  it.each(['a?', 'a{2,9}', '[*+]', '\\*\\+', '(?<!a)b{3}'])('is not so of %s', (source) => {
    expect(isUnbounded({ place: '', source, flags: '' })).toBe(false);
  });
});

describe('judge', () => {
  it.each([
    ['(?:a|aa)+$', 'exponential'],
    ['[ab]*a$', '2nd degree polynomial'],
    ['(?<!c)(?:a|ab|b)+$', 'exponential'],
  ])('sees what %s costs', (source, cost) => {
    expect(judge({ place: '', source, flags: '' })).toContain(cost);
  });
});

describe('every expression that may repeat something without end takes linear time', () => {
  it.each(
    literalExpressions()
      .filter(isUnbounded)
      .map((expression) => [expression.place, expression] as const),
  )('%s', { timeout: 60_000 }, (_, expression) => {
    expect(judge(expression)).toBe('linear');
  });

  it('also those that are built', { timeout: 60_000 }, async () => {
    const built = await builtExpressions();
    expect(built.filter(isUnbounded).map((expression) => [expression.place, judge(expression)])).toEqual(
      built.filter(isUnbounded).map(({ place }) => [place, 'linear']),
    );
    const seen = new Set(built.map(({ place }) => place));
    const unseen = builders().filter((place) => !seen.has(place.replace(/:[0-9]+$/, '')));
    expect(unseen).toEqual([]);
  });
});

describe('the phrases of rules', () => {
  it('repeat nothing without end', () => {
    const phrases = phraseExpressions();
    expect(phrases.length).toBeGreaterThan(500);
    expect(phrases.filter(isUnbounded)).toEqual([]);
  });
});
