import { closeSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { nearestName } from '../engine/nearest-name.ts';
import type { Bilingual } from '../readers/bilingual.ts';

/** Why the bytes of a file could not be had. `code` is stable and appears in the JSON output. */
export class FileAccessError extends Error {
  readonly code: string;
  readonly explanation: Bilingual;

  constructor(code: string, explanation: Bilingual) {
    super(explanation.en);
    this.name = 'FileAccessError';
    this.code = code;
    this.explanation = explanation;
  }
}

const mebibyte = 1024 * 1024;
const largestFile = 64 * mebibyte;
const chunkLength = 64 * 1024;

/** @throws FileAccessError */
export function readFileBytes(path: string, limit = largestFile): Uint8Array {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, 'r');
    const stats = fstatSync(descriptor);
    if (stats.isDirectory()) throw isFolder();
    if (stats.size > limit) throw tooLarge(limit);
    return readAll(descriptor, stats.size, limit);
  } catch (error) {
    throw error instanceof FileAccessError ? error : accessError(error, path);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** A pipe has no size, and a file may grow while it is read: both are read until they end or become too large. */
function readAll(descriptor: number, size: number, limit: number): Uint8Array {
  let bytes = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const read = readSync(descriptor, bytes, length, bytes.length - length, null);
    if (read === 0) return bytes.subarray(0, length);
    length += read;
    if (length > limit) throw tooLarge(limit);
    if (length === bytes.length) bytes = Buffer.concat([bytes], Math.max(bytes.length * 2, chunkLength));
  }
}

export function tooLarge(limit = largestFile): FileAccessError {
  const size = limit >= mebibyte ? `${limit / mebibyte} MiB` : `${limit / 1024} KiB`;
  return new FileAccessError('too-large', {
    zh: `文件太大（超过 ${size}），没有读取`,
    en: `the file is too large (more than ${size})`,
  });
}

function isFolder(): FileAccessError {
  return new FileAccessError('is-folder', { zh: '这是文件夹，不是文件', en: 'this is a folder, not a file' });
}

const explanations: Readonly<Record<string, { code: string; explanation: Bilingual }>> = {
  EACCES: { code: 'no-permission', explanation: { zh: '没有读取权限', en: 'no permission to read it' } },
  EPERM: { code: 'no-permission', explanation: { zh: '没有读取权限', en: 'no permission to read it' } },
  ENOTDIR: {
    code: 'not-found',
    explanation: { zh: '没有这个文件：路径中间有一段不是文件夹', en: 'no such file: a part of the path is no folder' },
  },
  ELOOP: { code: 'link-loop', explanation: { zh: '符号链接绕成了圈', en: 'the symbolic links run in a circle' } },
  ENAMETOOLONG: {
    code: 'not-found',
    explanation: { zh: '没有这个文件：文件名太长', en: 'no such file: the name is too long' },
  },
  EMFILE: { code: 'unreadable', explanation: { zh: '系统同时打开的文件太多', en: 'too many files are open' } },
};

function accessError(error: unknown, path: string): FileAccessError {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === 'EISDIR') return isFolder();
  if (code === 'ENOENT') return notFound(path);
  const known = explanations[code];
  if (known !== undefined) return new FileAccessError(known.code, known.explanation);
  const reason = code === '' && error instanceof Error ? error.message : code;
  return new FileAccessError('unreadable', { zh: `读取失败（${reason}）`, en: `reading failed (${reason})` });
}

/** A slip in the name is likely: the nearest name in the same folder helps. */
function notFound(path: string): FileAccessError {
  const nearest = nearestName(basename(path), namesIn(dirname(path)));
  return new FileAccessError(
    'not-found',
    nearest === undefined
      ? { zh: '没有这个文件', en: 'no such file' }
      : { zh: `没有这个文件，是不是“${nearest}”？`, en: `no such file; did you mean "${nearest}"?` },
  );
}

const mostNames = 2000;

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).slice(0, mostNames);
  } catch {
    return [];
  }
}
