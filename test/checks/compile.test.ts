import { describe, expect, it } from 'vitest';
import { checkKind } from '../../src/checks/kinds.ts';
import { parameterSchemas } from '../../src/checks/parameters.ts';
import { builtinFiles } from '../../src/engine/builtin-files.generated.ts';
import { builtinRules } from '../../src/engine/builtin-rules.generated.ts';
import { compileRule } from '../../src/engine/compile-rule.ts';
import { compilePhrase } from '../../src/phrases/compile.ts';

const { files, parts } = builtinFiles;
const cases = files.map((file) => [file.id, file] as const);

describe('the rules that were built', () => {
  it.each(cases)('%s is what its file says', (id, file) => {
    expect(compileRule(file, parts).rule).toEqual(builtinRules.rules.find((rule) => rule.id === id));
  });
});

describe('the phrases of a rule', () => {
  it.each(cases)('%s: are compiled with the place where they stand, for mistakes are told there', (_, file) => {
    const parameters = parameterSchemas[file.check]?.parse(file.with) ?? file.with;
    const misplaced: unknown[] = [];
    checkKind(file.check)?.compile(parameters, (phrase, path) => {
      const there = path.reduce<unknown>(
        (value, key) => (value as Record<string, unknown> | undefined)?.[key],
        file.with,
      );
      if (there !== phrase) misplaced.push({ phrase, path, there });
      return compilePhrase(phrase, parts);
    });
    expect(misplaced).toEqual([]);
  });
});
