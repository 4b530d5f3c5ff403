/** Bundles the command, as a single file that needs nothing beside it and as it is installed, and the library. */
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { buildInstalledCommand } from './installed-command.ts';
import { buildPageAssets } from './page-assets.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

const common: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  define: { REPORT_LINT_VERSION: JSON.stringify(version) },
};

/** zod brings its messages in fifty languages along; ours are our own. */
const withoutZodLocales: Plugin = {
  name: 'without-zod-locales',
  setup({ onResolve }) {
    const english = join(root, 'node_modules/zod/v4/locales/en.js');
    onResolve({ filter: /locales\/index\.js$/ }, ({ importer }) =>
      /[\\/]node_modules[\\/]zod[\\/]/.test(importer) ? { path: english, sideEffects: false } : undefined,
    );
  },
};

/**
 * What a plain run does not need is imported dynamically; without code splitting esbuild keeps it in the same file and
 * evaluates it only when it is asked for.
 */
const command: BuildOptions = {
  ...common,
  // CommonJS loads modules of Node only when it needs them.
  format: 'cjs',
  entryPoints: ['src/cli/main.ts'],
  alias: {
    // The browser build of yaml is the same code as a module, of which only what is used is kept.
    yaml: join(root, 'node_modules/yaml/browser/index.js'),
    // We tell chalk what the terminal can do: it need not load the network modules of Node to find out.
    '#supports-color': join(root, 'node_modules/chalk/source/vendor/supports-color/browser.js'),
  },
  minify: true,
  // The reader of PDF files is installed by those who want it; required, as the program runs where import() does not.
  external: ['unpdf'],
  supported: { 'dynamic-import': false },
  plugins: [withoutZodLocales],
};

/** A single file that is copied into any repository runs. */
async function buildSingleFile(): Promise<void> {
  // Whoever runs the command meanwhile gets the old one.
  const outfile = join(dist, '.report-lint.new.cjs');
  await build({ ...command, outfile, banner: { js: '#!/usr/bin/env node' } });
  chmodSync(outfile, 0o755);
  renameSync(outfile, join(dist, 'report-lint.cjs'));
}

async function buildLibrary(): Promise<void> {
  if (!existsSync(join(root, 'src/index.ts'))) return;
  await build({
    ...common,
    format: 'esm',
    entryPoints: ['src/index.ts'],
    outfile: join(dist, 'index.js'),
    packages: 'external',
  });
}

mkdirSync(dist, { recursive: true });
// The bundles hold what this writes.
await buildPageAssets();
await Promise.all([buildSingleFile(), buildInstalledCommand(dist, command), buildLibrary()]);
