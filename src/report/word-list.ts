import { pairHash } from './pair-hash.ts';

/**
 * Words that are looked for in many texts, most of which hold few of them. What tells so is worked out once a list:
 * the hashes of the first and the last pair of each word, side by side.
 */
export class WordList {
  readonly words: readonly string[];
  readonly #ends: Int32Array;

  constructor(words: readonly string[]) {
    this.words = words;
    this.#ends = new Int32Array(2 * words.length);
    for (const [index, word] of words.entries()) {
      if (word.length < 2) continue;
      this.#ends[2 * index] = pairHash(word.charCodeAt(0), word.charCodeAt(1));
      this.#ends[2 * index + 1] = pairHash(word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1));
    }
  }

  /**
   * The indexes of the words that a text may hold, rising.
   *
   * @param present a bit for each pair of the text, by the upper bits of its hash.
   * @param shift how many lower bits are left out.
   */
  possibleIn(present: Uint32Array, shift: number): number[] {
    const ends = this.#ends;
    const possible: number[] = [];
    for (let index = 0; index < this.words.length; index += 1) {
      const first = ends[2 * index] as number;
      // A single character has no pair: nothing is known of it.
      if (first === 0 || (has(present, first >>> shift) && has(present, (ends[2 * index + 1] as number) >>> shift)))
        possible.push(index);
    }
    return possible;
  }
}

function has(bits: Uint32Array, bit: number): boolean {
  return ((bits[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
}
