import { describe, expect, it } from 'vitest';
import type { Hit } from '../../src/checks/check.ts';
import { checkKind, checkKinds } from '../../src/checks/kinds.ts';
import { builtinFiles } from '../../src/engine/builtin-files.generated.ts';
import type { RuleFile } from '../../src/engine/rule.schema.ts';
import { exampleHits } from './example-hits.ts';

async function hitsOf(file: RuleFile): Promise<Hit[]> {
  return (await exampleHits(file)).flatMap(({ hits }) => hits);
}

function placeholdersOf(file: RuleFile, outcome: string): string[] {
  const texts = [file.messages[outcome], file.suggestion].flatMap((text) =>
    text === undefined ? [] : [text.zh, text.en],
  );
  return texts.flatMap((text) => [...text.matchAll(/\{([a-z]+)\}/g)].map((match) => match[1] as string));
}

/** Clauses that lead in with a mark of their own; where there is nothing to add, they are empty. */
const clauses: ReadonlySet<string> = new Set(['nearest', 'note', 'since', 'successor']);

/** Whether a value of a message has words in both languages; of a clause, in both or in none. */
function isComplete(name: string, value: Hit['values'][string] | undefined): boolean {
  if (value === undefined) return name === 'nearest';
  const words = typeof value === 'string' ? [value] : [value.zh, value.en];
  const filled = words.filter((one) => one.trim() !== '').length;
  return filled === words.length || (filled === 0 && clauses.has(name));
}

const files = builtinFiles.files.filter(({ check }) => check !== 'internal');

describe('what is told', () => {
  it.each(files.map((file) => [file.id, file] as const))('%s: in words for every placeholder', async (_, file) => {
    const hits = await hitsOf(file);
    expect(hits.length).toBeGreaterThan(0);
    const gaps = hits.flatMap(({ outcome, values }) => {
      const silent = placeholdersOf(file, outcome).filter((name) => !isComplete(name, values[name]));
      return silent.map((name) => `${outcome}: ${name}`);
    });
    expect(gaps).toEqual([]);
  });

  it.each(files.map((file) => [file.id, file] as const))('%s: of related places what they are', async (_, file) => {
    const related = (await hitsOf(file)).flatMap((hit) => hit.related ?? []);
    for (const { message, range } of related) {
      expect(message).toEqual({ zh: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) });
      expect(range.end).toBeGreaterThan(range.start);
    }
  });

  it.each(files.map((file) => [file.id, file] as const))('%s: by outcomes that the kind has', async (_, file) => {
    const known = checkKind(file.check)?.outcomes ?? [];
    expect((await hitsOf(file)).filter(({ outcome }) => !known.includes(outcome))).toEqual([]);
  });
});

describe('a check kind', () => {
  it.each(checkKinds.map((kind) => [kind.name, kind] as const))('%s says what its placeholders are', (name, kind) => {
    expect(checkKind(name)).toBe(kind);
    for (const [placeholder, words] of Object.entries(kind.placeholders)) expect(words, placeholder).toMatch(/\w/);
  });
});
