/**
 * Shows what a person sees: the screen for each draft of `examples/` as text, and one as the picture of the README.
 * With `--check` it writes nothing and fails when one of them is not what the command prints now.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ansiToSvg } from './ansi-svg.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const pictured = '卫生健康局-2022-草稿.txt';

function screenOf(draft: string, colour: boolean): string {
  const { stdout, status } = spawnSync(
    process.execPath,
    [join(root, 'dist/report-lint.cjs'), `examples/${draft}`, '--fail-on', 'never'],
    {
      cwd: root,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, COLUMNS: '92', ...(colour ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }) },
    },
  );
  if (status !== 0) throw new Error(`checking ${draft} ended with ${status}`);
  return stdout;
}

function screens(): Map<string, string> {
  const files = new Map<string, string>();
  for (const draft of readdirSync(join(root, 'examples'))
    .filter((name) => /\.(md|txt)$/.test(name))
    .sort()) {
    files.set(`examples/screens/${draft.replace(/\.[a-z]+$/, '')}.txt`, screenOf(draft, false));
  }
  files.set(
    'docs/screen.svg',
    ansiToSvg(
      `$ report-lint ${pictured}\n${screenOf(pictured, true)}`,
      '在终端检查一份草稿 · a draft checked in a terminal',
    ),
  );
  return files;
}

function main(check: boolean): void {
  const stale = [...screens()].filter(
    ([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text,
  );
  for (const [path, text] of stale) {
    if (check) console.error(`stale: ${path}; run npm run generate and look at what changed`);
    else {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  }
  if (check && stale.length > 0) process.exitCode = 1;
}

main(process.argv.includes('--check'));
