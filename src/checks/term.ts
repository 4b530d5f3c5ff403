import type { CheckKind } from './check.ts';
import type { TermParameters } from './term.schema.ts';
import {
  type CompiledTerm,
  compileTerms,
  findTerms,
  termOutcomes,
  termPlaceholders,
  withoutOverlaps,
} from './term-search.ts';

interface Compiled {
  readonly terms: readonly CompiledTerm[];
}

/** Words that should be others, told with the form that is right. */
export const term: CheckKind<TermParameters, Compiled> = {
  name: 'term',
  outcomes: termOutcomes,
  placeholders: termPlaceholders,
  compile: ({ table }, phrase) => ({ terms: compileTerms(table, phrase) }),
  run: ({ terms }, context) => ({ hits: withoutOverlaps(findTerms(terms, context)) }),
};
