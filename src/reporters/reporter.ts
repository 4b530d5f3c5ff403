import type { ChalkInstance } from 'chalk';
import type { FileResult, Finding, RunResult, Severity } from '../engine/result.ts';
import type { Language } from '../readers/bilingual.ts';
import type { Source } from '../readers/source.ts';

/** How long the parts of a run took, for those who ask with `--stats`. */
export interface RunStats {
  readonly stages: readonly { readonly name: string; readonly milliseconds: number }[];
  readonly rules: readonly { readonly ruleId: string; readonly milliseconds: number }[];
}

export interface ReporterOptions {
  readonly language: Language;
  /** The painter to use; one of level 0 paints nothing. */
  readonly color: ChalkInstance;
  /** Width of the terminal; `undefined` when there is none: nothing is wrapped then, excerpts are still cut. */
  readonly columns: number | undefined;
  /** The least severity that a screen shows. Formats for machines hold all findings. */
  readonly minSeverity: Severity;
  /** The files by path as the result names them, for excerpts and pages. A file may be absent. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly stats?: RunStats | undefined;
}

/** What a result holds beside its files: what begins it, and what is known only at the end. */
export type ResultHead = Pick<RunResult, 'schemaVersion' | 'tool'>;
export type ResultEnd = Pick<RunResult, 'errors' | 'summary'>;

/** A format that tells each file by itself: a long run need not keep what it has told. */
export interface FileByFile {
  /** What stands before all files. */
  begin(head: ResultHead): string;
  file(file: FileResult, isFirst: boolean, options: ReporterOptions): string;
  /** What stands behind all files. */
  end(end: ResultEnd, options: ReporterOptions): string;
}

/** Tells a whole result in such a format. */
export function fileByFile({ begin, file, end }: FileByFile): Reporter {
  return (result, options) =>
    begin(result) + result.files.map((one, index) => file(one, index === 0, options)).join('') + end(result, options);
}

/** Turns the result of a run into the whole output, the last line end included. */
export type Reporter = (result: RunResult, options: ReporterOptions) => string;

export function linesText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

const RANKS: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

export function atLeast(severity: Severity, least: Severity): boolean {
  return RANKS[severity] >= RANKS[least];
}

export function shownFindings(file: FileResult, least: Severity): readonly Finding[] {
  return file.findings.filter((finding) => atLeast(finding.severity, least));
}

export function countSeverity(file: FileResult, severity: Severity): number {
  return file.findings.filter((finding) => finding.severity === severity).length;
}
