import { describe, expect, it } from 'vitest';
import { checkKind } from '../../src/checks/kinds.ts';
import type { FileResult } from '../../src/engine/result.ts';
import { exitCode } from '../../src/node/exit-code.ts';
import type { RunRequest } from '../../src/node/request.ts';
import { run } from '../../src/node/run.ts';
import { Timings } from '../../src/node/timings.ts';
import { folderWith } from '../cli/command.ts';
import { cleanDraft, faultyDraft } from '../cli/drafts.ts';

function request(cwd: string, paths: readonly string[], more: Partial<RunRequest> = {}): RunRequest {
  return {
    cwd,
    paths,
    language: 'zh',
    hints: {},
    levels: {},
    onlyReports: false,
    readStdin: async () => new Uint8Array(),
    ...more,
  };
}

/** One check kind that always throws; the others are as they are. */
const crashing: RunRequest['kinds'] = (name) => {
  const kind = checkKind(name);
  if (name !== 'required-part' || kind === undefined) return kind;
  return {
    ...kind,
    run: () => {
      throw new Error('坏了');
    },
  };
};

describe('a rule that crashes', () => {
  it('is reported, the other rules still run, and the run is not complete', async () => {
    const { path } = folderWith({ 'a.md': faultyDraft });
    const { result } = await run(request(path, ['a.md'], { kinds: crashing }));
    const [file] = result.files;
    const ids = file?.findings.map(({ ruleId }) => ruleId);
    expect(ids).toContain('internal/rule-crash');
    expect(ids).toContain('element/double-random');
    expect(result.errors[0]).toMatchObject({
      code: 'rule-crash',
      file: 'a.md',
      message: expect.stringContaining('坏了'),
    });
    expect(exitCode(result, { failOn: 'never', maxWarnings: undefined })).toBe(2);
  });
});

describe('a draft on which the program fails', () => {
  it('is an error of that file, and the others are still checked', async () => {
    const { path } = folderWith({ 'a.md': cleanDraft });
    const readStdin = async () => {
      throw new Error('断了');
    };
    const { result } = await run(request(path, ['-', 'a.md'], { readStdin }));
    expect(result.files[0]?.error).toMatchObject({ code: 'internal-error', message: expect.stringContaining('断了') });
    expect(result.files[1]?.error).toBeNull();
    expect(result.summary).toMatchObject({ files: 2, failed: 1 });
  });
});

describe('a run', () => {
  it('keeps nothing of the drafts that it has told one by one, but counts what they had', async () => {
    const { path } = folderWith({ 'a.md': faultyDraft, 'b.md': cleanDraft, 'c.md': '# 通知\n' });
    const told: FileResult[] = [];
    const whole = await run(request(path, ['.', 'gone.md']));
    const byFile = await run(request(path, ['.', 'gone.md'], { onFile: (file) => told.push(file) }));
    expect(told).toEqual(whole.result.files);
    expect(told).toHaveLength(4);
    expect(byFile.result).toEqual({ ...whole.result, files: [] });
    expect(byFile.sources.size).toBe(0);
    const options = { failOn: 'warning', maxWarnings: undefined } as const;
    expect(exitCode(byFile.result, options)).toBe(exitCode(whole.result, options));
  });

  it('tells how far it is and how long it took', async () => {
    const { path } = folderWith({ 'a.md': cleanDraft, 'b.md': cleanDraft });
    const seen: [number, number][] = [];
    const timings = new Timings();
    await run(request(path, ['.'], { timings, onProgress: (done, total) => seen.push([done, total]) }));
    expect(seen).toEqual([
      [1, 2],
      [2, 2],
    ]);
    expect(timings.stages.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['configuration', 'discovery', 'read', 'model']),
    );
    expect(timings.rules.map(({ ruleId }) => ruleId)).toContain('element/date');
  });

  it('keeps the sources of checked files for excerpts', async () => {
    const { path } = folderWith({ 'a.md': faultyDraft, 'b.md': '' });
    const { sources } = await run(request(path, ['a.md', 'b.md']));
    expect([...sources.keys()]).toEqual(['a.md']);
  });

  it('speaks the language it is asked to', async () => {
    const { path } = folderWith({ 'b.md': '' });
    const { result } = await run(request(path, ['b.md', 'c.md', '*.txt'], { language: 'en' }));
    const messages = [
      ...result.files.map(({ error }) => error?.message),
      ...result.errors.map(({ message }) => message),
    ];
    expect(messages).toHaveLength(3);
    for (const message of messages) expect(message).not.toMatch(/[\u4e00-\u9fff]/);
  });
});
