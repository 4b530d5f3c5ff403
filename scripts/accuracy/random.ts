/**
 * Random numbers that come out the same on every machine: mulberry32 (Tommy Ettinger, 2017, public domain), a generator of
 * 32 bits of state. Each task has a generator of its own, seeded by its name, so that one more task changes no other.
 */
export class Random {
  readonly #name: string;
  #state: number;

  /** @param name what the numbers are for. */
  constructor(name: string) {
    this.#name = name;
    this.#state = hashOf(name);
  }

  /** A generator for one place of a text: what is drawn there does not depend on what is drawn at others. */
  at(place: number): Random {
    return new Random(`${this.#name}/${place}`);
  }

  /** A number from 0 up to, and not with, `limit`. */
  below(limit: number): number {
    return Math.floor(this.#next() * limit);
  }

  /** @throws RangeError where there is nothing to choose from. */
  pick<Item>(items: readonly Item[]): Item {
    if (items.length === 0) throw new RangeError('nothing to choose from');
    return items[this.below(items.length)] as Item;
  }

  /** The same items in another order (Fisher and Yates). */
  shuffle<Item>(items: readonly Item[]): Item[] {
    const shuffled = [...items];
    for (let last = shuffled.length - 1; last > 0; last -= 1) {
      const other = this.below(last + 1);
      [shuffled[last], shuffled[other]] = [shuffled[other] as Item, shuffled[last] as Item];
    }
    return shuffled;
  }

  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

/** FNV-1a, over the code units of a name. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
