import { describe, expect, it } from 'vitest';
import { builtinRules } from '../../../src/engine/builtin-rules.generated.ts';
import { hitsOf } from './hits.ts';

interface Compiled {
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
});
