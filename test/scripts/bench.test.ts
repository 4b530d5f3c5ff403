import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { draftOf } from '../../scripts/bench/drafts.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

it('measures all that it says, with no peer at hand', { timeout: 120_000 }, async () => {
  const args = ['--import', 'tsx', 'scripts/bench.ts', '--quick'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root });
  expect(stdout.match(/^## .*$/gm)).toEqual([
    '## One draft, cold, the whole process',
    '## 20 drafts',
    '## One draft, warm, in one process',
    '## Cost by size, warm, in one process',
  ]);
  expect(stdout).not.toContain('NaN');
});

it('has drafts of the size of a usual report, each with figures of its own', () => {
  const drafts = Array.from({ length: 50 }, (_, index) => draftOf(index + 1));
  expect(new Set(drafts).size).toBe(50);
  for (const draft of drafts) {
    expect(Buffer.byteLength(draft)).toBeGreaterThan(12 * 1024);
    expect(Buffer.byteLength(draft)).toBeLessThan(16 * 1024);
  }
});
