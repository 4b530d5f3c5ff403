/** What the parts of the work cost when the process is warm: reading, model, figures, each rule. */
import type { Core } from './core.ts';
import { draftOf } from './drafts.ts';
import { median, table } from './table.ts';

/** Milliseconds of each stage, run by run. */
class Stages {
  readonly #runs = new Map<string, number[]>();

  readonly add = (name: string, milliseconds: number): void => {
    const runs = this.#runs.get(name);
    if (runs === undefined) this.#runs.set(name, [milliseconds]);
    else runs.push(milliseconds);
  };

  time<T>(name: string, work: () => T): T {
    const started = performance.now();
    const result = work();
    this.add(name, performance.now() - started);
    return result;
  }

  /** Medians, the costliest first. */
  medians(): { readonly name: string; readonly milliseconds: number }[] {
    const all = [...this.#runs].map(([name, runs]) => ({ name, milliseconds: median(runs) }));
    return all.sort((a, b) => b.milliseconds - a.milliseconds);
  }
}

const mostRules = 15;

/** Checks one draft again and again; the first third of the runs warms up and does not count. */
export async function stagesTable(core: Core, runs: number): Promise<string> {
  const text = draftOf(1);
  let stages = new Stages();
  for (let run = 0; run < runs; run += 1) {
    if (run === Math.floor(runs / 3)) stages = new Stages();
    await checkOnce(text, core, stages);
  }
  const all = stages.medians();
  const rules = all.filter(({ name }) => name.includes('/'));
  const shown = [...all.filter(({ name }) => !name.includes('/')), ...rules.slice(0, mostRules)];
  const rest = rules.slice(mostRules).reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const rows = [...shown, { name: `${rules.length - mostRules} more rules`, milliseconds: rest }];
  return table(
    'One draft, warm, in one process',
    ['stage or rule', 'median ms'],
    rows.map(({ name, milliseconds }) => [name, milliseconds.toFixed(3)]),
  );
}

async function checkOnce(text: string, core: Core, stages: Stages): Promise<void> {
  const started = performance.now();
  const document = await core.readString(text, { format: 'markdown' });
  const read = performance.now();
  core.lintDocument(document, core.builtinRules, { language: 'zh', hints: {}, levels: {}, suppress: [] });
  stages.add('all of it', performance.now() - started);
  stages.add('read', read - started);
  const report = stages.time('model', () => core.buildReport(document));
  const quantities = stages.time('find figures', () => core.findQuantities(report));
  stages.time('reconcile figures', () => core.reconcile(quantities, report));
  const onTiming = (name: string, milliseconds: number) => {
    if (name.includes('/')) stages.add(name, milliseconds);
  };
  const settings = { language: 'zh', hints: {}, levels: {}, suppress: [], now: () => performance.now(), onTiming };
  core.lintDocument(document, core.builtinRules, settings as Parameters<Core['lintDocument']>[2]);
}
