import type { Range } from '../../src/readers/source.ts';
import type { Draft } from './draft.ts';
import type { Edit } from './edit.ts';
import type { Random } from './random.ts';

/** One defect that could be planted in a clean report, such that a careful reviewer would certainly mark it. */
export interface Mutation {
  readonly edits: readonly Edit[];
  /** Stretch of the clean text on which it is to be told; that of the edits where there is none. */
  readonly place?: Range;
}

/** A kind of defect that is planted, one a mutant. */
export interface MutantKind {
  readonly name: string;
  /** What is done to the report, for those who read the figures. */
  readonly does: string;
  /** Any of these rules may tell it; the first is the one to which it is counted. */
  readonly rules: readonly [string, ...string[]];
  /** Rules, or groups of them (`time/`), that may speak up elsewhere because of it. */
  readonly stirs: readonly string[];
  /** All the places of a clean report where it could be planted. */
  candidates(draft: Draft, random: Random): readonly Mutation[];
}
