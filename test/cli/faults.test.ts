import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtCommand, type Folder, folderWith, type Ran } from './command.ts';
import { cleanDraft, faultyDraft, noReport } from './drafts.ts';

const stackTrace = /\n\s+at .*:\d+:\d+/;

/** One correction: a half-width comma. */
const slip = cleanDraft.replace('培训班2期，', '培训班2期,');

function contentOf(folder: Folder, name: string): string {
  return readFileSync(join(folder.path, name), 'utf8');
}

function pathsOf(out: string): string[] {
  return (JSON.parse(out) as { files: { path: string }[] }).files.map(({ path }) => path);
}

describe('a full disk', () => {
  it.skipIf(!existsSync('/dev/full'))('is told where the report should be written', () => {
    const folder = folderWith({ 'a.md': cleanDraft });
    const toFile = folder.run(['a.md', '--output', '/dev/full']);
    expect(toFile).toMatchObject({ code: 2, err: expect.stringContaining('磁盘已满') });
    const toScreen = folder.shell('report-lint a.md > /dev/full');
    expect(toScreen.code).toBe(2);
    expect(toScreen.err).toContain('ENOSPC');
    for (const { err } of [toFile, toScreen]) expect(err).not.toMatch(stackTrace);
  });

  it('leaves the draft as it was, and nothing beside it', () => {
    const folder = folderWith({ 'a.md': slip, 'b.md': cleanDraft });
    // The system lets no file grow beyond a kilobyte: writing stops in the middle, as on a full disk.
    const { code, out, err } = folder.shell('ulimit -f 1; report-lint a.md b.md --fix');
    expect(code).toBe(2);
    expect(out).toContain('a.md  无法写入：超过系统允许的文件大小');
    expect(out).toContain('b.md');
    expect(err).not.toMatch(stackTrace);
    expect(contentOf(folder, 'a.md')).toBe(slip);
    expect(readdirSync(folder.path).sort()).toEqual(['a.md', 'b.md']);
  });

  it('leaves the old report as it was', () => {
    const folder = folderWith({ 'a.md': faultyDraft, '结果.json': '旧' });
    const { code, err } = folder.shell('ulimit -f 1; report-lint a.md --format json --output 结果.json');
    expect(code).toBe(2);
    expect(err).toContain('无法写入');
    expect(contentOf(folder, '结果.json')).toBe('旧');
    expect(readdirSync(folder.path).sort()).toEqual(['a.md', '结果.json']);
  });
});

describe('a folder of somebody else', () => {
  /** As a user whom the folder does not belong to: root may do everything. */
  function asStranger(folder: Folder, args: readonly string[]): Ran {
    const isRoot = process.getuid?.() === 0;
    const stranger = isRoot ? { uid: 65_534, gid: 65_534 } : {};
    const { PATH = '' } = process.env;
    const options = { cwd: folder.path, env: { PATH }, encoding: 'utf8', ...stranger } as const;
    const ran = spawnSync(process.execPath, [builtCommand, ...args], options);
    return { code: ran.status, out: ran.stdout, err: ran.stderr };
  }

  it.skipIf(process.platform === 'win32')('is not written to, and this is said', () => {
    const folder = folderWith({ 'a.md': slip });
    chmodSync(folder.path, 0o555);
    const fixed = asStranger(folder, ['a.md', '--fix']);
    expect(fixed).toMatchObject({ code: 2, out: expect.stringContaining('a.md  无法写入：没有写入权限'), err: '' });
    expect(contentOf(folder, 'a.md')).toBe(slip);
    const told = asStranger(folder, ['a.md', '--output', '结果.txt']);
    expect(told).toMatchObject({ code: 2, err: expect.stringContaining('结果.txt: 无法写入：没有写入权限') });
    chmodSync(folder.path, 0o755);
  });

  it.skipIf(process.platform === 'win32')('is not read, and the others are', () => {
    const folder = folderWith({ '稿/a.md': cleanDraft, '稿/密/b.md': cleanDraft, '稿/c.md': cleanDraft });
    chmodSync(folder.path, 0o755);
    chmodSync(join(folder.path, '稿/密'), 0o000);
    chmodSync(join(folder.path, '稿/c.md'), 0o000);
    const { code, out } = asStranger(folder, ['稿', '--format', 'json']);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      files: [
        { path: '稿/a.md', error: null },
        { path: '稿/c.md', error: { code: 'no-permission' } },
      ],
      errors: [{ code: 'unreadable-folder', file: '稿/密' }],
    });
    chmodSync(join(folder.path, '稿/密'), 0o700);
  });
});

