import type { MappedText } from '../../report/mapped-text.ts';
import type { CheckKind, Hit } from '../check.ts';
import {
  type CompiledTerm,
  compileTerms,
  findTerms,
  termOutcomes,
  termPlaceholders,
  withoutOverlaps,
} from '../term-search.ts';
import { type CompiledSlips, compileSlips, slipsIn } from './slips.ts';
import type { TypoParameters } from './typo.schema.ts';

interface Compiled {
  readonly terms: readonly CompiledTerm[];
  readonly slips: CompiledSlips;
}

/** Wrong characters: known wrong forms, and words with a character of the same sound or a like shape. */
export const typo: CheckKind<TypoParameters, Compiled> = {
  name: 'typo',
  outcomes: termOutcomes,
  placeholders: termPlaceholders,
  compile: ({ table, slips }, phrase) => ({ terms: compileTerms(table, phrase), slips: compileSlips(slips) }),
  run: ({ terms, slips }, context) => {
    const { frame, phrases } = context.report;
    const damaged = [frame, phrases].flatMap((text) => damagedWords(text, slips));
    return { hits: withoutOverlaps([...findTerms(terms, context), ...damaged]) };
  },
};

function damagedWords(text: MappedText, slips: CompiledSlips): Hit[] {
  return slipsIn(text, slips).map(({ start, right }) => {
    const end = start + right.length;
    const values = { quote: text.text.slice(start, end), right, note: '' };
    return { outcome: 'wrong', range: text.rangeOf(start, end), nearest: [], values };
  });
}
