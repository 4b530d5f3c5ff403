import { describe, expect, it } from 'vitest';
import { type Module, modules } from './modules.ts';

/** The data flow: each folder may import itself and what stands before it. `index` is the public API. */
const order = [
  'readers',
  'report',
  'phrases',
  'facts',
  'reconcile',
  'checks',
  'engine',
  'reporters',
  'index',
  'node',
  'cli',
];

function layerOf(path: string): number {
  const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : 'index';
  return order.indexOf(folder);
}

describe('the direction of dependencies', () => {
  const all = modules();

  it('knows every folder below src', () => {
    expect(all.length).toBeGreaterThan(30);
    expect(all.filter((module) => layerOf(module.path) === -1).map((module) => module.path)).toEqual([]);
  });

  it('never goes backwards', () => {
    const backwards = all.flatMap((module) =>
      module.imports
        .filter((target) => layerOf(target) > layerOf(module.path))
        .map((target) => `${module.path} → ${target}`),
    );
    expect(backwards).toEqual([]);
  });

  it('has no cycles', () => {
    expect(findCycle(new Map(all.map((module) => [module.path, module])))).toBeUndefined();
  });
});

function findCycle(all: ReadonlyMap<string, Module>): string | undefined {
  const done = new Set<string>();
  const open: string[] = [];
  const visit = (path: string): string | undefined => {
    if (open.includes(path)) return [...open.slice(open.indexOf(path)), path].join(' → ');
    if (done.has(path)) return undefined;
    open.push(path);
    for (const target of all.get(path)?.imports ?? []) {
      const cycle = visit(target);
      if (cycle !== undefined) return cycle;
    }
    open.pop();
    done.add(path);
    return undefined;
  };
  for (const path of all.keys()) {
    const cycle = visit(path);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}
