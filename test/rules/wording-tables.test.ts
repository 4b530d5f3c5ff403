import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { CompiledTerm } from '../../src/checks/term-search.ts';
import { builtinRules } from '../../src/engine/builtin-rules.generated.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { defaultSettings } from '../../src/engine/settings.ts';
import { lintText } from '../engine/lint-text.ts';

interface Table {
  readonly source?: string;
  readonly rows: readonly { readonly right: string; readonly source?: string }[];
}

const tables: readonly (readonly [file: string, ruleId: string])[] = [
  ['formulations', 'wording/fixed-formulation'],
  ['terms', 'wording/term'],
  ['typos', 'wording/typo'],
  ['body-names', 'wording/body-name'],
  ['doublings', 'wording/doubled-word'],
];

function tableOf(file: string): Table {
  return parse(readFileSync(new URL(`../../rules/data/${file}.yml`, import.meta.url), 'utf8'), { maxAliasCount: 0 });
}

function ruleOf(ruleId: string): Rule {
  const rule = builtinRules.rules.find(({ id }) => id === ruleId);
  if (rule === undefined) throw new Error(`no rule ${ruleId}`);
  return rule;
}

function termsOf(ruleId: string): readonly CompiledTerm[] {
  return (ruleOf(ruleId).compiled as { terms: readonly CompiledTerm[] }).terms;
}

async function found(text: string, year: number, rules: readonly Rule[]): Promise<string[]> {
  const settings = { ...defaultSettings, hints: { year } };
  const { result } = await lintText(text, { rules: { ...builtinRules, rules }, settings });
  return result.findings.map(({ ruleId, quote }) => `${ruleId} ${quote}`);
}

describe.each(tables)('the table %s', (file, ruleId) => {
  it('names a source for every row', () => {
    const { source, rows } = tableOf(file);
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => (row.source ?? source) === undefined)).toEqual([]);
  });

  it('has in every wrong form words to look for first', () => {
    const without = termsOf(ruleId).flatMap(({ phrases }) => phrases.filter(({ literal }) => literal === ''));
    expect(without).toEqual([]);
  });

  it('finds every wrong form that is nothing but words', async () => {
    const missed: string[] = [];
    for (const { words, since, until } of termsOf(ruleId)) {
      const year = since ?? until ?? 2023;
      for (const word of words) {
        const quotes = await found(`本年度，${word}，列入计划。`, year, [ruleOf(ruleId)]);
        if (quotes.length !== 1) missed.push(`${word} ${year}: ${quotes.join(' ')}`);
      }
    }
    expect(missed).toEqual([]);
  });
});

describe('the right forms of all tables', () => {
  it('are wrong by none of them', async () => {
    const rules = tables.map(([, ruleId]) => ruleOf(ruleId));
    const rights = tables.flatMap(([file]) => tableOf(file).rows.map(({ right }) => right));
    expect(rights.length).toBeGreaterThan(250);
    const wrong: string[] = [];
    for (const right of new Set(rights)) wrong.push(...(await found(`本年度，${right}，已经完成。`, 2023, rules)));
    expect(wrong).toEqual([]);
  });
});
