/**
 * Measures the command as a user waits for it: one draft, cold, against `node -e 0` and the linters that npm can
 * install, and a folder of a thousand drafts; then, inside one process, what its stages cost and how the cost grows
 * with the size of a text.
 *
 * `--write` keeps the result in docs/benchmarks.md; `--quick` shows in a few seconds, without peers, that it works.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadCore } from './bench/core.ts';
import { draftOf } from './bench/drafts.ts';
import { contestants, type InstalledPeer, installPeers } from './bench/peers.ts';
import { type Contestant, race, raceTable } from './bench/race.ts';
import { allSizes, sizesTable } from './bench/sizes.ts';
import { stagesTable } from './bench/stages.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const ownName = 'report-lint';
const nothing: Contestant = { name: 'node -e 0', command: process.execPath, args: ['-e', '0'] };

interface Extent {
  readonly withPeers: boolean;
  readonly drafts: number;
  readonly coldRounds: number;
  readonly folderRounds: number;
  readonly warmRuns: number;
  readonly longestText: number;
}

const full: Extent = {
  withPeers: true,
  drafts: 1000,
  coldRounds: 15,
  folderRounds: 5,
  warmRuns: 1500,
  longestText: Number.POSITIVE_INFINITY,
};
const quick: Extent = {
  withPeers: false,
  drafts: 20,
  coldRounds: 3,
  folderRounds: 1,
  warmRuns: 30,
  longestText: 100 * 1024,
};

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { write: { type: 'boolean' }, quick: { type: 'boolean' } } });
  const work = mkdtempSync(join(tmpdir(), 'report-lint-bench-'));
  try {
    const text = await measured(work, values.quick === true ? quick : full);
    if (values.write === true) writeFileSync(join(root, 'docs/benchmarks.md'), text);
    else process.stdout.write(text);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function measured(work: string, extent: Extent): Promise<string> {
  const installed = extent.withPeers ? installPeers(work) : [];
  writeDrafts(work, extent.drafts);
  const against = (path: string) => [own(path), ...contestants(installed, work, path)];
  const cold = await race([nothing, ...against('draft.md')], extent.coldRounds, work);
  const folder = await race(against('drafts'), extent.folderRounds, work);
  const core = await loadCore(work);
  return [
    heading(installed),
    raceTable('One draft, cold, the whole process', cold, nothing.name),
    raceTable(`${extent.drafts} drafts`, folder, ownName),
    await stagesTable(core, extent.warmRuns),
    await sizesTable(
      core,
      allSizes.filter(({ bytes }) => bytes <= extent.longestText),
    ),
  ].join('\n');
}

function own(path: string): Contestant {
  return { name: ownName, command: process.execPath, args: [join(root, 'dist/cli.cjs'), path] };
}

function writeDrafts(work: string, count: number): void {
  writeFileSync(join(work, 'draft.md'), draftOf(1));
  const folder = join(work, 'drafts');
  mkdirSync(folder);
  for (let number = 1; number <= count; number += 1) writeFileSync(join(folder, `draft-${number}.md`), draftOf(number));
}

function heading(installed: readonly InstalledPeer[]): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const processors = cpus();
  const machine = `${processors.length} × ${processors[0]?.model ?? 'unknown'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB`;
  const versions = [`${ownName} ${version}`, ...installed.map((peer) => `${peer.peer.name} ${peer.version}`)];
  return [
    '# Benchmarks',
    '',
    'Made by `npm run bench -- --write`. Drafts are invented, of about 14 KB each; all rules are on. Commands of one table',
    'run in turn, round by round; what counts are medians and ratios of one run, never the milliseconds of one machine.',
    '',
    `- Machine: ${machine}, ${platform()} ${arch()}`,
    `- Node ${process.version}`,
    `- ${versions.join(', ')}`,
    '',
  ].join('\n');
}

await main();