describe.skipIf(process.platform === 'win32')('while it runs', () => {
  /** Shell script that runs a command whose first draft is a pipe, and something else before the pipe is filled. */
  const meanwhile = (args: string, work: string) =>
    [
      'mkfifo pipe.md',
      // Not the function that stands for it elsewhere: the signal is for the command, not for a shell around it.
      `"${process.execPath}" "${builtCommand}" pipe.md ${args} & run=$!`,
      // Opening the pipe waits until the command reads from it: it knows by then which drafts there are.
      'exec 3> pipe.md',
      work,
      'cat clean.txt >&3; exec 3>&-; wait $run',
    ].join('\n');

  it('a draft may go: this is said, and the others are checked', () => {
    const folder = folderWith({ 'clean.txt': cleanDraft, '稿/a.md': cleanDraft, '稿/b.md': cleanDraft });
    const { code, out } = folder.shell(meanwhile('稿 --format json', 'rm 稿/a.md'));
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      files: [{ path: 'pipe.md', error: null }, { path: '稿/a.md', error: { code: 'not-found' } }, { path: '稿/b.md' }],
    });
  });

  it('the whole folder may go', () => {
    const folder = folderWith({ 'clean.txt': cleanDraft, '稿/a.md': slip });
    const { code, out, err } = folder.shell(meanwhile('稿 --fix', 'rm -r 稿'));
    expect(code).toBe(2);
    expect(out).toContain('稿/a.md');
    expect(out + err).not.toMatch(stackTrace);
    expect(existsSync(join(folder.path, '稿'))).toBe(false);
  });

  it('an interrupt ends it with 130, and no draft is left half written', () => {
    const drafts = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`稿/${index}.md`, slip]));
    const folder = folderWith({ 'clean.txt': cleanDraft, ...drafts });
    const { code, err } = folder.shell(meanwhile('稿 --fix', 'sleep 0.1; kill -INT $run'));
    expect({ code, err }).toEqual({ code: 130, err: '' });
    const corrected = slip.replace('期,', '期，');
    const names = readdirSync(join(folder.path, '稿'));
    expect(names.filter((name) => !/^[0-9]+\.md$/.test(name))).toEqual([]);
    const contents = names.map((name) => contentOf(folder, `稿/${name}`));
    expect(contents.filter((text) => text !== slip && text !== corrected)).toEqual([]);
    // It was not waited for until all was done.
    expect(contents).toContain(slip);
  });

  it('a pipe is not written over by --fix', () => {
    const folder = folderWith({ 'clean.txt': slip });
    const { code, out } = folder.shell(meanwhile('--fix', ''));
    expect(code).toBe(2);
    expect(out).toContain('pipe.md  不是普通文件');
  });

  it('its reader may leave, whatever it writes', () => {
    const drafts = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}.md`, faultyDraft]));
    const folder = folderWith(drafts);
    for (const format of ['pretty', 'sarif']) {
      expect(folder.shell(`report-lint . --format ${format} | head -c 1 > /dev/null`)).toMatchObject({
        out: '',
        err: '',
      });
    }
  });
});

describe('a folder', () => {
  it('may lead back into itself: each draft is checked once', () => {
    const folder = folderWith({ '稿/a.md': cleanDraft, '稿/下/b.md': cleanDraft });
    symlinkSync('..', join(folder.path, '稿/下/上'));
    symlinkSync('自己', join(folder.path, '稿/自己'));
    symlinkSync('自己.md', join(folder.path, '稿/自己.md'));
    const { code, out } = folder.run(['稿', '--format', 'json']);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      files: [{ path: '稿/a.md' }, { path: '稿/下/b.md' }, { path: '稿/自己.md', error: { code: 'link-loop' } }],
      errors: [],
    });
  });

  it('may hold names of any characters', () => {
    const names = [
      '甲\n乙.md',
      `"引'号".md`,
      '$(rm x).md',
      '-dash.md',
      '报 告.md',
      '[a]{b}*.md',
      '\u202e反.md',
      'a\\b.md',
    ];
    const folder = folderWith(Object.fromEntries(names.map((name) => [`稿/${name}`, faultyDraft])));
    const { code, out } = folder.run(['稿', '--format', 'json']);
    expect(code).toBe(1);
    expect(pathsOf(out).sort()).toEqual(names.map((name) => `稿/${name}`).sort());
    const named = folder.run(['--format', 'json', '--', ...names.map((name) => `稿/${name}`)]);
    expect(pathsOf(named.out)).toEqual(names.map((name) => `稿/${name}`));
    // A name of two lines must not look like two messages.
    const lines = folder.run(['稿', '--format', 'compact']).out.trimEnd().split('\n');
    expect(lines.filter((line) => !line.startsWith('稿/'))).toEqual([]);
    const commands = folder.run(['稿', '--format', 'github']).out.trimEnd().split('\n');
    expect(commands.filter((line) => !line.startsWith('::'))).toEqual([]);
  });

  it('may hold thousands of files', () => {
    const count = 1500;
    const files = Object.fromEntries(Array.from({ length: count }, (_, index) => [`稿/${index}.md`, noReport]));
    const folder = folderWith({ ...files, '稿/报告.md': cleanDraft });
    const { code } = folder.run(['稿', '--format', 'json', '--output', '结果.json']);
    expect(code).toBe(0);
    expect(JSON.parse(contentOf(folder, '结果.json')).summary).toMatchObject({
      files: count + 1,
      skipped: count,
      failed: 0,
    });
  });
});
