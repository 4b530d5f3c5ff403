import type { RuleSet } from '../engine/rule.ts';
import { type Job, type LintedDraft, lintDraft } from './lint-draft.ts';
import type { RunRequest } from './request.ts';

/** How long signals and the screen may have to wait. */
const longestBreath = 50;

/** Fewer drafts are checked before a second thread has loaded the program and warmed up. */
export const fewestForHelper = 500;

/** Checks drafts, many of them in two threads. The results are in the order of the drafts, whoever checked them. */
export async function lintAll(jobs: readonly Job[], rules: RuleSet, request: RunRequest): Promise<LintedDraft[]> {
  const linted: LintedDraft[] = new Array(jobs.length);
  const helper = await startHelper(jobs, rules, request);
  let done = 0;
  const keep = (index: number, one: LintedDraft) => {
    linted[index] = one;
    done += 1;
    request.onProgress?.(done, jobs.length);
  };
  helper?.onLinted(keep);
  let breath = Date.now();
  for (const index of helper?.claims() ?? jobs.keys()) {
    const { draft, settings } = jobs[index] as Job;
    keep(index, await lintDraft(draft, { rules, settings, request }));
    if (Date.now() - breath > longestBreath) {
      await new Promise((then) => setImmediate(then));
      breath = Date.now();
    }
  }
  await helper?.end();
  // What a helper that failed had claimed is still to be done.
  for (const [index, { draft, settings }] of jobs.entries())
    if (linted[index] === undefined) keep(index, await lintDraft(draft, { rules, settings, request }));
  return linted;
}

/** A thread of its own needs the built program, plain data, and nothing of this process. */
async function startHelper(jobs: readonly Job[], rules: RuleSet, request: RunRequest) {
  const { fix, timings, kinds, spareProgram, language, onlyReports } = request;
  const isPlain = fix === undefined && timings === undefined && kinds === undefined;
  const program = isPlain && jobs.length >= fewestForHelper ? spareProgram?.() : undefined;
  if (program === undefined) return undefined;
  const { Helper } = await import('./helper-thread.ts');
  return new Helper(program, { jobs, rules, request: { language, onlyReports } });
}
