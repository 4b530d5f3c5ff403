import { pairHash } from './pair-hash.ts';
import type { WordList } from './word-list.ts';

/**
 * Where each pair of neighbouring characters stands in a text. A word can be in the text only if all its pairs are:
 * hundreds of words that are not there are told so by a few look-ups each, after one pass over the text; those that are
 * there are looked for only where their first pair stands.
 */
export class CharacterPairs {
  readonly #text: string;
  /** A bit for each hash of a pair: whether one occurs. Small enough to stay near the processor from rule to rule. */
  readonly #present: Uint32Array;
  readonly #presentShift: number;
  readonly #shift: number;
  /** The first place of the pairs that share a slot, counted from 1; 0 where there is none. */
  readonly #first: Int32Array;
  /** The next place of a pair of the same slot, counted from 1. */
  readonly #next: Int32Array;

  constructor(text: string) {
    const bits = slotBits(text.length);
    this.#text = text;
    this.#shift = 32 - bits;
    this.#presentShift = this.#shift - presentBits;
    this.#present = new Uint32Array(1 << (bits + presentBits - 5));
    this.#first = new Int32Array(1 << bits);
    this.#next = new Int32Array(text.length);
    let second = text.charCodeAt(text.length - 1);
    // From the end on, so that each slot leads to its places in the order of the text.
    for (let index = text.length - 2; index >= 0; index -= 1) {
      const first = text.charCodeAt(index);
      const hash = pairHash(first, second);
      const bit = hash >>> this.#presentShift;
      this.#present[bit >>> 5] = (this.#present[bit >>> 5] as number) | (1 << (bit & 31));
      const slot = hash >>> this.#shift;
      this.#next[index] = this.#first[slot] as number;
      this.#first[slot] = index + 1;
      second = first;
    }
  }

  /** False where the text certainly does not hold the word; pairs share slots, so true says only that it may. */
  mayHold(word: string): boolean {
    for (let index = 1; index < word.length; index += 1) {
      const bit = pairHash(word.charCodeAt(index - 1), word.charCodeAt(index)) >>> this.#presentShift;
      if (((this.#present[bit >>> 5] as number) & (1 << (bit & 31))) === 0) return false;
    }
    return true;
  }

  /** The indexes of the words of a list that the text may hold, rising: a first look, less strict than `mayHold`. */
  possibleOf(list: WordList): number[] {
    return list.possibleIn(this.#present, this.#presentShift);
  }

  /** Whether the text holds a word: dearer than `mayHold`, far cheaper than a search that finds nothing. */
  holds(word: string): boolean {
    if (word.length < 2) return this.#text.includes(word);
    if (!this.mayHold(word)) return false;
    for (let place = this.#firstPlace(word, 0); place !== 0; place = this.#next[place - 1] as number) {
      if (this.#text.startsWith(word, place - 1)) return true;
    }
    return false;
  }

  /** Every index at which a word stands. */
  placesOf(word: string): number[] {
    const places: number[] = [];
    if (word.length === 1) return placesOfCharacter(word, this.#text);
    if (!this.mayHold(word)) return places;
    for (let place = this.#firstPlace(word, 0); place !== 0; place = this.#next[place - 1] as number) {
      if (this.#text.startsWith(word, place - 1)) places.push(place - 1);
    }
    return places;
  }

  /** Every index at which any of some words stands, rising. */
  placesOfAny(words: readonly string[]): Int32Array {
    const places: number[] = [];
    for (const word of words) for (const place of this.placesOf(word)) places.push(place);
    // Numbers of one type sort without a comparison that is called for each pair of them.
    return Int32Array.from(places).sort();
  }

  /** The index behind another at which the same pair may stand next; -1 where it stands no more. */
  nextOf(index: number): number {
    return (this.#next[index] as number) - 1;
  }

  /** The indexes at which a pair stands that may stand again so close behind, rising. */
  repeatedWithin(distance: number): number[] {
    const next = this.#next;
    const repeated: number[] = [];
    for (let index = 0; index < next.length; index += 1) {
      const place = next[index] as number;
      if (place !== 0 && place - 1 - index <= distance) repeated.push(index);
    }
    return repeated;
  }

  #firstPlace(word: string, index: number): number {
    return this.#first[pairHash(word.charCodeAt(index), word.charCodeAt(index + 1)) >>> this.#shift] as number;
  }
}

function placesOfCharacter(character: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) places.push(at);
  return places;
}

/** About a slot for each pair: those that share one are told apart where they stand. */
function slotBits(length: number): number {
  return Math.min(20, Math.max(6, Math.ceil(Math.log2(length + 1))));
}

/** So many bits more for whether a pair occurs, that few pairs are taken for another. */
const presentBits = 4;
