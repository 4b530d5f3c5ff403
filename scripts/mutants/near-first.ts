import { dirname, relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Runs the tests that mirror a mutated file first: they notice most mutants, and the first that does ends the run. While
 * the tests are only watched for what they reach, each file has an environment of its own: a table that is made once
 * and kept would else be reached by a single test. With a mutant they share one, which saves most of the time; it is new
 * for every mutant.
 */
export class NearFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const mutated = this.ctx.config.related ?? [];
    const isWatchedOnly = this.ctx.getRootProject().getProvidedContext()['mode' as never] === 'dry-run';
    for (const project of this.ctx.projects) project.config.isolate = isWatchedOnly;
    const [only] = mutated;
    if (isWatchedOnly || only === undefined) return files;
    const near = distanceFrom(relative(this.ctx.config.root, only).replaceAll('\\', '/'));
    const distance = new Map(files.map((file) => [file, near(relative(this.ctx.config.root, file.moduleId))]));
    return [...files].sort((a, b) => (distance.get(a) ?? 0) - (distance.get(b) ?? 0));
  }
}

/** How far a test file is from the one that mirrors a source file: 0 is that file itself. */
export function distanceFrom(source: string): (test: string) => number {
  const mirror = source.replace(/^src/, 'test').replace(/\.ts$/, '.test.ts');
  const folders = dirname(mirror).split('/');
  return (test) => {
    if (test === mirror) return 0;
    const own = dirname(test).split('/');
    const shared = folders.findIndex((folder, index) => folder !== own[index]);
    return 1 + folders.length - (shared === -1 ? folders.length : shared);
  };
}
