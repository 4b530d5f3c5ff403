import type { CheckKind } from '../checks/check.ts';
import type { FileResult, Severity } from '../engine/result.ts';
import type { Level } from '../engine/rule.schema.ts';
import type { Language } from '../readers/bilingual.ts';
import type { IdentityHints } from '../report/identity.ts';
import type { Timings } from './timings.ts';

/** What a user asks of one run. */
export interface RunRequest {
  readonly cwd: string;
  /** Files, folders, globs, or `-`. */
  readonly paths: readonly string[];
  readonly language: Language;
  /** A configuration file that is named; `false` for none; the nearest one when undefined. */
  readonly config?: string | false | undefined;
  /** What is known of the drafts; it overrides the configuration. */
  readonly hints: IdentityHints;
  /** Levels by rule id; they override the configuration. */
  readonly levels: Readonly<Record<string, Level>>;
  /** Skip named files that are no such report, as those found in folders are. */
  readonly onlyReports: boolean;
  /** Correct what is certain: in the files, or only to show what would change. */
  readonly fix?: 'write' | 'dry-run' | undefined;
  /** Write comments into a copy of the draft, for findings of this severity or above; there must be one draft. */
  readonly annotate?: Severity | undefined;
  readonly stdinName?: string | undefined;
  readonly readStdin: () => Promise<Uint8Array>;
  readonly timings?: Timings | undefined;
  /**
   * Is told the result of each draft, in order, as soon as it and all before it are checked. The run then keeps none of
   * them, nor what was read: many drafts take no more memory than few.
   */
  readonly onFile?: ((result: FileResult) => void) | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** File of the built program, which a second thread can run to help with many drafts, where it would have a processor. */
  readonly spareProgram?: (() => string | undefined) | undefined;
  /** Finds check kinds; tests pass their own. */
  readonly kinds?: ((name: string) => CheckKind<unknown, unknown> | undefined) | undefined;
}
