import { resolve } from 'node:path';
import { shownPath } from '../node/paths.ts';
import { ProblemError } from '../node/problem.ts';
import { readDraft } from '../node/read-draft.ts';
import { FileAccessError } from '../node/read-file.ts';
import { readStdin } from '../node/stdin.ts';
import type { ReadDocument } from '../readers/block.ts';
import { UnreadableError } from '../readers/decode.ts';
import type { Invocation } from './invocation.ts';
import type { Terminal } from './terminal.ts';

/**
 * Reads the one draft that a command is about.
 *
 * @throws ProblemError
 */
export async function readOperand({ operands, stdinName }: Invocation, { cwd }: Terminal): Promise<ReadDocument> {
  const [operand = '-'] = operands;
  const path = operand === '-' ? undefined : resolve(cwd, operand);
  const shown = path === undefined ? (stdinName ?? '<stdin>') : shownPath(path, cwd);
  try {
    return (await readDraft({ path, shown }, { readStdin, stdinName })).document;
  } catch (error) {
    if (!(error instanceof FileAccessError || error instanceof UnreadableError)) throw error;
    throw new ProblemError([{ code: error.code, explanation: error.explanation, file: shown }]);
  }
}
