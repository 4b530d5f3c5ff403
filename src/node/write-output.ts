import { chmodSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { realPath, shownPath } from './paths.ts';
import { ProblemError } from './problem.ts';

/**
 * Writes a file whole or not at all: whoever reads it meanwhile sees the old one. A device or a pipe is written to.
 *
 * @throws ProblemError
 */
export function writeWhole(path: string, content: string | Uint8Array, cwd: string): void {
  const target = realPath(resolve(cwd, path));
  try {
    const existing = statSync(target, { throwIfNoEntry: false });
    if (existing === undefined || existing.isFile()) replaceFile(target, content, existing?.mode);
    else writeFileSync(target, content);
  } catch (error) {
    throw writeProblem(error, shownPath(target, cwd));
  }
}

/** Puts a new file in the place of the old one, in one step. */
export function replaceFile(target: string, content: string | Uint8Array, mode: number | undefined): void {
  // Two runs at once have two names; `wx` leaves alone whatever else is there.
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}-${Date.now()}.tmp`);
  try {
    writeFileSync(temporary, content, { flag: 'wx' });
    if (mode !== undefined) chmodSync(temporary, mode & 0o777);
    renameSync(temporary, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') rmSync(temporary, { force: true });
    throw error;
  }
}

export function writeProblem(error: unknown, file: string): ProblemError {
  const { code = 'unknown' } = error as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, { zh: string; en: string }>> = {
    ENOENT: { zh: '所在的文件夹不存在', en: 'its folder does not exist' },
    EACCES: { zh: '没有写入权限', en: 'no permission to write it' },
    EPERM: { zh: '没有写入权限', en: 'no permission to write it' },
    EROFS: { zh: '所在的磁盘只读', en: 'the disk is read-only' },
    ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
    EDQUOT: { zh: '磁盘配额已满', en: 'the disk quota is used up' },
    EFBIG: { zh: '超过系统允许的文件大小', en: 'it would be larger than the system allows' },
    EISDIR: { zh: '这是文件夹', en: 'it is a folder' },
  };
  const reason = reasons[code] ?? { zh: code, en: code };
  const explanation = { zh: `无法写入：${reason.zh}`, en: `cannot be written: ${reason.en}` };
  return new ProblemError([{ code: 'not-written', explanation, file }]);
}
