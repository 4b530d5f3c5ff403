import type { ReadDocument } from '../readers/block.ts';
import { readBytes } from '../readers/read.ts';
import type { Draft } from './discover.ts';
import { readFileBytes } from './read-file.ts';
import type { RunRequest } from './request.ts';

/** A draft as it was read, with the bytes that it was read from. */
export interface DraftBytes {
  readonly document: ReadDocument;
  readonly bytes: Uint8Array;
}

/**
 * Reads a file, or standard input, which may go by a name.
 *
 * @throws FileAccessError
 * @throws UnreadableError
 */
export async function readDraft(
  { path, shown }: Pick<Draft, 'path' | 'shown'>,
  { readStdin, stdinName }: Pick<RunRequest, 'readStdin' | 'stdinName'>,
): Promise<DraftBytes> {
  const bytes = path === undefined ? await readStdin() : readFileBytes(path);
  return { document: await readBytes(bytes, path === undefined ? stdinName : shown), bytes };
}
