import { fold } from '../report/fold.ts';

/**
 * 64 bits that name a finding by rule, outcome and folded words, and by its number among equals: the same when text
 * elsewhere, spaces or widths change. FNV-1a over UTF-16 code units, twice with different offsets.
 */
export class Fingerprints {
  readonly #seen = new Map<string, number>();

  next(ruleId: string, outcome: string, quote: string): string {
    const key = `${ruleId}\n${outcome}\n${fold(quote)}`;
    const count = this.#seen.get(key) ?? 0;
    this.#seen.set(key, count + 1);
    const named = `${key}\n${count}`;
    return hash(named);
  }
}

function hash(text: string): string {
  let [high, low] = [0x811c9dc5, 0x01234567];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, prime);
    low = Math.imul(low ^ code, prime);
  }
  return hexadecimal(high) + hexadecimal(low);
}

const prime = 0x01000193;

function hexadecimal(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
