/**
 * Writes what is made from other files and kept in the repository: JSON Schemas and the pages of the rules.
 * With `--check` it writes nothing and fails when one of them is stale.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtinFiles } from '../src/engine/builtin-files.generated.ts';
import { builtinRules } from '../src/engine/builtin-rules.generated.ts';
import { catalogue, rulePage } from './rule-pages.ts';
import { schemas } from './schemas.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

function generated(): Map<string, string> {
  const files = new Map<string, string>();
  for (const [name, schema] of Object.entries(schemas()))
    files.set(`schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
  files.set('docs/rules/README.md', catalogue(builtinFiles.files, builtinRules.rules));
  for (const file of builtinFiles.files) files.set(`docs/rules/${file.id}.md`, rulePage(file, builtinRules.rules));
  return files;
}

function onDisk(): string[] {
  return ['schemas', 'docs/rules']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(json|md)$/.test(name))
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
    );
}

function main(check: boolean): void {
  const files = generated();
  const stale = [...files].filter(
    ([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text,
  );
  const left = onDisk().filter((path) => !files.has(path));
  if (check) {
    for (const path of [...stale.map(([stalePath]) => stalePath), ...left])
      console.error(`stale: ${path}; run npm run generate`);
    process.exitCode = stale.length + left.length > 0 ? 1 : 0;
    return;
  }
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const path of left) rmSync(join(root, path));
}

main(process.argv.includes('--check'));
