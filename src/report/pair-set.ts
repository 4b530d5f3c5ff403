import { pairHash } from './pair-hash.ts';

/** A set of pairs of characters in so little memory that a look into it costs next to nothing, however rarely it is asked. */
export class PairSet {
  /** The pairs as numbers, each in the first free slot from that of its hash on; 0 where a slot is free. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #shift: number;

  /** @param words what stands behind their first two characters does not count. */
  constructor(words: readonly string[]) {
    const bits = Math.ceil(Math.log2(words.length + 1)) + 1;
    this.#slots = new Int32Array(1 << bits);
    this.#mask = this.#slots.length - 1;
    this.#shift = 32 - bits;
    for (const word of words) {
      const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
      this.#slots[this.#slotOf(first, second)] = keyOf(first, second);
    }
  }

  has(first: number, second: number): boolean {
    return this.#slots[this.#slotOf(first, second)] !== 0;
  }

  /** Where a pair stands, or would. */
  #slotOf(first: number, second: number): number {
    const key = keyOf(first, second);
    let slot = pairHash(first, second) >>> this.#shift;
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }
}

function keyOf(first: number, second: number): number {
  return (first << 16) | second;
}
