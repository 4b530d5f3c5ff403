import { dirname, resolve } from 'node:path';
import type { LintSettings } from '../engine/settings.ts';
import { Collected } from './collected.ts';
import type { Config, Suppression } from './config.ts';
import { type Draft, discover } from './discover.ts';
import { lintAll } from './lint-all.ts';
import { shownPath } from './paths.ts';
import { ProblemError } from './problem.ts';
import type { RunRequest } from './request.ts';
import type { RunOutcome } from './run-outcome.ts';
import { levelsFor, type Setup, setUp } from './setup.ts';

/** Does what the user asks: finds the drafts, reads and checks them. Every mistake of the user ends up in the result. */
export async function run(request: RunRequest): Promise<RunOutcome> {
  try {
    const setup = await timed(request, 'configuration', () => setUp(request));
    const levels = await levelsFor(setup, request.levels);
    const { drafts, problems } = await timed(request, 'discovery', () => findDrafts(request, setup));
    if (request.annotate !== undefined && drafts.length > 1) throw oneAtATime(drafts.length);
    const settingsOf = await settingsFor(request, setup, levels);
    const jobs = drafts.map((draft) => ({ draft, settings: settingsOf(draft) }));
    const collected = new Collected(request);
    await lintAll(jobs, setup.rules, request, (linted, index) => collected.add(linted, drafts[index] as Draft));
    return collected.outcome(problems);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return new Collected(request).outcome(error.problems);
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
