import type { PhraseParts } from '../phrases/compile.ts';
import type { RuleFile } from './rule.schema.ts';

/** The rule files as they were written, for what a plain run does not need: explanations, examples, options. */
export interface RuleFiles {
  readonly parts: PhraseParts;
  readonly files: readonly RuleFile[];
}
