/**
 * Commands against each other. They run in turn, round by round, so that a machine that slows down slows all of them:
 * medians and their ratios are what counts.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { median, table } from './table.ts';

export interface Contestant {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

interface Timing {
  readonly name: string;
  /** Wall-clock milliseconds of each run. */
  readonly runs: number[];
  /** The most memory that its processes held at a time, in MiB; undefined where the system does not tell. */
  readonly peak: number | undefined;
}

/** Runs all contestants in a folder: a round that warms the file cache and measures memory, then those that count. */
export async function race(all: readonly Contestant[], rounds: number, cwd: string): Promise<Timing[]> {
  const timings: Timing[] = [];
  for (const contestant of all)
    timings.push({ name: contestant.name, runs: [], peak: await peakMemory(contestant, cwd) });
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { command, args }] of all.entries()) {
      const started = performance.now();
      const { error } = spawnSync(command, args, { cwd, stdio: 'ignore' });
      if (error !== undefined) throw error;
      timings[index]?.runs.push(performance.now() - started);
    }
  }
  return timings;
}

/** The result of a race; ratios are taken round by round against a contestant, then their median. */
export function raceTable(title: string, timings: readonly Timing[], base: string): string {
  const baseRuns = timings.find(({ name }) => name === base)?.runs ?? [];
  const rows = timings.map(({ name, runs, peak }) => {
    const ratio = median(runs.map((run, round) => run / (baseRuns[round] ?? Number.NaN)));
    const times = [median(runs), Math.min(...runs), Math.max(...runs)].map((value) => value.toFixed(0));
    return [name, ...times, ratio.toFixed(2), peak?.toFixed(0) ?? '–'];
  });
  return table(title, ['command', 'median ms', 'min', 'max', `× ${base}`, 'peak MiB'], rows);
}

/** How often the memory of a run is looked at, in milliseconds. */
const look = 5;

function peakMemory({ command, args }: Contestant, cwd: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: 'ignore' });
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, memoryOf(child.pid ?? 0));
    }, look);
    child.once('error', reject);
    child.once('exit', () => {
      clearInterval(watch);
      resolve(peak === 0 ? undefined : peak / 1024);
    });
  });
}

/** KiB that a process and those that it started hold; 0 where it is gone, or the system has no /proc. */
function memoryOf(pid: number): number {
  try {
    const own = /^VmRSS:\s*([0-9]+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    const others = children === '' ? [] : children.split(' ').map(Number);
    return others.reduce((sum, other) => sum + memoryOf(other), Number(own ?? 0));
  } catch {
    return 0;
  }
}
