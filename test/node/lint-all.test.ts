import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtinRules } from '../../src/engine/builtin-rules.generated.ts';
import { fewestForHelper, lintAll } from '../../src/node/lint-all.ts';
import type { Job, LintedDraft } from '../../src/node/lint-draft.ts';
import type { RunRequest } from '../../src/node/request.ts';
import { builtCommand, folderWith } from '../cli/command.ts';
import { cleanDraft, faultyDraft } from '../cli/drafts.ts';

/** Drafts of three kinds and one that is not there, many times. */
function jobsIn(folder: string): Job[] {
  return Array.from({ length: fewestForHelper + 7 }, (_, index) => {
    const shown = ['clean.md', 'faulty.md', 'other.md', 'gone.md'][index % 4] as string;
    return {
      draft: { path: join(folder, shown), shown, folder: '.' },
      settings: { language: 'zh', levels: {}, hints: {}, suppress: [] },
    };
  });
}

function draftsFolder(): string {
  return folderWith({ 'clean.md': cleanDraft, 'faulty.md': faultyDraft, 'other.md': '# 通知\n' }).path;
}

async function results(folder: string, program?: string) {
  const told: number[] = [];
  const request: RunRequest = {
    cwd: folder,
    paths: ['.'],
    language: 'zh',
    hints: {},
    levels: {},
    onlyReports: false,
    readStdin: async () => new Uint8Array(),
    onProgress: (done) => told.push(done),
    spareProgram: () => program,
  };
  const linted: LintedDraft[] = [];
  await lintAll(jobsIn(folder), builtinRules, request, (one, index) => {
    expect(index).toBe(linted.length);
    linted.push(one);
  });
  return { told, linted: linted.map(({ source, ...rest }) => ({ ...rest, text: source?.text, path: source?.path })) };
}

it('finds the same in two threads as in one, in the same order', { timeout: 60_000 }, async () => {
  const folder = draftsFolder();
  const alone = await results(folder);
  const together = await results(folder, builtCommand);
  expect(together.linted).toEqual(alone.linted);
  expect(together.told).toEqual(alone.told);
});

it('makes up for a thread that fails', { timeout: 60_000 }, async () => {
  const folder = draftsFolder();
  const failing = join(folder, 'failing.cjs');
  writeFileSync(
    failing,
    "const { workerData: { claims } } = require('node:worker_threads'); Atomics.add(claims.claimed, 0, 9); throw new Error();",
  );
  expect((await results(folder, failing)).linted).toEqual((await results(folder)).linted);
});
