import { existsSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { realPath } from '../node/paths.ts';
import type { RunOutcome } from '../node/run-outcome.ts';
import { writeWhole } from '../node/write-output.ts';
import { formatOf } from '../readers/read.ts';
import { terminalText } from '../reporters/terminal-text.ts';
import type { Invocation } from './invocation.ts';
import { refuseOverDraft } from './refuse-over-draft.ts';
import type { Terminal } from './terminal.ts';
import { textsIn } from './texts.ts';
import { UsageError } from './usage-error.ts';

const flag = '--annotate';

/**
 * Refuses before anything is read what cannot be annotated, or written.
 *
 * @param target the file with comments.
 * @throws UsageError
 */
export function refuseToAnnotate(target: string, invocation: Invocation, { cwd }: Terminal): void {
  const { operands, stdinName, fix, output, force, language } = invocation;
  const texts = textsIn(language);
  const [draft = stdinName, ...others] = operands;
  if (draft === undefined || others.length > 0) throw new UsageError(texts.oneDraft);
  if (fix !== undefined) throw new UsageError(texts.notTogether(flag, fix === 'write' ? '--fix' : '--fix-dry-run'));
  const name = draft === '-' ? (stdinName ?? draft) : draft;
  const format = formatOf(name);
  if (format !== undefined && format !== 'docx') throw new UsageError(texts.onlyWord);
  // Word opens a document with macros by that name only, and one without by the other.
  const ending = extname(name).toLowerCase() === '.docm' ? '.docm' : '.docx';
  if (extname(target).toLowerCase() !== ending) throw new UsageError(texts.wrongEnding(target, ending));
  const path = realPath(resolve(cwd, target));
  if (path === realPath(resolve(cwd, name))) throw new UsageError(texts.overwritesDraft(flag, name));
  if (output !== undefined && path === realPath(resolve(cwd, output)))
    throw new UsageError(texts.sameFile(flag, '--output'));
  if (existsSync(path) && !force) throw new UsageError(texts.exists(target));
}

/**
 * Writes the copy with comments.
 *
 * @returns what there is to say of it.
 * @throws UsageError when that would overwrite the draft.
 * @throws ProblemError when it cannot be written.
 */
export function writeAnnotated(
  target: string,
  { annotated, result }: RunOutcome,
  { language }: Invocation,
  { cwd }: Terminal,
): string {
  const texts = textsIn(language);
  const shown = terminalText(target);
  if (annotated === undefined) return `${texts.notAnnotated(shown)}\n`;
  refuseOverDraft(flag, target, result, language, cwd);
  writeWhole(target, annotated.bytes, cwd);
  const said = texts.annotated(shown, annotated.count);
  return annotated.breaksSignature ? `${said}\n${texts.unsigned}\n` : `${said}\n`;
}
