import type { FileResult, RunError, Severity, Summary } from '../engine/result.ts';
import type { Source } from '../readers/source.ts';
import type { AnnotatedDraft } from './annotate-draft.ts';
import type { Draft } from './discover.ts';
import type { DraftFix } from './fix-draft.ts';
import type { LintedDraft } from './lint-draft.ts';
import { type Problem, runErrorOf } from './problem.ts';
import type { RunRequest } from './request.ts';
import type { RunOutcome } from './run-outcome.ts';
import { version } from './version.ts';

/** What every result begins with. */
export const resultHead = { schemaVersion: 1, tool: { name: 'report-lint', version } } as const;

/** What a run has found so far: the results, or where these are told one by one, only how many of what there were. */
export class Collected {
  readonly #request: Pick<RunRequest, 'language' | 'onFile'>;
  readonly #files: FileResult[] = [];
  readonly #sources = new Map<string, Source>();
  readonly #fixes: DraftFix[] = [];
  readonly #errors: RunError[] = [];
  readonly #counts = { files: 0, skipped: 0, failed: 0, errors: 0, warnings: 0, infos: 0, suppressed: 0 };
  /** The folders that were named, and whether nothing in them was checked. */
  readonly #nothingIn = new Map<string, boolean>();
  #annotated: AnnotatedDraft | undefined;

  constructor(request: Pick<RunRequest, 'language' | 'onFile'>) {
    this.#request = request;
  }

  /** Adds what was found in a draft; to be called in the order of the drafts. */
  add({ result, errors, source, fix, annotated }: LintedDraft, { folder }: Draft): void {
    const { onFile } = this.#request;
    this.#count(result);
    this.#errors.push(...errors);
    if (folder !== undefined)
      this.#nothingIn.set(folder, (this.#nothingIn.get(folder) ?? true) && result.skipped !== null);
    if (fix !== undefined) this.#fixes.push(fix);
    this.#annotated ??= annotated;
    if (onFile === undefined) this.#keep(result, source);
    else onFile(result);
  }

  #keep(result: FileResult, source: Source | undefined): void {
    this.#files.push(result);
    if (source !== undefined) this.#sources.set(result.path, source);
  }

  /** @param problems that kept the run from being complete. */
  outcome(problems: readonly Problem[]): RunOutcome {
    const all = [...problems, ...this.#foldersWithoutReport()];
    const errors = [...all.map((problem) => runErrorOf(problem, this.#request.language)), ...this.#errors];
    const summary: Summary = { ...this.#counts };
    return {
      result: { ...resultHead, files: this.#files, errors, summary },
      sources: this.#sources,
      fixes: this.#fixes,
      annotated: this.#annotated,
    };
  }

  #count({ skipped, error, findings, suppressed }: FileResult): void {
    const counts = this.#counts;
    counts.files += 1;
    if (skipped !== null) counts.skipped += 1;
    if (error !== null) counts.failed += 1;
    for (const { severity } of findings) counts[countOf[severity]] += 1;
    counts.suppressed += suppressed.length;
  }

  /** A folder in which nothing was checked is a mistake, however many files were skipped. */
  #foldersWithoutReport(): Problem[] {
    const explanation = {
      zh: '文件夹里没有法治政府建设年度报告，什么也没有检查',
      en: 'the folder holds no annual report on the rule of law: nothing was checked',
    };
    return [...this.#nothingIn].filter(([, all]) => all).map(([file]) => ({ code: 'no-report', explanation, file }));
  }
}

const countOf = { error: 'errors', warning: 'warnings', info: 'infos' } as const satisfies Record<
  Severity,
  keyof Summary
>;
