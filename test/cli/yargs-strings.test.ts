import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { yargsStrings } from '../../src/cli/yargs-strings.ts';

describe('the texts of yargs', () => {
  const path = new URL('../../node_modules/yargs/locales/en.json', import.meta.url);
  const own = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

  it('are all there, with their plurals and places for values', () => {
    const chinese = yargsStrings('zh') as Record<string, unknown>;
    expect(Object.keys(chinese).sort()).toEqual(Object.keys(own).sort());
    for (const [key, text] of Object.entries(own)) {
      const places = (value: unknown) => JSON.stringify(value).split('%s').length;
      expect(places(chinese[key]), key).toBe(places(text));
      expect(JSON.stringify(chinese[key])).toMatch(/[\u4e00-\u9fff]/);
    }
  });
});
