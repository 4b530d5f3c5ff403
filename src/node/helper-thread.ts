/** The second thread of a long run, seen from both of its ends. */
import { realpathSync } from 'node:fs';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { RuleSet } from '../engine/rule.ts';
import { Source } from '../readers/source.ts';
import { type Claims, claimsOf, newClaims } from './claims.ts';
import { helperWord } from './helper-word.ts';
import { type Job, type LintedDraft, lintDraft } from './lint-draft.ts';
import type { RunRequest } from './request.ts';

/** What the thread is given; all of it plain. */
interface Task {
  readonly jobs: readonly Job[];
  readonly rules: RuleSet;
  readonly request: Pick<RunRequest, 'language' | 'onlyReports'>;
  /** Whether somebody will look at what was read. */
  readonly tellsSources: boolean;
  readonly claims: Claims;
}

type SourceInit = ConstructorParameters<typeof Source>[0];

/** A result on its way from one thread to the other: an object of a class does not get there. */
interface Told {
  readonly index: number;
  readonly linted: Omit<LintedDraft, 'source'>;
  readonly source: SourceInit | undefined;
}

/** A second thread, as the one that asked for help sees it. */
export class Helper {
  readonly #claims: Claims;
  readonly #worker: Worker;
  readonly #ended: Promise<void>;

  /** @param program file of the built program. */
  constructor(program: string, task: Omit<Task, 'claims'>) {
    this.#claims = newClaims(task.jobs.length);
    const workerData: Task = { ...task, claims: this.#claims };
    this.#worker = new Worker(realpathSync(program), { argv: [helperWord], workerData });
    // A thread that fails has told less: what is missing is made up for.
    this.#worker.on('error', () => undefined);
    this.#ended = new Promise((resolve) => this.#worker.once('exit', () => resolve()));
  }

  /** The drafts that the thread that asked is to check itself, while there are any. */
  claims(): Iterable<number> {
    return claimsOf(this.#claims);
  }

  onLinted(keep: (index: number, linted: LintedDraft) => void): void {
    this.#worker.on('message', (told: readonly Told[]) => receive(told, keep));
  }

  /** Waits until the helper has told all that it found, or has failed. */
  end(): Promise<void> {
    return this.#ended;
  }
}

function receive(told: readonly Told[], keep: (index: number, linted: LintedDraft) => void): void {
  for (const { index, linted, source } of told) keep(index, { ...linted, source: source && new Source(source) });
}

/** How many results go in one message. */
const messageLength = 16;

/** The work of the helper itself; false where this is no helper. */
export async function help(): Promise<boolean> {
  if (isMainThread) return false;
  const { jobs, rules, request, claims, tellsSources } = workerData as Task;
  let told: Told[] = [];
  const tell = () => {
    parentPort?.postMessage(told);
    told = [];
  };
  for (const index of claimsOf(claims)) {
    const { draft, settings } = jobs[index] as Job;
    const { source, ...linted } = await lintDraft(draft, {
      rules,
      settings,
      request: { ...request, readStdin: noInput },
    });
    told.push({ index, linted, source: tellsSources && source ? plainSource(source) : undefined });
    if (told.length === messageLength) tell();
  }
  tell();
  return true;
}

function plainSource({ path, text, format, encoding }: Source): SourceInit {
  return { path, text, format, encoding };
}

/** Standard input alone is one draft: no second thread is started for it. */
function noInput(): never {
  throw new Error('a helper has no standard input');
}
