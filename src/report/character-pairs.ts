const bits = 18;

/**
 * Which pairs of neighbouring characters a text holds. A word can be in the text only if all its pairs are: hundreds of
 * words that are not there are told so by a few look-ups each, after one pass over the text.
 */
export class CharacterPairs {
  readonly #seen = new Uint32Array(1 << (bits - 5));

  constructor(text: string) {
    let previous = text.charCodeAt(0);
    for (let index = 1; index < text.length; index += 1) {
      const next = text.charCodeAt(index);
      const slot = slotOf(previous, next);
      this.#seen[slot >>> 5] = (this.#seen[slot >>> 5] as number) | (1 << (slot & 31));
      previous = next;
    }
  }

  /** False where the text certainly does not hold the word; pairs share slots, so true says only that it may. */
  mayHold(word: string): boolean {
    for (let index = 1; index < word.length; index += 1) {
      const slot = slotOf(word.charCodeAt(index - 1), word.charCodeAt(index));
      if (((this.#seen[slot >>> 5] as number) & (1 << (slot & 31))) === 0) return false;
    }
    return true;
  }
}

function slotOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) >>> (32 - bits);
}
