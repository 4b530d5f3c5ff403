import { tooLarge } from './read-file.ts';

const limit = 64 * 1024 * 1024;

/** @throws FileAccessError when more comes than any draft could hold. */
export async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length > limit) throw tooLarge(limit);
  }
  return Buffer.concat(chunks);
}
