import type { ReadDocument } from '../readers/block.ts';
import { readBytes } from '../readers/read.ts';
import type { Draft } from './discover.ts';
import { readFileBytes } from './read-file.ts';
import type { RunRequest } from './request.ts';

/**
 * Reads a file, or standard input, which may go by a name.
 *
 * @throws FileAccessError
 * @throws UnreadableError
 */
export async function readDraft(
  { path, shown }: Pick<Draft, 'path' | 'shown'>,
  { readStdin, stdinName }: Pick<RunRequest, 'readStdin' | 'stdinName'>,
): Promise<ReadDocument> {
  return path === undefined ? readBytes(await readStdin(), stdinName) : readBytes(readFileBytes(path), shown);
}
