/** Some characters: to ask whether one of them stands at a place takes no string and no expression. */
export class CharacterSet {
  readonly #codes: ReadonlySet<number>;

  constructor(characters: string) {
    this.#codes = new Set(Array.from(characters, (character) => character.charCodeAt(0)));
  }

  /** Whether one of them stands at an index; outside the text none does. */
  isAt(index: number, text: string): boolean {
    return this.#codes.has(text.charCodeAt(index));
  }
}
