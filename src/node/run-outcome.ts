import type { RunResult } from '../engine/result.ts';
import type { Source } from '../readers/source.ts';
import type { AnnotatedDraft } from './annotate-draft.ts';
import type { DraftFix } from './fix-draft.ts';

/** What a run has found and done. */
export interface RunOutcome {
  /** Without its files, where these were told one by one. */
  readonly result: RunResult;
  /** The files that were checked, by path as the result names them, for excerpts and pages. */
  readonly sources: ReadonlyMap<string, Source>;
  /** What was corrected, or would be, where that was asked for: one a draft that was checked. */
  readonly fixes: readonly DraftFix[];
  /** The copy with comments, where that was asked for and could be made. */
  readonly annotated: AnnotatedDraft | undefined;
}
