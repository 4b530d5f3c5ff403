/**
 * Measures how accurate the rules are: on the reports of the corpus, with defects planted in them, and in other forms.
 *
 *     npm run accuracy [-- --verbose] [--check | --update] [--corpus FOLDER] [--reports FOLDER]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCorpus } from './accuracy/corpus.ts';
import { details } from './accuracy/details.ts';
import { CorpusError } from './accuracy/expected.ts';
import { type Figures, figuresOf } from './accuracy/figures.ts';
import { measure } from './accuracy/measure.ts';
import { accuracyPage } from './accuracy/page.ts';
import { improved, readRecord, recordText, worsened } from './accuracy/record.ts';
import { reportOnFolder } from './accuracy/reports.ts';
import { plainTable, tablesOf } from './accuracy/table.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const recordPath = join(root, 'test/corpus/accuracy.json');
const pagePath = join(root, 'docs/accuracy.md');

const { values } = parseArgs({
  options: {
    verbose: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    update: { type: 'boolean', default: false },
    corpus: { type: 'string', default: join(root, 'test/corpus') },
    reports: { type: 'string' },
  },
});

async function main(): Promise<void> {
  if (values.reports !== undefined) {
    console.log(await reportOnFolder(values.reports, values.verbose));
    return;
  }
  const measured = await measure(await readCorpus(values.corpus));
  const figures = figuresOf(measured);
  if (values.verbose) console.log(`${details(measured).join('\n')}\n`);
  if (values.update) update(figures);
  else if (values.check) check(figures);
  else console.log(tablesOf(figures).map(plainTable).join('\n\n'));
}

function update(figures: Figures): void {
  writeFileSync(recordPath, recordText(figures));
  writeFileSync(pagePath, accuracyPage(figures));
}

/** Fails where a figure is worse than the one that is kept, and where the page does not show what is kept. */
function check(figures: Figures): void {
  const record = readRecord(readFileSync(recordPath, 'utf8'));
  const worse = worsened(record, figures);
  const better = improved(record, figures);
  for (const line of worse) console.error(`worse: ${line}`);
  for (const line of better) console.log(`better: ${line}`);
  if (better.length > 0) console.log('keep what is better with npm run accuracy -- --update');
  const isStale = !existsSync(pagePath) || readFileSync(pagePath, 'utf8') !== accuracyPage(record);
  if (isStale) console.error('stale: docs/accuracy.md; run npm run accuracy -- --update');
  if (worse.length > 0 || isStale) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof CorpusError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
