import { resolve } from 'node:path';
import type { RunResult } from '../engine/result.ts';
import { realPath } from '../node/paths.ts';
import type { Language } from '../readers/bilingual.ts';
import { textsIn } from './texts.ts';
import { UsageError } from './usage-error.ts';

/**
 * What is written never takes the place of a draft.
 *
 * @throws UsageError
 */
export function refuseOverDraft(
  flag: string,
  path: string,
  { files }: RunResult,
  language: Language,
  cwd: string,
): void {
  const target = realPath(resolve(cwd, path));
  const draft = files.find((file) => realPath(resolve(cwd, file.path)) === target);
  if (draft !== undefined) throw new UsageError(textsIn(language).overwritesDraft(flag, draft.path));
}
