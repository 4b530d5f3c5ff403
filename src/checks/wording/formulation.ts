import type { CheckKind, PhraseCompiler } from '../check.ts';
import {
  type CompiledTerm,
  compileTerms,
  findTerms,
  outcomeOf,
  termOutcomes,
  termPlaceholders,
  withoutOverlaps,
} from '../term-search.ts';
import { type CompiledEnumeration, findDamagedMembers } from './enumeration.ts';
import type { Enumeration, FormulationParameters, ProtectedFormulation } from './formulation.schema.ts';
import { type CompiledFormulation, findNearMisses, formulationParts } from './near-miss.ts';

interface Compiled {
  readonly terms: readonly CompiledTerm[];
  readonly formulations: readonly CompiledFormulation[];
  readonly enumerations: readonly CompiledEnumeration[];
}

/** Fixed formulations: known wrong forms, near misses of long ones, and damaged members of enumerations. */
export const formulation: CheckKind<FormulationParameters, Compiled> = {
  name: 'formulation',
  outcomes: termOutcomes,
  placeholders: termPlaceholders,
  compile: ({ table }, phrase) => ({
    terms: compileTerms(table, phrase),
    formulations: table.formulations.map((row, index) => compileFormulation(row, index, phrase)),
    enumerations: table.enumerations.map(compileEnumeration),
  }),
  run: ({ terms, formulations, enumerations }, context) => ({
    hits: withoutOverlaps([
      ...findTerms(terms, context),
      ...findNearMisses(formulations, context),
      ...findDamagedMembers(enumerations, context),
    ]),
  }),
};

function compileFormulation(
  { right, slips, except, certainty }: ProtectedFormulation,
  index: number,
  phrase: PhraseCompiler,
): CompiledFormulation {
  return {
    right,
    ...formulationParts(right, slips),
    slips,
    outcome: outcomeOf[certainty ?? 'certain'],
    ...(except === undefined
      ? {}
      : { except: except.map((text, at) => phrase(text, ['table', 'formulations', index, 'except', at])) }),
  };
}

function compileEnumeration(row: Enumeration): CompiledEnumeration {
  const { name, members, accept, slips, atLeast, whole, certainty } = row;
  return {
    name,
    members,
    accept: accept ?? [],
    slips,
    atLeast,
    whole: whole ?? false,
    outcome: outcomeOf[certainty ?? 'certain'],
  };
}
