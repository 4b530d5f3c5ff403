import type { Unit } from './unit-table.ts';
import { unitTable } from './units.generated.ts';

/** Things that are looked up by the words at a place of a text, the longest first. */
class Lexicon<Entry> {
  /** By the code of the first character. */
  readonly #byFirst = new Map<number, [string, Entry][]>();

  constructor(entries: readonly (readonly [string, Entry])[]) {
    for (const [text, entry] of entries) {
      const first = text.charCodeAt(0);
      const list = this.#byFirst.get(first) ?? [];
      this.#byFirst.set(first, list);
      list.push([text, entry]);
    }
    for (const list of this.#byFirst.values()) list.sort(([a], [b]) => b.length - a.length);
  }

  at(text: string, index: number): Entry | undefined {
    for (const [word, entry] of this.#byFirst.get(text.charCodeAt(index)) ?? []) {
      if (text.startsWith(word, index)) return entry;
    }
    return undefined;
  }
}

const units = new Lexicon(unitTable.units.map((unit) => [unit.text, unit] as const));
const words = new Lexicon(unitTable.words.map((word) => [word, word] as const));
const names = new Lexicon(unitTable.names.map((name) => [name, name] as const));

/** The unit at a place; undefined where none stands there, or a word that only begins like one. */
export function unitAt(text: string, index: number): Unit | undefined {
  const unit = units.at(text, index);
  if (unit === undefined) return undefined;
  const word = words.at(text, index);
  return word !== undefined && word.length > unit.text.length ? undefined : unit;
}

/** Length of the name with a numeral that begins at a place; 0 where none does. */
export function nameLengthAt(text: string, index: number): number {
  return names.at(text, index)?.length ?? 0;
}
