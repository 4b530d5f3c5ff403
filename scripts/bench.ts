/**
 * Times the whole process, as a user waits for it: one draft, cold, against `node -e 0` and against the linters that
 * npm can install, and a folder of a thousand drafts. Commands of one table run in turn, round by round, so that a
 * machine that slows down slows all of them; medians and their ratios are what counts.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const tool = join(root, 'dist/cli.cjs');

interface Contestant {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

interface Timing {
  readonly name: string;
  /** Wall-clock milliseconds of each run. */
  readonly runs: number[];
}

const peerPackages = [
  'markdownlint-cli2',
  'zhlint',
  'textlint',
  'textlint-rule-no-todo',
  'remark-cli',
  'remark-preset-lint-recommended',
  'autocorrect-node',
  'rumdl',
];

function main(): void {
  const work = mkdtempSync(join(tmpdir(), 'report-lint-bench-'));
  try {
    const installed = installPeers(work);
    const draft = join(work, 'draft.md');
    writeFileSync(draft, draftOf(1));
    const folder = join(work, 'drafts');
    mkdirSync(folder);
    for (let number = 1; number <= 1000; number += 1)
      writeFileSync(join(folder, `draft-${number}.md`), draftOf(number));
    console.log(`Node ${process.version}, ${process.platform} ${process.arch}`);
    report('One draft, cold', race([nothing, ...contestants(work, 'draft.md', installed)], 11, work));
    report('A thousand drafts', race(contestants(work, 'drafts', installed), 3, work));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const nothing: Contestant = { name: 'node -e 0', command: process.execPath, args: ['-e', '0'] };

/** Peers are a luxury: each that cannot be installed is left out, and said so. */
function installPeers(work: string): ReadonlySet<string> {
  writeFileSync(join(work, 'package.json'), '{ "private": true }');
  const installed = new Set<string>();
  for (const name of peerPackages) {
    const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--silent', name], {
      cwd: work,
      shell: process.platform === 'win32',
    });
    if (status === 0) installed.add(name);
    else console.log(`left out: ${name} cannot be installed here`);
  }
  return installed;
}

/** Some peers take folders, others want patterns, relative to the working directory. */
function contestants(work: string, path: string, installed: ReadonlySet<string>): Contestant[] {
  const files = path.endsWith('.md') ? path : `${path}/*.md`;
  const bin = (name: string) => join(work, 'node_modules/.bin', name);
  const peers: readonly (Contestant & { readonly needs: readonly string[] })[] = [
    { name: 'markdownlint-cli2', needs: ['markdownlint-cli2'], command: bin('markdownlint-cli2'), args: [files] },
    { name: 'zhlint', needs: ['zhlint'], command: bin('zhlint'), args: [files] },
    {
      name: 'textlint',
      needs: ['textlint', 'textlint-rule-no-todo'],
      command: bin('textlint'),
      args: ['--rule', 'no-todo', files],
    },
    {
      name: 'remark-cli',
      needs: ['remark-cli', 'remark-preset-lint-recommended'],
      command: bin('remark'),
      args: ['--use', 'remark-preset-lint-recommended', '--no-stdout', path],
    },
    { name: 'autocorrect', needs: ['autocorrect-node'], command: bin('autocorrect'), args: ['--lint', path] },
    { name: 'rumdl', needs: ['rumdl'], command: bin('rumdl'), args: ['check', path] },
  ];
  const own = { name: 'report-lint', command: process.execPath, args: [tool, path] };
  return [own, ...peers.filter(({ needs }) => needs.every((name) => installed.has(name)))];
}

function race(all: readonly Contestant[], rounds: number, cwd: string): Timing[] {
  const timings = all.map(({ name }) => ({ name, runs: [] as number[] }));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, { command, args }] of all.entries()) {
      const started = performance.now();
      const { error } = spawnSync(command, args, { cwd, stdio: 'ignore' });
      if (error !== undefined) throw error;
      // The first round warms the file cache.
      if (round > 0) timings[index]?.runs.push(performance.now() - started);
    }
  }
  return timings;
}

/** Ratios are taken round by round against the first contestant, then their median. */
function report(title: string, timings: readonly Timing[]): void {
  const [base] = timings;
  console.log(`\n${title}\n`);
  console.log(`| command | median ms | min | max | × ${base?.name} |`);
  console.log('|---|---:|---:|---:|---:|');
  for (const { name, runs } of timings) {
    const ratios = runs.map((run, round) => run / (base?.runs[round] ?? run));
    const cells = [median(runs), Math.min(...runs), Math.max(...runs)].map((value) => value.toFixed(0));
    console.log(`| ${name} | ${cells.join(' | ')} | ${median(ratios).toFixed(2)} |`);
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** About 14 KB, the size of a usual report; every draft differs in its figures. */
function draftOf(number: number): string {
  const sections = Array.from({ length: 24 }, (_, index) => sectionOf(number, index + 1));
  return `# 东山县水利局2023年法治政府建设年度报告\n\n县委、县政府：\n\n${sections.join('\n\n')}\n\n东山县水利局\n\n2024年1月18日\n`;
}

const duties = [
  '取水许可',
  '河道采砂',
  '水土保持',
  '农村供水',
  '水库大坝',
  '水费征收',
  '节约用水',
  '灌区管理',
  '防汛抢险',
  '移民后期扶持',
  '水文监测',
  '河湖划界',
];

function sectionOf(number: number, index: number): string {
  const duty = duties[index % duties.length] ?? '';
  const count = ((number * 31 + index * 17) % 900) + 10;
  return [
    `## （${index}）规范${duty}工作`,
    `组织${duty}专题学习${count}次，对照“谁执法谁普法”普法责任清单开展${duty}宣传${count + 3}场，发放${duty}资料${count * 7}份，参加人员踊跃，群众知晓程度进一步提高。`,
    `全年“双随机、一公开”抽查${duty}单位${count + 5}家，其中城区${count}家、乡镇5家；受理${duty}投诉${count + 1}件，均已办结。${duty}执法力量仍有不足，主要原因是编制有限，今后将加强队伍建设，完善制度措施。`,
  ].join('\n\n');
}

main();
