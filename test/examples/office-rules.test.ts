import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../cli/command.ts';

const folder = fileURLToPath(new URL('../../examples/office-rules/', import.meta.url));

describe('the rules that the guide shows to an office', () => {
  it('hold by their own examples, one check kind and more each', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.yml'));
    const { code, out } = folderWith({}).run(['test', folder]);
    expect(out).toContain(`${files.length} 条规则，${4 * files.length} 个例子，全部通过`);
    expect(code).toBe(0);
  });
});
