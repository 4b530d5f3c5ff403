import { dirname, resolve } from 'node:path';
import type { FileResult, RunError, RunResult, Severity } from '../engine/result.ts';
import type { LintSettings } from '../engine/settings.ts';
import type { Source } from '../readers/source.ts';
import type { AnnotatedDraft } from './annotate-draft.ts';
import type { Config, Suppression } from './config.ts';
import { type Draft, discover } from './discover.ts';
import type { DraftFix } from './fix-draft.ts';
import { lintAll } from './lint-all.ts';
import type { LintedDraft } from './lint-draft.ts';
import { shownPath } from './paths.ts';
import { type Problem, ProblemError, runErrorOf } from './problem.ts';
import type { RunRequest } from './request.ts';
import { levelsFor, type Setup, setUp } from './setup.ts';
import { version } from './version.ts';

export interface RunOutcome {
  readonly result: RunResult;
  /** The files that were checked, by path as the result names them, for excerpts and pages. */
  readonly sources: ReadonlyMap<string, Source>;
  /** What was corrected, or would be, where that was asked for: one a draft that was checked. */
  readonly fixes: readonly DraftFix[];
  /** The copy with comments, where that was asked for and could be made. */
  readonly annotated: AnnotatedDraft | undefined;
}

/** Does what the user asks: finds the drafts, reads and checks them. Every mistake of the user ends up in the result. */
export async function run(request: RunRequest): Promise<RunOutcome> {
  try {
    const setup = await timed(request, 'configuration', () => setUp(request));
    const levels = await levelsFor(setup, request.levels);
    const { drafts, problems } = await timed(request, 'discovery', () => findDrafts(request, setup));
    if (request.annotate !== undefined && drafts.length > 1) throw oneAtATime(drafts.length);
    const settingsOf = await settingsFor(request, setup, levels);
    const jobs = drafts.map((draft) => ({ draft, settings: settingsOf(draft) }));
    const linted = await lintAll(jobs, setup.rules, request);
    return assemble(linted, [...problems, ...foldersWithoutReport(drafts, linted)], request);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return assemble([], error.problems, request);
  }
}

function oneAtATime(count: number): ProblemError {
  const explanation = {
    zh: `一次只能批注一份草稿，这里有 ${count} 份；请只写一个 .docx 文件`,
    en: `one draft is annotated at a time, and these are ${count}; name one .docx file`,
  };
  return new ProblemError([{ code: 'several-drafts', explanation }]);
}

function timed<T>({ timings }: RunRequest, name: string, work: () => T | Promise<T>): T | Promise<T> {
  return timings === undefined ? work() : timings.stage(name, work);
}

function findDrafts({ cwd, paths, stdinName }: RunRequest, { config }: Setup) {
  const { include = [], exclude = [], root: top = cwd } = config ?? {};
  const wanted = paths.length === 0 ? pathsOf(config, cwd) : paths;
  return discover(wanted, { cwd, top, stdinName, include, exclude });
}

/** Who names no path means the files that the configuration includes. */
function pathsOf(config: Config | undefined, cwd: string): string[] {
  if (config !== undefined && config.include.length > 0) return [shownPath(dirname(config.file), cwd)];
  const explanation = {
    zh: '没有指定要检查的文件或文件夹；例如 report-lint 草稿.md，用法见 report-lint --help',
    en: 'no file or folder to check was named, as in report-lint draft.md; report-lint --help shows the usage',
  };
  throw new ProblemError([{ code: 'no-paths', explanation }]);
}

async function settingsFor(request: RunRequest, { config }: Setup, levels: RunRequest['levels']) {
  const { cwd, language, hints, timings, stdinName } = request;
  const common: LintSettings = {
    language,
    levels,
    hints: { year: hints.year ?? config?.year, organisation: hints.organisation ?? config?.organisation },
    suppress: [],
    ...(timings === undefined ? {} : { onTiming: timings.add, now: timings.now }),
  };
  if (config === undefined || config.suppress.length === 0) return () => common;
  const concerning = await suppressionsByPath(config.suppress);
  return (draft: Draft): LintSettings => {
    const path = draft.path ?? (stdinName === undefined ? undefined : resolve(cwd, stdinName));
    return path === undefined ? common : { ...common, suppress: concerning(path) };
  };
}

async function suppressionsByPath(suppressions: readonly Suppression[]) {
  const { matcherOf } = await import('./patterns.ts');
  const matchers = suppressions.map((suppression) => ({ suppression, matches: matcherOf(suppression.file) }));
  return (path: string) => matchers.filter(({ matches }) => matches(path)).map(({ suppression }) => suppression);
}

/** A folder in which nothing was checked is a mistake, however many files were skipped. */
function foldersWithoutReport(drafts: readonly Draft[], linted: readonly LintedDraft[]): Problem[] {
  const nothing = new Map<string, boolean>();
  for (const [index, { folder }] of drafts.entries()) {
    if (folder === undefined) continue;
    const isSkipped = linted[index]?.result.skipped !== null;
    nothing.set(folder, (nothing.get(folder) ?? true) && isSkipped);
  }
  const explanation = {
    zh: '文件夹里没有法治政府建设年度报告，什么也没有检查',
    en: 'the folder holds no annual report on the rule of law: nothing was checked',
  };
  return [...nothing].filter(([, all]) => all).map(([file]) => ({ code: 'no-report', explanation, file }));
}

function assemble(linted: readonly LintedDraft[], problems: readonly Problem[], { language }: RunRequest): RunOutcome {
  const files = linted.map(({ result }) => result);
  const errors = [...problems.map((problem) => runErrorOf(problem, language)), ...linted.flatMap((one) => one.errors)];
  const sources = new Map<string, Source>();
  for (const { source, result } of linted) if (source !== undefined) sources.set(result.path, source);
  const fixes = linted.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
  const annotated = linted.find((one) => one.annotated !== undefined)?.annotated;
  return { result: runResult(files, errors), sources, fixes, annotated };
}

function runResult(files: readonly FileResult[], errors: readonly RunError[]): RunResult {
  const count = (severity: Severity) =>
    files.reduce((sum, file) => sum + file.findings.filter((finding) => finding.severity === severity).length, 0);
  return {
    schemaVersion: 1,
    tool: { name: 'report-lint', version },
    files,
    errors,
    summary: {
      files: files.length,
      skipped: files.filter(({ skipped }) => skipped !== null).length,
      failed: files.filter(({ error }) => error !== null).length,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      suppressed: files.reduce((sum, { suppressed }) => sum + suppressed.length, 0),
    },
  };
}
