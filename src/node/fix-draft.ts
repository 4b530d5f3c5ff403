import { statSync } from 'node:fs';
import type { AppliedCorrection } from '../engine/corrections.ts';
import { fixDocument } from '../engine/fix.ts';
import type { Linted } from '../engine/lint.ts';
import type { Bilingual } from '../readers/bilingual.ts';
import type { ReadDocument } from '../readers/block.ts';
import type { Decoded } from '../readers/decode.ts';
import { reencode } from '../readers/encode.ts';
import type { Draft } from './discover.ts';
import { realPath } from './paths.ts';
import { ProblemError } from './problem.ts';
import type { DraftBytes } from './read-draft.ts';
import { FileAccessError, readFileBytes } from './read-file.ts';
import { replaceFile, writeProblem } from './write-output.ts';

/** What correcting one draft comes to. */
export interface DraftFix {
  /** As the output names the draft. */
  readonly path: string;
  /** It came from standard input, and goes back to standard output. */
  readonly isStdin: boolean;
  readonly applied: readonly AppliedCorrection[];
  /** Text before and after. */
  readonly before: string;
  readonly after: string;
  /** The corrected draft in the encoding of the old one. */
  readonly bytes: Uint8Array;
  /** Why nothing was corrected although there was something to correct. */
  readonly refused: Bilingual | undefined;
}

export interface FixedDraft {
  readonly fix: DraftFix;
  /** The corrected draft and what remains to be said of it. */
  readonly document: ReadDocument;
  readonly linted: Linted;
}

/**
 * Corrects a draft in memory; only text can be written back.
 *
 * @throws ProblemError when its encoding cannot be kept.
 */
export async function fixDraft(
  { path, shown }: Draft,
  { document, bytes }: DraftBytes,
  linted: Linted,
  lint: (document: ReadDocument) => Linted,
): Promise<FixedDraft> {
  const { text: before, encoding, format } = document.source;
  const isStdin = path === undefined;
  const unchanged = { path: shown, isStdin, applied: [], before, after: before, bytes, refused: undefined };
  if (linted.corrections.length === 0) return { fix: unchanged, document, linted };
  if (!textFormats.has(format)) return { fix: { ...unchanged, refused: notText }, document, linted };
  const fixed = await fixDocument(document, linted, lint);
  const { text: after } = fixed.document.source;
  const encoded = reencode(after, before, bytes, encoding as Decoded['encoding']);
  if (encoded === undefined) throw problem('not-encodable', notEncodable(encoding), shown);
  const fix = { ...unchanged, applied: fixed.applied, after, bytes: encoded };
  return { fix, document: fixed.document, linted: fixed.linted };
}

const textFormats: ReadonlySet<string> = new Set(['markdown', 'text']);

const notText: Bilingual = {
  zh: '只能自动改正 Markdown 和纯文本，没有改动；请在原来的软件中修改',
  en: 'only Markdown and plain text can be corrected; it was left alone',
};

function notEncodable(encoding: string): Bilingual {
  return {
    zh: `改正后的文字不能原样存为 ${encoding} 编码，没有改动；请先另存为 UTF-8 编码`,
    en: `the corrected text cannot be kept in ${encoding}; it was left alone: save the file as UTF-8 first`,
  };
}

/**
 * Writes a corrected draft over the old one, whole or not at all; a symbolic link stays one.
 *
 * @param original what was read: if something else stands there now, somebody is working on it.
 * @throws ProblemError
 */
export function writeFixed({ path, shown }: Draft, { bytes }: DraftFix, original: Uint8Array): void {
  if (path === undefined) return;
  const target = realPath(path);
  try {
    const stats = statSync(target, { throwIfNoEntry: false });
    if (stats === undefined) throw problem('changed', changed, shown);
    // What a pipe held is gone, and nothing can take its place.
    if (!stats.isFile()) throw problem('no-file', noFile, shown);
    const { mode } = stats;
    // A file can be replaced although it is protected: the folder decides. Its owner meant it otherwise.
    if ((mode & 0o222) === 0) throw problem('read-only', readOnly, shown);
    if (Buffer.compare(readFileBytes(target), original) !== 0) throw problem('changed', changed, shown);
    replaceFile(target, bytes, mode);
  } catch (error) {
    if (error instanceof FileAccessError) throw problem(error.code, error.explanation, shown);
    throw error instanceof ProblemError ? error : writeProblem(error, shown);
  }
}

const readOnly: Bilingual = { zh: '文件是只读的，没有改动', en: 'the file is read-only; it was left alone' };

const noFile: Bilingual = {
  zh: '不是普通文件（管道或设备），没有改动',
  en: 'it is no regular file but a pipe or a device; it was left alone',
};

const changed: Bilingual = {
  zh: '文件在检查期间被别的程序改过，没有改动；请保存后再运行一次',
  en: 'another program changed the file meanwhile; it was left alone: save it and run again',
};

function problem(code: string, explanation: Bilingual, file: string): ProblemError {
  return new ProblemError([{ code, explanation, file }]);
}
