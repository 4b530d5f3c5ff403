/** What a text costs by its size: the cost a KB must not grow. */
import type { Core } from './core.ts';
import { draftOf } from './drafts.ts';
import { table } from './table.ts';

interface Size {
  readonly bytes: number;
  readonly runs: number;
}

const kilobyte = 1024;

export const allSizes: readonly Size[] = [
  { bytes: kilobyte, runs: 400 },
  { bytes: 14 * kilobyte, runs: 100 },
  { bytes: 100 * kilobyte, runs: 20 },
  { bytes: 1000 * kilobyte, runs: 5 },
  { bytes: 10_000 * kilobyte, runs: 2 },
];

/** Time of the processor, of the quickest run: what else the machine does would hit the long ones. */
export async function sizesTable(core: Core, sizes: readonly Size[]): Promise<string> {
  await quickest(textOf(14 * kilobyte), 100, core);
  const rows: string[][] = [];
  for (const { bytes, runs } of sizes) {
    const milliseconds = await quickest(textOf(bytes), runs, core);
    const perKilobyte = (milliseconds * 1000) / (bytes / kilobyte);
    rows.push([`${bytes / kilobyte} KB`, milliseconds.toFixed(2), perKilobyte.toFixed(0)]);
  }
  return table('Cost by size, warm, in one process', ['text', 'ms of the processor', 'µs a KB'], rows);
}

/** Drafts one behind the other, as plain text, cut to a size. */
function textOf(bytes: number): string {
  const parts: string[] = [];
  for (let size = 0, number = 1; size < bytes; number += 1) {
    const draft = draftOf(number);
    parts.push(draft);
    size += Buffer.byteLength(draft);
  }
  return Buffer.from(parts.join('\n')).subarray(0, bytes).toString('utf8');
}

async function quickest(text: string, runs: number, core: Core): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const started = process.cpuUsage();
    const document = await core.readString(text, { format: 'text' });
    core.lintDocument(document, core.builtinRules, { language: 'zh', hints: {}, levels: {}, suppress: [] });
    const { user, system } = process.cpuUsage(started);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
