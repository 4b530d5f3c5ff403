import type { CheckKind } from './check.ts';
import type { TermParameters } from './term.schema.ts';
import { type CompiledTerm, compileTerms, findTerms, termOutcomes, termPlaceholders } from './term-search.ts';

interface Compiled {
  readonly terms: readonly CompiledTerm[];
  readonly lawTitles: 'skip' | 'count';
}

/** Words that should be others, told with the form that is right. */
export const term: CheckKind<TermParameters, Compiled> = {
  name: 'term',
  outcomes: termOutcomes,
  placeholders: termPlaceholders,
  compile: ({ table, lawTitles }, phrase) => ({
    terms: compileTerms(table.rows, phrase, ['table', 'rows']),
    lawTitles: lawTitles ?? 'skip',
  }),
  run: ({ terms, lawTitles }, context) => ({ hits: findTerms(terms, lawTitles, context) }),
};
