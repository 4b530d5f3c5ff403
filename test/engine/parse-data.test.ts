import { describe, expect, it } from 'vitest';
import { compileRule } from '../../src/engine/compile-rule.ts';
import { InvalidDataError } from '../../src/engine/parse-data.ts';

const rule = {
  id: 'office/wording',
  title: { zh: '用语', en: 'Wording' },
  summary: { zh: '用语', en: 'Wording' },
  check: 'pattern',
  with: { forbidden: { phrases: ['暂无'] } },
  severity: 'warning',
  messages: { found: { zh: '出现“{quote}”', en: 'found {quote}' } },
};

function mistakesIn(data: unknown): string[] {
  try {
    compileRule(data, { count: '[0-9]{1,4}件' });
    return [];
  } catch (error) {
    if (!(error instanceof InvalidDataError)) throw error;
    return error.mistakes.map(({ path, explanation }) => `${path.join('.')}: ${explanation.zh}`);
  }
}

describe('a rule file', () => {
  it('is accepted when it is right', () => {
    expect(mistakesIn(rule)).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['an unknown key', { ...rule, severty: 'info' }, 'severty: 没有“severty”，是不是要写“severity”？'],
    ['an unknown check kind', { ...rule, check: 'patern' }, 'check: 没有“patern”，是不是要写“pattern”？'],
    ['an unknown level', { ...rule, severity: 'warn' }, 'severity: 没有“warn”'],
    [
      'an unknown level of a year',
      { ...rule, severity: { found: [{ since: 2021, is: 'eror' }] } },
      'severity.found.0.is: 没有“eror”，是不是要写“error”？',
    ],
    ['an unknown outcome', { ...rule, severity: { foud: 'error' } }, 'severity.foud: 没有“foud”，是不是要写“found”？'],
    [
      'an unknown parameter',
      { ...rule, with: { forbidden: { phrases: ['甲'], undr: ['乙'] } } },
      'with.forbidden.undr: 没有“undr”，是不是要写“under”？',
    ],
    [
      'an unknown placeholder',
      { ...rule, messages: { found: { zh: '{qoute}', en: '{quote}' } } },
      'messages.found.zh: 没有“qoute”，是不是要写“quote”？',
    ],
    ['a missing key', { ...rule, title: undefined }, 'title: 缺少这一项'],
    ['a wrong type', { ...rule, title: '用语' }, 'title: 应为键值对'],
    [
      'a broken phrase',
      { ...rule, with: { forbidden: { phrases: ['甲', '乙…{0,30'] } } },
      'with.forbidden.phrases.1: 第 4 个字符：缺少“}”',
    ],
    [
      'an unknown part',
      { ...rule, with: { forbidden: { phrases: ['<coumt>'] } } },
      'with.forbidden.phrases.0: 没有名为“<coumt>”的部件',
    ],
    [
      'a phrase that could cost too much',
      { ...rule, with: { forbidden: { phrases: ['甲…{0,80}乙…{0,80}丙'] } } },
      'with.forbidden.phrases.0: 短语的间隔太多太长',
    ],
    ['neither of two', { ...rule, with: {} }, 'with: '],
    ['a bad id', { ...rule, id: 'Wording' }, 'id: '],
  ])('with %s is refused with the place and what was expected', (_, data, expected) => {
    const mistakes = mistakesIn(data);
    expect(
      mistakes.some((mistake) => mistake.startsWith(expected)),
      mistakes.join('\n'),
    ).toBe(true);
  });

  it('must have a message for each outcome that it reports', () => {
    expect(mistakesIn({ ...rule, severity: { found: 'error', missing: 'error' } })).toEqual([
      'messages: 缺少结果“missing”的消息',
    ]);
  });

  it.each([
    ['pattern', { forbidden: { phrases: ['甲'] } }, ['found']],
    ['pattern', { required: { phrases: ['甲'] } }, ['missing']],
    ['required-part', { part: 'date' }, ['missing']],
    ['required-part', { part: 'title', needs: ['year'] }, ['missing', 'weak']],
    ['section-length', { max: 9 }, ['long']],
    ['section-length', { min: 3, max: 9 }, ['short', 'long']],
  ])(
    'needs messages for the outcomes that a %s of %j can have, where one level is for all',
    (check, parameters, outcomes) => {
      const whole = { ...rule, check, with: parameters, severity: 'error' };
      const messagesFor = (names: readonly string[]) =>
        Object.fromEntries(names.map((name) => [name, { zh: '甲', en: 'a' }]));
      expect(mistakesIn({ ...whole, messages: messagesFor(outcomes) })).toEqual([]);
      for (const outcome of outcomes) {
        const others = outcomes.filter((other) => other !== outcome);
        expect(mistakesIn({ ...whole, messages: messagesFor(others) })).toEqual([
          `messages: 缺少结果“${outcome}”的消息`,
        ]);
      }
    },
  );
});
