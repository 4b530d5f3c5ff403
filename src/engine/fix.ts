import type { ReadDocument } from '../readers/block.ts';
import { readString } from '../readers/read.ts';
import { type AppliedCorrection, applyCorrections } from './corrections.ts';
import type { Linted } from './lint.ts';

/** A draft after its corrections, checked again. */
export interface FixedDocument {
  readonly document: ReadDocument;
  readonly linted: Linted;
  /** All that was corrected, pass by pass. */
  readonly applied: readonly AppliedCorrection[];
}

/** One correction may make room for another; rules that undo each other's work must not go on for ever. */
const mostPasses = 10;

/**
 * Corrects a draft until nothing is left to correct.
 *
 * @param lint checks a corrected draft as the first one was checked.
 */
export async function fixDocument(
  document: ReadDocument,
  linted: Linted,
  lint: (document: ReadDocument) => Linted,
): Promise<FixedDocument> {
  let fixed: FixedDocument = { document, linted, applied: [] };
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const { source } = fixed.document;
    const { text, applied } = applyCorrections(source.text, fixed.linted.corrections);
    if (applied.length === 0) break;
    const { path, format, encoding } = source;
    const next = await readString(text, { path, format, encoding });
    fixed = { document: next, linted: lint(next), applied: [...fixed.applied, ...applied] };
  }
  return fixed;
}
