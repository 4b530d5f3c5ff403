import { describe, expect, it } from 'vitest';
import type { Figures } from '../../scripts/accuracy/figures.ts';
import { accuracyPage } from '../../scripts/accuracy/page.ts';
import { improved, readRecord, recordText, worsened } from '../../scripts/accuracy/record.ts';
import { plainTable, precision, recall, tablesOf } from '../../scripts/accuracy/table.ts';

function figures(found = 8, missed = 2, wrong = 1): Figures {
  const count = { found, missed, false: wrong };
  const none = { found: 0, missed: 0, false: 0 };
  return {
    rules: { 'figures/sum': { corpus: count, mutants: none, variants: none } },
    elements: { 'element/date': none },
    severities: { error: none },
    identity: { title: none },
    mutants: { 'total-digit': none },
    variants: { crlf: none },
  };
}

describe('the record of figures', () => {
  it('has one line a rule, and is read as it was written', () => {
    const text = recordText(figures());
    expect(text).toContain(
      '\n    "figures/sum": { "corpus": { "found": 8, "missed": 2, "false": 1 }, "mutants": { "found": 0, "missed": 0, "false": 0 }, "variants": { "found": 0, "missed": 0, "false": 0 } }\n',
    );
    expect(readRecord(text)).toEqual(figures());
    expect(() => readRecord('{ "rules": {} }')).toThrow();
  });

  it.each([
    ['one found less', figures(7), 'figures/sum (corpus): found 8 → 7'],
    ['one missed more', figures(8, 3), 'figures/sum (corpus): missed 2 → 3'],
    ['one false alarm more', figures(8, 2, 2), 'figures/sum (corpus): false 1 → 2'],
  ])('is worse with %s', (_, now, line) => {
    expect(worsened(figures(), now)).toEqual([line]);
    expect(improved(figures(), now)).toEqual([]);
  });

  it('is better with less missed, and the same when nothing changed', () => {
    expect(worsened(figures(), figures(9, 1, 0))).toEqual([]);
    expect(improved(figures(), figures(8, 1))).toEqual(['figures/sum (corpus): missed 2 → 1']);
    expect(worsened(figures(), figures())).toEqual([]);
  });

  it('is worse when a rule is gone, or a new one has false alarms', () => {
    const { rules, ...others } = figures();
    expect(worsened({ ...others, rules }, { ...others, rules: {} })).toEqual(['figures/sum (corpus): found 8 → 0']);
    expect(worsened({ ...others, rules: {} }, { ...others, rules })).toEqual([
      'figures/sum (corpus): missed 0 → 2',
      'figures/sum (corpus): false 0 → 1',
    ]);
  });
});

describe('the tables', () => {
  it('tell precision and recall, and nothing where there is nothing', () => {
    expect(precision({ found: 8, missed: 2, false: 2 })).toBe('80.0 %');
    expect(recall({ found: 9, missed: 1, false: 5 })).toBe('90.0 %');
    expect(precision({ found: 0, missed: 1, false: 0 })).toBe('–');
  });

  it('line up on the screen and show every rule on the page', () => {
    const [, rules] = tablesOf(figures());
    if (rules === undefined) throw new Error('no table of rules');
    const lines = plainTable(rules).split('\n');
    expect(new Set(lines.slice(1).map(({ length }) => length)).size).toBe(1);
    expect(accuracyPage(figures())).toContain('| figures/sum | 8 / 2 / 1 | 0 / 0 / 0 | 0 / 0 / 0 | 88.9 % | 80.0 % |');
  });
});
