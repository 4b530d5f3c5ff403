/**
 * Changes the facts and the checks at one place after the other and looks whether a test notices:
 *
 *     npm run mutants [-- --share 0.1 --seed 1] [--files src/facts/dates] [--concurrency 2] [--write]
 *
 * The whole takes hours. `--share` takes a part of the declarations, spread evenly over all files; seeds from 1 to 10
 * take, a tenth each, all of them. `--write` keeps the result in docs/mutants.md.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { plainTable } from './accuracy/table.ts';
import { declarationsOf, type Lines } from './mutants/declarations.ts';
import { mutantsPage } from './mutants/page.ts';
import { runMutants } from './mutants/run.ts';
import { sample } from './mutants/sample.ts';
import { isSurvivor, scoreTable } from './mutants/score.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const mutated = ['src/checks', 'src/facts'];

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      share: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      files: { type: 'string', multiple: true, default: mutated },
      concurrency: { type: 'string', default: '1' },
      write: { type: 'boolean', default: false },
    },
  });
  process.chdir(root);
  const [share, seed, concurrency] = [Number(values.share), Number(values.seed), Number(values.concurrency)];
  if (!Number.isSafeInteger(seed) || !(concurrency >= 1)) throw new Error('--seed and --concurrency are integers');
  const places = sample(sourceFiles(values.files).flatMap(declarationsIn), share, seed);
  if (places.length === 0) throw new Error(`nothing to change in ${values.files.join(', ')}`);
  const day = new Date().toISOString().slice(0, 10);
  const mutants = await runMutants(places, concurrency);
  for (const { path, line, column, kind, original, replacement, status } of mutants.filter(isSurvivor)) {
    console.log(`${path}:${line}:${column} ${kind} (${status}): ${original}  →  ${replacement}`);
  }
  console.log(plainTable(scoreTable(mutants)));
  if (values.write) writeFileSync('docs/mutants.md', mutantsPage(mutants, { share, seed, day }));
}

/** Without what is data, compiled or described: no test loads the schemas' words, and tables have tests of their own. */
function sourceFiles(prefixes: readonly string[]): string[] {
  return mutated
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /(?<!\.generated|\.schema)\.ts$/.test(path) && prefixes.some((prefix) => path.startsWith(prefix)))
    .sort();
}

function declarationsIn(path: string): Lines[] {
  return declarationsOf(path, readFileSync(path, 'utf8'));
}

await main();
