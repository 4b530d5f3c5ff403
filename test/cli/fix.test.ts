import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runResultSchema } from '../../src/engine/result.schema.ts';
import { reencode } from '../../src/readers/encode.ts';
import { type Folder, folderWith } from './command.ts';
import { cleanDraft, faultyDraft, noReport } from './drafts.ts';

/** Two corrections: a half-width comma, and 、 before 等. */
const slips = cleanDraft.replace('培训班2期，', '培训班2期,').replace('业务培训，', '业务培训、等工作，');
const corrected = cleanDraft.replace('业务培训，', '业务培训等工作，');

function contentOf(folder: Folder, name: string): Buffer {
  return readFileSync(join(folder.path, name));
}

function gb18030(text: string): Uint8Array {
  return reencode(text, '', new Uint8Array(), 'gb18030') as Uint8Array;
}

describe('--fix', () => {
  it('corrects the file, says what it did, and reports what remains', () => {
    const folder = folderWith({ 'a.md': slips, 'b.md': cleanDraft });
    const { code, out, err } = folder.run(['a.md', 'b.md', '--fix', '--min-severity', 'info']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('a.md  已改正 2 处：“,”改为“，” 1 处；“、等”改为“等” 1 处\n');
    expect(out).not.toContain('punctuation/');
    expect(contentOf(folder, 'a.md').toString()).toBe(corrected);
    expect(contentOf(folder, 'b.md').toString()).toBe(cleanDraft);
    expect(readdirSync(folder.path).sort()).toEqual(['a.md', 'b.md']);
  });

  it('changes nothing the second time, not even the time of the file', () => {
    const folder = folderWith({ 'a.md': slips });
    folder.run(['a.md', '--fix']);
    const { mtimeMs, ino } = statSync(join(folder.path, 'a.md'));
    expect(folder.run(['a.md', '--fix']).out).toContain('没有可以自动改正的地方');
    expect(statSync(join(folder.path, 'a.md'))).toMatchObject({ mtimeMs, ino });
  });

  it.each([
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little-endian', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big-endian', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['GB18030', (text: string) => Buffer.from(gb18030(text))],
    ['line ends of Windows', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['no line end at the end', (text: string) => Buffer.from(text.trimEnd())],
  ])('keeps %s', (_, write) => {
    const folder = folderWith({ 'a.md': write(slips) });
    expect(folder.run(['a.md', '--fix'])).toMatchObject({ code: 0, out: expect.stringContaining('已改正 2 处') });
    expect(contentOf(folder, 'a.md').equals(write(corrected))).toBe(true);
  });

  it('keeps the mode of a file, and a symbolic link', () => {
    const folder = folderWith({ 'drafts/a.md': slips });
    chmodSync(join(folder.path, 'drafts/a.md'), 0o640);
    symlinkSync('drafts/a.md', join(folder.path, 'link.md'));
    expect(folder.run(['link.md', '--fix']).code).toBe(0);
    expect(lstatSync(join(folder.path, 'link.md')).isSymbolicLink()).toBe(true);
    expect(statSync(join(folder.path, 'drafts/a.md')).mode & 0o777).toBe(0o640);
    expect(contentOf(folder, 'drafts/a.md').toString()).toBe(corrected);
  });

  it('leaves a protected file alone and says so', () => {
    const folder = folderWith({ 'a.md': slips });
    chmodSync(join(folder.path, 'a.md'), 0o444);
    const { code, out } = folder.run(['a.md', '--fix']);
    expect(code).toBe(2);
    expect(out).toContain('a.md  文件是只读的，没有改动');
    expect(out).not.toContain('没有可以自动改正的地方');
    expect(contentOf(folder, 'a.md').toString()).toBe(slips);
  });

  it('leaves alone a file whose bytes cannot be kept', () => {
    const odd = Buffer.concat([Buffer.from(gb18030(slips)), Buffer.from([0x80, 0x0a])]);
    const folder = folderWith({ 'a.md': odd, 'b.md': slips });
    const { code, out } = folder.run(['a.md', 'b.md', '--fix']);
    expect(code).toBe(2);
    expect(out).toContain('不能原样存为 gb18030 编码');
    expect(contentOf(folder, 'a.md').equals(odd)).toBe(true);
    expect(contentOf(folder, 'b.md').toString()).toBe(corrected);
  });

  it('leaves alone what is skipped, unreadable or suppressed', () => {
    const quiet = slips
      .replace('（一）深入', '<!-- report-lint-disable punctuation/half-width -- 照录 -->\n\n（一）深入')
      .replace('、等工作', '工作');
    const broken = Buffer.from([0xb6, 0xab, 0xff, 0xff, 0x2c]);
    const folder = folderWith({ '稿/a.md': quiet, '稿/b.md': `${noReport}甲,乙。\n`, 'c.txt': broken });
    expect(folder.run(['稿', 'c.txt', '--fix']).code).toBe(2);
    expect(contentOf(folder, '稿/a.md').toString()).toBe(quiet);
    expect(contentOf(folder, '稿/b.md').toString()).toContain('甲,乙');
    expect(contentOf(folder, 'c.txt').equals(broken)).toBe(true);
  });

  it('corrects what the rules that are on find', () => {
    const folder = folderWith({ 'a.md': slips });
    folder.run(['a.md', '--fix', '--rule', 'punctuation/half-width=off']);
    expect(contentOf(folder, 'a.md').toString()).toBe(slips.replace('、等', '等'));
  });

  it('has the exit code of what remains', () => {
    const folder = folderWith({ 'a.md': faultyDraft.replace('培训班2期，', '培训班2期,') });
    const { code, out } = folder.run(['a.md', '--fix', '--fail-on', 'info']);
    expect(code).toBe(1);
    expect(out).toContain('element/double-random');
  });

  it('keeps the formats for programs clean', () => {
    const folder = folderWith({ 'a.md': slips });
    const { out, err } = folder.run(['a.md', '--fix', '--format', 'json']);
    expect(runResultSchema.parse(JSON.parse(out)).summary.infos).toBe(0);
    expect(err).toContain('已改正 2 处');
  });

  it('writes standard input to standard output, in its encoding, and reports on the other stream', () => {
    const folder = folderWith({ 'input.txt': gb18030(slips.replace(/^#+ /gm, '')) });
    const { err } = folder.shell('report-lint - --fix < input.txt > output.txt');
    expect(contentOf(folder, 'output.txt').equals(gb18030(corrected.replace(/^#+ /gm, '')))).toBe(true);
    expect(err).toContain('已改正 2 处');
    expect(err).toContain('11/11');
    const unchanged = folder.run(['-', '--fix'], { input: cleanDraft });
    expect(unchanged).toMatchObject({ code: 0, out: cleanDraft });
  });
});

describe('--fix-dry-run', () => {
  it('prints a diff that patch can apply, and changes nothing', () => {
    const folder = folderWith({ 'a.md': slips, 'b.md': cleanDraft });
    const { code, out, err } = folder.run(['a.md', 'b.md', '--fix-dry-run']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^a\.md {2}可改正 2 处：.*\n--- a\.md\n\+\+\+ a\.md\n@@ -\d+,7 \+\d+,7 @@\n/);
    expect(out).not.toContain('b.md');
    expect(contentOf(folder, 'a.md').toString()).toBe(slips);
    writeFileSync(join(folder.path, 'fix.diff'), out);
    const { code: applied } = folder.shell('git apply -p0 fix.diff');
    expect(applied).toBe(0);
    expect(contentOf(folder, 'a.md').toString()).toBe(corrected);
  });

  it('has the exit code of the file as it is', () => {
    const folder = folderWith({ 'a.md': slips });
    expect(folder.run(['a.md', '--fix-dry-run', '--fail-on', 'warning']).code).toBe(1);
    expect(folder.run(['a.md', '--fix', '--fix-dry-run']).code).toBe(0);
    expect(contentOf(folder, 'a.md').toString()).toBe(slips);
  });

  it('says when there is nothing to correct, and what could not be read', () => {
    const folder = folderWith({ 'a.md': cleanDraft });
    expect(folder.run(['a.md', '--fix-dry-run'])).toMatchObject({ code: 0, out: '没有可以自动改正的地方\n', err: '' });
    const { code, out, err } = folder.run(['没有.md', '--fix-dry-run', '--lang', 'en']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('没有.md: no such file');
  });

  it('can be written to a file, but is no format', () => {
    const folder = folderWith({ 'a.md': slips });
    expect(folder.run(['a.md', '--fix-dry-run', '--output', 'fix.diff'])).toMatchObject({ code: 0, out: '' });
    expect(contentOf(folder, 'fix.diff').toString()).toContain('+++ a.md');
    expect(folder.run(['a.md', '--fix-dry-run', '--format', 'json'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--format json'),
    });
  });
});
