import { describe, expect, it } from 'vitest';
import type { CompiledSlips } from '../../../src/checks/wording/slips.ts';
import { builtinRules } from '../../../src/engine/builtin-rules.generated.ts';
import { hitsOf } from './hits.ts';

interface Compiled {
  readonly slips?: CompiledSlips;
  readonly terms?: readonly { readonly right: string; readonly words: readonly string[] }[];
  readonly formulations?: readonly { readonly right: string }[];
  readonly enumerations?: readonly { readonly members: readonly string[] }[];
}

const compiledOf = (id: string) => builtinRules.rules.find((rule) => rule.id === id)?.compiled as Compiled;

const tables = ['fixed-formulation', 'term', 'typo', 'body-name'].map((name) => `wording/${name}`);

const wordsOf = (id: string) => (compiledOf(id).terms ?? []).flatMap(({ words }) => words);

/** A table may name a word of another in its exceptions: the day that was 法制宣传日. */
const excepted: ReadonlySet<string> = new Set(['法制宣传日', '全国法制宣传日']);

describe('the tables of wrong words', () => {
  it.each(tables)('%s has no word twice: one row answers for it', (id) => {
    const words = wordsOf(id);
    expect(words.length).toBeGreaterThan(10);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it('share no word, so that no two rules tell the same place', () => {
    const shared = tables.flatMap((id, index) => {
      const others = tables.slice(index + 1).flatMap(wordsOf);
      return wordsOf(id).filter((word) => others.some((other) => word.includes(other) || other.includes(word)));
    });
    expect(shared.filter((word) => !excepted.has(word))).toEqual([]);
  });

  it('are silent about the right form of every slip and every formulation', async () => {
    const { formulations = [], enumerations = [] } = compiledOf('wording/fixed-formulation');
    const rights = [
      ...(compiledOf('wording/typo').terms ?? []).map(({ right }) => right),
      ...formulations.map(({ right }) => right),
      ...enumerations.map(({ members }) => members.join('、')),
    ];
    expect(rights.length).toBeGreaterThan(700);
    const text = rights.map((right) => `${right}。`).join('');
    for (const id of tables) expect((await hitsOf(id, text, '2024-01-20')).told).toEqual([]);
  });

  it('share none with the damaged words either', async () => {
    const others = tables.filter((id) => id !== 'wording/typo').flatMap(wordsOf);
    const text = others.map((word) => `${word}。`).join('');
    expect(others.length).toBeGreaterThan(300);
    expect((await hitsOf('wording/typo', text, '2024-01-20')).told).toEqual([]);
  });
});

describe('the damaged words', () => {
  const { rows, words } = compiledOf('wording/typo').slips as CompiledSlips;
  const known = new Set(words.split(' '));
  const forms = rows.flatMap((row) => {
    const [first = '', second = ''] = row.slice(2).split('/');
    const damaged = [...Array.from(first, (c) => c + row[1]), ...Array.from(second, (c) => row[0] + c)];
    return damaged.map((form) => ({ form, right: row.slice(0, 2) }));
  });

  it('are many, and none of them is a known word', () => {
    expect(forms.length).toBeGreaterThan(10_000);
    expect(forms.filter(({ form }) => known.has(form))).toEqual([]);
  });

  it('are found between marks and a word that they cross into no other word with', async () => {
    const lead = '宣誓';
    const crossing = ({ form }: { form: string }) => known.has(`誓${form.charAt(0)}`);
    const looked = forms.filter((form) => !crossing(form));
    expect(looked.length).toBeGreaterThan(forms.length - 50);
    const { hits } = await hitsOf('wording/typo', looked.map(({ form }) => `${lead}${form}。`).join(''), '2024-01-20');
    const rights = new Set(hits.map(({ values }) => values.right));
    expect(looked.filter(({ right }) => !rights.has(right))).toEqual([]);
  });
});
