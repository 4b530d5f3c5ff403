import { describe, expect, it } from 'vitest';
import type { LevelByYear } from '../../src/engine/rule.schema.ts';
import { appliesTo, levelOf, type Rule } from '../../src/engine/rule.ts';

function ruleWith(severity: Record<string, LevelByYear>): Rule {
  const text = { zh: '甲', en: 'a' };
  return {
    id: 'test/a',
    title: text,
    basis: [],
    check: 'pattern',
    compiled: null,
    severity,
    messages: {},
    suggestion: undefined,
  };
}

describe('levelOf', () => {
  const byYear = ruleWith({
    missing: [
      { until: 2019, is: 'off' },
      { until: 2020, is: 'warning' },
      { since: 2021, is: 'error' },
    ],
  });

  it.each([
    [2015, 'off'],
    [2019, 'off'],
    [2020, 'warning'],
    [2021, 'error'],
    [2030, 'error'],
  ])('takes the first entry that covers %i', (year, level) => {
    expect(levelOf(byYear, 'missing', year)).toBe(level);
  });

  it('counts an unknown year as the newest', () => {
    expect(levelOf(byYear, 'missing', undefined)).toBe('error');
  });

  it('is off for an outcome without a level, and for a year that no entry covers', () => {
    expect(levelOf(byYear, 'weak', 2022)).toBe('off');
    expect(levelOf(ruleWith({ found: [{ since: 2023, is: 'error' }] }), 'found', 2022)).toBe('off');
  });

  it('tells a rule that asks nothing of a year', () => {
    expect(appliesTo(byYear, 2018)).toBe(false);
    expect(appliesTo(byYear, 2020)).toBe(true);
  });
});
