/** The core as it is shipped: bundled, not as a loader of TypeScript would run it. */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

const modules = [
  'readers/read',
  'report/build',
  'facts/quantities/find',
  'reconcile/reconcile',
  'engine/lint',
  'engine/builtin-rules.generated',
];

/** What the measurements inside one process need of it. */
export type Core = typeof import('../../src/readers/read.ts') &
  typeof import('../../src/report/build.ts') &
  typeof import('../../src/facts/quantities/find.ts') &
  typeof import('../../src/reconcile/reconcile.ts') &
  typeof import('../../src/engine/lint.ts') &
  typeof import('../../src/engine/builtin-rules.generated.ts');

/** Bundles the core into a folder and loads it. */
export async function loadCore(folder: string): Promise<Core> {
  const outfile = join(folder, 'core.mjs');
  await build({
    absWorkingDir: root,
    stdin: { contents: modules.map((name) => `export * from './src/${name}.ts';`).join('\n'), resolveDir: root },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outfile,
    // The frontmatter reader asks for modules of Node the old way.
    banner: {
      js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);",
    },
  });
  return (await import(pathToFileURL(outfile).href)) as Core;
}
