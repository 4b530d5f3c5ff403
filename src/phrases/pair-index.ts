/** Stretches that a text is cut into: one for each bit of a number. */
const mostStretches = 32;

/** A part of a text: indices, `end` exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Tells in which stretches of a text some words may stand, in the time that it takes to read the words, by the pairs
 * of neighbouring characters that stand in each. What it rules out is not there; what it names has to be looked at.
 */
export class PairIndex {
  readonly #text: string;
  /** Where the stretches end: at line feeds, for no match crosses one. */
  readonly #ends: number[] = [];
  /** The stretches in which a pair stands, a bit each; pairs may share a place, which only names more of them. */
  readonly #stretchesOf: Int32Array;

  constructor(text: string) {
    const stretchesOf = new Int32Array(sizeFor(text.length));
    const length = Math.ceil(text.length / mostStretches);
    let end = length;
    let stretch = 1;
    let first = 0;
    for (let index = 0; index < text.length; index += 1) {
      const second = text.charCodeAt(index);
      const place = placeOf(first, second) & (stretchesOf.length - 1);
      stretchesOf[place] = (stretchesOf[place] as number) | stretch;
      if (second === lineFeed && index >= end && this.#ends.length < mostStretches - 1) {
        this.#ends.push(index + 1);
        end = index + length;
        stretch <<= 1;
      }
      first = second;
    }
    this.#ends.push(text.length);
    this.#text = text;
    this.#stretchesOf = stretchesOf;
  }

  /** The stretches in which one of some words may stand, neighbours joined; all of the text where there are none. */
  stretchesWith(words: readonly string[]): Stretch[] {
    if (words.length === 0) return [{ start: 0, end: this.#text.length }];
    const found = words.reduce((stretches, word) => stretches | this.#stretchesWith(word), 0);
    const joined: Stretch[] = [];
    for (let stretch = 0; stretch < this.#ends.length; stretch += 1) {
      if ((found & (1 << stretch)) === 0) continue;
      const start = this.#ends[stretch - 1] ?? 0;
      const end = this.#ends[stretch] as number;
      const last = joined[joined.length - 1];
      if (last?.end === start) joined[joined.length - 1] = { start: last.start, end };
      else joined.push({ start, end });
    }
    return joined;
  }

  #stretchesWith(word: string): number {
    let stretches = -1;
    for (let index = 1; index < word.length; index += 1) {
      const place = placeOf(word.charCodeAt(index - 1), word.charCodeAt(index));
      stretches &= this.#stretchesOf[place & (this.#stretchesOf.length - 1)] as number;
    }
    return stretches;
  }
}

/** Spreads pairs of characters over a table. */
function placeOf(first: number, second: number): number {
  return first * 251 + second;
}

const lineFeed = 0x0a;

/** A power of two, with room for the pairs of most texts and no more. */
function sizeFor(length: number): number {
  return 2 ** Math.min(16, Math.max(8, Math.ceil(Math.log2(length * 2 + 1))));
}
