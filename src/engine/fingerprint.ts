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
    return hash(named, 0x811c9dc5) + hash(named, 0x01234567);
  }
}

function hash(text: string, offset: number): string {
  let value = offset;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
