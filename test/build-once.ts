import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const sources = ['src', 'rules', 'scripts', 'package.json'];
const built = [
  'dist/cli.cjs',
  'dist/report-lint.cjs',
  'src/engine/builtin-rules.generated.ts',
  'src/engine/builtin-files.generated.ts',
  'src/facts/quantities/units.generated.ts',
  'src/reconcile/rates.generated.ts',
  'src/reporters/html/page-assets.generated.ts',
];

/** The end-to-end tests run the built command: it is built where it is missing or older than what it is made from. */
export default function setup(): void {
  const oldest = Math.min(...built.map((path) => changed(join(root, path))));
  const newest = Math.max(...sources.flatMap((path) => filesIn(join(root, path))).map(changed));
  if (newest <= oldest) return;
  for (const script of ['scripts/build-rules.ts', 'scripts/build.ts']) {
    execFileSync(process.execPath, ['--import', 'tsx', script], { cwd: root, stdio: 'inherit' });
  }
}

function changed(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.endsWith('.generated.ts'))
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile());
}
