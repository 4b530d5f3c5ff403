import type { Format, Position } from '../readers/source.ts';

/**
 * The result of a run, as the JSON output has it: a contract that others parse. Lines and columns are 1-based,
 * offsets 0-based, `end` exclusive; all count UTF-16 code units of the decoded text.
 */
export interface RunResult {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'report-lint'; readonly version: string };
  readonly files: readonly FileResult[];
  /** What kept the run as a whole from being complete: configuration, rules, files that match nothing. */
  readonly errors: readonly RunError[];
  readonly summary: Summary;
}

export interface FileResult {
  /** As named or found, relative to the working directory where below it, with `/`. */
  readonly path: string;
  readonly format: Format | null;
  readonly encoding: string | null;
  /** Why a file that was found was not checked. */
  readonly skipped: { readonly reason: string } | null;
  /** Why a file could not be read. */
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly report: ReportSummary | null;
  readonly checklist: readonly ChecklistItem[];
  /** How many quantities were read and relations between them checked; null where they were not. */
  readonly figures: FigureCounts | null;
  readonly reconciliations: readonly Reconciliation[];
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
}

/** `null` where unknown. */
export interface ReportSummary {
  readonly title: string | null;
  readonly year: number | null;
  readonly organisation: string | null;
  /** ISO 8601: `2025-01-15`, or `2025-01` where the draft names no day. */
  readonly date: string | null;
}

export interface Place {
  readonly start: Position;
  readonly end: Position;
}

export interface QuotedPlace extends Place {
  /** Exactly the text of the source between start and end. */
  readonly quote: string;
}

export type Status = 'present' | 'weak' | 'missing' | 'not-applicable' | 'exempt';

export interface ChecklistItem {
  readonly ruleId: string;
  readonly title: string;
  readonly status: Status;
  /** Why the element is not simply present; empty where it is. */
  readonly reason: string;
  readonly evidence: readonly QuotedPlace[];
  /** Where the element belongs, when it is weak or missing. */
  readonly place: Place | null;
  /** What came nearest, when it is weak or missing. */
  readonly nearest: readonly QuotedPlace[];
}

export type Severity = 'error' | 'warning' | 'info';

export interface Finding extends QuotedPlace {
  readonly ruleId: string;
  readonly title: string;
  readonly severity: Severity;
  readonly message: string;
  /** What proves it: an equation, the words that came nearest. Empty where the message says all. */
  readonly evidence: string;
  readonly related: readonly (QuotedPlace & { readonly message: string })[];
  /** Acts by title, number and date. */
  readonly basis: readonly string[];
  /** The nearest heading above; only for formats in which nobody can count lines. */
  readonly heading?: string;
  readonly suggestion: string;
  readonly fix: (Place & { readonly text: string }) | null;
  /** Stays the same when text elsewhere changes. */
  readonly fingerprint: string;
}

/** Counts of what was read and related; relations that say little, such as one part below its total, do not count. */
export interface FigureCounts {
  readonly quantities: number;
  readonly holds: number;
  readonly violated: number;
  readonly undetermined: number;
}

/** One arithmetic relation that the text itself asserts, with its verdict. */
export interface Reconciliation extends QuotedPlace {
  /** The rule that reports it when it is violated. */
  readonly ruleId: string;
  readonly verdict: 'holds' | 'violated' | 'undetermined';
  readonly equation: string;
  readonly members: readonly (QuotedPlace & { readonly role: string; readonly value: string })[];
}

export interface Suppressed extends Place {
  readonly ruleId: string;
  readonly reason: string;
}

export interface RunError {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

export interface Summary {
  readonly files: number;
  readonly skipped: number;
  readonly failed: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly suppressed: number;
}
