import type { RuleSet } from '../engine/rule.ts';
import { type Job, type LintedDraft, lintDraft } from './lint-draft.ts';
import type { RunRequest } from './request.ts';

/** How long signals and the screen may have to wait. */
const longestBreath = 50;

/** Fewer drafts are checked before a second thread has loaded the program and warmed up. */
export const fewestForHelper = 500;

/** Is given each draft when it is checked. */
type Take = (linted: LintedDraft, index: number) => void;

/** Checks drafts, many of them in two threads, and gives them away in their order, whoever checked them. */
export async function lintAll(jobs: readonly Job[], rules: RuleSet, request: RunRequest, take: Take): Promise<void> {
  const waiting = new InOrder(take);
  const helper = await startHelper(jobs, rules, request);
  let done = 0;
  const keep = (index: number, one: LintedDraft) => {
    waiting.add(index, one);
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
    if (!waiting.has(index)) keep(index, await lintDraft(draft, { rules, settings, request }));
}

/** Gives away what comes in any order by its number, from 0 on, as soon as all before it has come. */
class InOrder {
  readonly #take: Take;
  readonly #waiting = new Map<number, LintedDraft>();
  #next = 0;

  constructor(take: Take) {
    this.#take = take;
  }

  has(index: number): boolean {
    return index < this.#next || this.#waiting.has(index);
  }

  add(index: number, linted: LintedDraft): void {
    this.#waiting.set(index, linted);
    for (let next = this.#waiting.get(this.#next); next !== undefined; next = this.#waiting.get(this.#next)) {
      this.#waiting.delete(this.#next);
      this.#take(next, this.#next);
      this.#next += 1;
    }
  }
}

/** A thread of its own needs the built program, plain data, and nothing of this process. */
async function startHelper(jobs: readonly Job[], rules: RuleSet, request: RunRequest) {
  const { fix, timings, kinds, spareProgram, language, onlyReports, onFile } = request;
  const isPlain = fix === undefined && timings === undefined && kinds === undefined;
  const program = isPlain && jobs.length >= fewestForHelper ? spareProgram?.() : undefined;
  if (program === undefined) return undefined;
  const { Helper } = await import('./helper-thread.ts');
  return new Helper(program, { jobs, rules, request: { language, onlyReports }, tellsSources: onFile === undefined });
}
