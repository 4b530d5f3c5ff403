/**
 * The command as it is installed: a launcher, and a folder with the program, its tables, and the code that this Node
 * makes of it. Compiling the single file takes longer than checking a draft.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { codeCacheFile } from '../src/cli/launcher/program.ts';
import { dataOf } from './generated-module.ts';

const folderPrefix = 'program-';

/** @param program options of the bundle of the command. */
export async function buildInstalledCommand(dist: string, program: BuildOptions): Promise<void> {
  const files = await programFiles(program);
  const folder = folderPrefix + hashOf(files);
  mkdirSync(join(dist, folder), { recursive: true });
  for (const [name, text] of files) writeFileSync(join(dist, folder, name), text);
  makeCodeCache(join(dist, folder));
  // Only now does the launcher know of it: whoever runs the command meanwhile gets the old one.
  await buildLauncher(dist, folder, program);
  for (const name of readdirSync(dist)) {
    if (name.startsWith(folderPrefix) && name !== folder) rmSync(join(dist, name), { recursive: true });
  }
}

async function programFiles(program: BuildOptions): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const { outputFiles } = await build({
    ...program,
    outfile: 'program.cjs',
    plugins: [...(program.plugins ?? []), tablesInFiles(files)],
    write: false,
  });
  for (const { path, text } of outputFiles) files.set(basename(path), moduleFunction(onlyAscii(text)));
  return files;
}

/** What Node makes of a CommonJS module before it compiles it; made here, nothing need be copied at every start. */
function moduleFunction(code: string): string {
  return `(function (exports, require, module, __filename, __dirname) {${code}\n})`;
}

/** Strings of the code are kept in its cache, and read with it: tables have files of their own. */
function tablesInFiles(files: Map<string, string>): Plugin {
  return {
    name: 'tables-in-files',
    setup({ onLoad }) {
      onLoad({ filter: /\.generated\.ts$/ }, ({ path }) => {
        const { constant, json } = dataOf(readFileSync(path, 'utf8'));
        const name = basename(path).replace('.generated.ts', '.json');
        if (files.has(name)) throw new Error(`two tables are called ${name}`);
        files.set(name, json);
        const contents = [
          "import { readFileSync } from 'node:fs';",
          "import { join } from 'node:path';",
          `export const ${constant} = JSON.parse(readFileSync(join(__dirname, '${name}'), 'utf8'));`,
        ].join('\n');
        return { contents, loader: 'js' };
      });
    },
  };
}

/** V8 takes twice as long to read text with characters beyond Latin-1; esbuild leaves them in regular expressions. */
function onlyAscii(code: string): string {
  return code.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function hashOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [name, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${name}\0${text}\0`);
  return hash.digest('hex').slice(0, 12);
}

function makeCodeCache(folder: string): void {
  const script = fileURLToPath(new URL('code-cache.ts', import.meta.url));
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', script, folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0 || !existsSync(codeCacheFile(folder))) throw new Error('the code cache could not be made');
}

async function buildLauncher(dist: string, folder: string, program: BuildOptions): Promise<void> {
  const outfile = join(dist, '.cli.new.cjs');
  await build({
    ...program,
    entryPoints: ['src/cli/launcher/launch.ts'],
    outfile,
    banner: { js: '#!/usr/bin/env node' },
    define: { REPORT_LINT_PROGRAM: JSON.stringify(folder) },
  });
  chmodSync(outfile, 0o755);
  renameSync(outfile, join(dist, 'cli.cjs'));
}
