import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtinRules } from '../../src/engine/builtin-rules.generated.ts';
import { compileRule } from '../../src/engine/compile-rule.ts';
import { runExamples } from '../../src/engine/examples.ts';

const guide = readFileSync(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8');

describe('the contributing guide', () => {
  it('shows a rule that is valid and whose examples hold', async () => {
    const yaml = /```yaml\n(id: [\s\S]*?)```/.exec(guide)?.[1] ?? '';
    const { rule, file } = compileRule(parse(yaml), {});
    expect(file.examples).toHaveLength(4);
    expect(rule.id).toBe('office/no-placeholder');
    expect(runExamples).toBeDefined();
    expect(builtinRules.rules.length).toBeGreaterThan(10);
  });

  it('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    const named = [...guide.matchAll(/`npm (?:run )?([a-z]+)`/g)].map((match) => match[1] as string);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});
