import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { codeCacheFile, programFile, readCodeCache } from '../../src/cli/launcher/program.ts';
import { builtCommand, folderWith } from './command.ts';
import { cleanDraft, faultyDraft } from './drafts.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The installed command, copied to where a test may break it. */
function installed(): { readonly launcher: string; readonly folder: string } {
  const root = mkdtempSync(join(tmpdir(), 'report-lint-installed-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const [program = '', ...others] = readdirSync(dist).filter((name) => name.startsWith('program-'));
  expect(others).toEqual([]);
  for (const name of ['cli.cjs', program]) cpSync(join(dist, name), join(root, name), { recursive: true });
  return { launcher: join(root, 'cli.cjs'), folder: join(root, program) };
}

function run(command: string, args: readonly string[], input = '') {
  const folder = folderWith({ '好.md': cleanDraft, '坏.txt': faultyDraft.replace(/^#+ /gm, '') });
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder.path,
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '' },
  });
  return { status, stdout, stderr };
}

/** Whether V8 takes the code cache of a program; asked in a process that has not compiled it yet. */
function isTaken(folder: string): boolean {
  const script = `
    const { readFileSync } = require('node:fs');
    const [source, cache] = process.argv.slice(1);
    const cachedData = readFileSync(cache);
    const script = new (require('node:vm').Script)(readFileSync(source, 'latin1'), { filename: source, cachedData });
    process.stdout.write(String(!script.cachedDataRejected));
  `;
  const args = ['-e', script, programFile(folder), codeCacheFile(folder)];
  return spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout === 'true';
}

describe('the installed command', () => {
  it.each([
    [['好.md'], 0],
    [['坏.txt'], 1],
    [['坏.txt', '好.md', '--format', 'json', '--fail-on', 'never'], 0],
    [['没有.md'], 2],
    [['--no-such-flag'], 2],
    [['--help'], 0],
    [['--version'], 0],
    [['explain', 'element/shortcomings'], 0],
    [['rules'], 0],
    [['test'], 0],
  ] as const)('says and does what the single file does: %j', (args, status) => {
    const ran = run(installed().launcher, args);
    expect(ran).toEqual(run(builtCommand, args));
    expect(ran.status).toBe(status);
  });

  it('reads standard input', () => {
    const ran = run(installed().launcher, ['-', '--format', 'compact'], faultyDraft);
    expect(ran).toEqual(run(builtCommand, ['-', '--format', 'compact'], faultyDraft));
    expect(ran.status).toBe(1);
  });

  it('runs through a link, as npm installs it', () => {
    const { launcher } = installed();
    const root = folderWith({});
    const link = join(root.path, 'report-lint');
    expect(spawnSync('ln', ['-s', launcher, link]).status).toBe(0);
    expect(run(link, ['坏.txt'])).toEqual(run(builtCommand, ['坏.txt']));
  });

  it('holds only ASCII in its program: it is read byte by byte', () => {
    expect(readFileSync(programFile(installed().folder)).every((byte) => byte < 0x80)).toBe(true);
  });
});

describe('the code cache', () => {
  it('is made by the build, and taken by this Node', () => {
    const { folder } = installed();
    expect(readCodeCache(folder)?.length).toBeGreaterThan(100_000);
    expect(isTaken(folder)).toBe(true);
  });

  const good = ['坏.txt', '好.md'] as const;

  it('may be missing, as for any other Node', () => {
    const { launcher, folder } = installed();
    rmSync(codeCacheFile(folder));
    expect(readCodeCache(folder)).toBeUndefined();
    expect(run(launcher, good)).toEqual(run(builtCommand, good));
  });

  it.each([
    ['is empty', () => Buffer.alloc(0)],
    ['was cut off', (cache: Buffer) => cache.subarray(0, cache.length >> 1)],
    ['is something else', (cache: Buffer) => Buffer.alloc(cache.length, 'report')],
    // Behind a magic number V8 keeps a hash of its own version.
    ['was made by another V8', (cache: Buffer) => cache.fill(cache.readUInt8(4) ^ 0xff, 4, 5)],
  ])('is left alone where it %s', (_, broken) => {
    const { launcher, folder } = installed();
    const cache = codeCacheFile(folder);
    writeFileSync(cache, broken(readFileSync(cache)));
    expect(isTaken(folder)).toBe(false);
    expect(run(launcher, good)).toEqual(run(builtCommand, good));
  });
});
