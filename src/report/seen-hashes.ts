/** Hashes that came before, for a first look whether anything stands twice. */
export class SeenHashes {
  /** Of the hash that took a slot last, the round in which it did. */
  readonly #rounds: Int32Array;
  readonly #shift: number;
  #round = 1;

  /** @param slotBits how many slots hashes share, as a power of two. */
  constructor(slotBits: number) {
    this.#rounds = new Int32Array(1 << slotBits);
    this.#shift = 32 - slotBits;
  }

  /** From here on nothing has been seen. */
  forget(): void {
    this.#round += 1;
  }

  /** Notes a hash of 32 bits; false where it certainly did not come before: some share a slot. */
  mayHaveSeen(hash: number): boolean {
    const slot = hash >>> this.#shift;
    if (this.#rounds[slot] === this.#round) return true;
    this.#rounds[slot] = this.#round;
    return false;
  }
}

/** A hash of 32 bits of a stretch of a text; its upper bits are the better ones. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let index = start; index < end; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x9e3779b1);
  return hash;
}
