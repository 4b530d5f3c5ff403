import { builtinRules } from '../../src/engine/builtin-rules.generated.ts';
import { type CompiledPhrase, withYears } from '../../src/phrases/compile.ts';
import type { Expression } from './expression.ts';

/** The expressions of all phrases of the built-in rules. */
export function phraseExpressions(): Expression[] {
  return builtinRules.rules.flatMap(({ id, compiled }) =>
    [...phrasesIn(compiled)].map(({ source }) => ({ place: id, source: withYears(source, 2023), flags: 'g' })),
  );
}

function* phrasesIn(data: unknown): Generator<CompiledPhrase> {
  if (typeof data !== 'object' || data === null) return;
  if (isPhrase(data)) yield data;
  else for (const value of Object.values(data)) yield* phrasesIn(value);
}

function isPhrase(data: object): data is CompiledPhrase {
  return 'source' in data && 'dated' in data && 'literal' in data;
}
