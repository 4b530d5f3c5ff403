import type { Range } from '../readers/source.ts';

/**
 * Text derived from a source, each of whose characters knows where it stands there. Patterns match on the derived
 * text; what they find is told in ranges of the source.
 */
export class MappedText {
  readonly text: string;
  readonly #offsets: Uint32Array;

  /** @param offsets source offset of each UTF-16 code unit of `text`, never falling. */
  constructor(text: string, offsets: Uint32Array) {
    this.text = text;
    this.#offsets = offsets;
  }

  /** Source range of a non-empty stretch of the derived text. */
  rangeOf(start: number, end: number): Range {
    return { start: this.#offsets[start] as number, end: (this.#offsets[end - 1] as number) + 1 };
  }

  /** First index of the derived text whose character stands at or after a source offset. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#offsets[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The derived text of a source range. */
  slice(range: Range): string {
    return this.text.slice(this.indexAt(range.start), this.indexAt(range.end));
  }

  /** The same text without some characters. */
  without(unwanted: ReadonlySet<string>): MappedText {
    const builder = new MappedTextBuilder(this.text.length);
    for (let index = 0; index < this.text.length; index += 1) {
      const char = this.text[index] as string;
      if (!unwanted.has(char)) builder.push(char, this.#offsets[index] as number);
    }
    return builder.build();
  }
}

export class MappedTextBuilder {
  readonly #offsets: Uint32Array;
  #parts = '';

  /** @param capacity the most UTF-16 code units that will be pushed. */
  constructor(capacity: number) {
    this.#offsets = new Uint32Array(capacity);
  }

  get length(): number {
    return this.#parts.length;
  }

  get last(): string {
    return this.#parts[this.#parts.length - 1] ?? '';
  }

  push(codeUnit: string, offset: number): void {
    this.#offsets[this.#parts.length] = offset;
    this.#parts += codeUnit;
  }

  /** Source range of what stands between two lengths of the text so far. */
  rangeOf(start: number, end: number): Range {
    return { start: this.#offsets[start] as number, end: (this.#offsets[end - 1] as number) + 1 };
  }

  build(): MappedText {
    return new MappedText(this.#parts, this.#offsets.subarray(0, this.#parts.length));
  }
}
