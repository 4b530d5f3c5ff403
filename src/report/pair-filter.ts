import { pairHash } from './pair-hash.ts';

const slotBits = 17;
const bitsPerCharacter = 4;
/** Four bits are a character from here on: @, A … O. */
const origin = 64;

/**
 * Which pairs of characters belong to a large table, as text that a compiled rule carries: nothing is set up for it when a
 * draft is checked. Each pair sets two bits; `mayBeAmong` tells a few pairs that do not belong.
 */
export function pairFilter(pairs: readonly string[]): string {
  const characters = new Uint8Array((1 << slotBits) / bitsPerCharacter);
  for (const pair of pairs) {
    const hash = pairHash(pair.charCodeAt(0), pair.charCodeAt(1));
    for (const slot of [firstSlot(hash), secondSlot(hash)]) {
      const index = Math.floor(slot / bitsPerCharacter);
      characters[index] = (characters[index] as number) | (1 << (slot % bitsPerCharacter));
    }
  }
  return Array.from(characters, (bits) => String.fromCharCode(origin + bits)).join('');
}

/** False where a pair of characters certainly is none of those of the filter. */
export function mayBeAmong(filter: string, first: number, second: number): boolean {
  const hash = pairHash(first, second);
  return isSet(filter, firstSlot(hash)) && isSet(filter, secondSlot(hash));
}

function firstSlot(hash: number): number {
  return hash >>> (32 - slotBits);
}

function secondSlot(hash: number): number {
  return Math.imul(hash, 0xc2b2ae35) >>> (32 - slotBits);
}

function isSet(filter: string, slot: number): boolean {
  return (((filter.charCodeAt(slot >>> 2) - origin) >>> (slot & 3)) & 1) === 1;
}
