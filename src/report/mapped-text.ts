import type { Range } from '../readers/source.ts';
import { CharacterPairs } from './character-pairs.ts';

/**
 * Text derived from a source, each of whose characters knows where it stands there. Patterns match on the derived
 * text; what they find is told in ranges of the source.
 */
export class MappedText {
  readonly text: string;
  readonly #offsets: Uint32Array;
  #pairs: CharacterPairs | undefined;

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

  /** A stretch of the text, which keeps its places in the source. */
  cut(start: number, end: number): MappedText {
    return new MappedText(this.text.slice(start, end), this.#offsets.subarray(start, end));
  }

  /** Whether the text may hold a word: a cheap look before a search, for the words that most texts do not hold. */
  mayHold(word: string): boolean {
    this.#pairs ??= new CharacterPairs(this.text);
    return this.#pairs.mayHold(word);
  }

  /** Writes the offsets of this text into others, from an index on. */
  copyOffsets(target: Uint32Array, at: number): void {
    target.set(this.#offsets, at);
  }

  /** The same text without the characters that a pattern (global, of single characters) matches. */
  without(unwanted: RegExp): MappedText {
    const offsets = new Uint32Array(this.#offsets.length);
    let kept = 0;
    let from = 0;
    const keepUntil = (to: number) => {
      offsets.set(this.#offsets.subarray(from, to), kept);
      kept += to - from;
    };
    for (const match of this.text.matchAll(unwanted)) {
      keepUntil(match.index);
      from = match.index + 1;
    }
    keepUntil(this.text.length);
    return new MappedText(this.text.replace(unwanted, ''), offsets.subarray(0, kept));
  }
}

export class MappedTextBuilder {
  readonly #offsets: Uint32Array;
  #text = '';
  #last = '';

  /** @param capacity the most UTF-16 code units that will be pushed. */
  constructor(capacity: number) {
    this.#offsets = new Uint32Array(capacity);
  }

  get length(): number {
    return this.#text.length;
  }

  /** The last code unit so far; empty at the beginning. */
  get last(): string {
    return this.#last;
  }

  push(codeUnit: string, offset: number): void {
    this.#offsets[this.#text.length] = offset;
    this.#text += codeUnit;
    this.#last = codeUnit;
  }

  /** Pushes a stretch of the source as it is. */
  pushRun(source: string, start: number, end: number): void {
    const from = this.#text.length - start;
    for (let offset = start; offset < end; offset += 1) this.#offsets[from + offset] = offset;
    this.#text += source.slice(start, end);
    this.#last = source[end - 1] as string;
  }

  append(other: MappedText): void {
    other.copyOffsets(this.#offsets, this.#text.length);
    this.#text += other.text;
    this.#last = other.text[other.text.length - 1] ?? this.#last;
  }

  /** Source range of what stands between two lengths of the text so far. */
  rangeOf(start: number, end: number): Range {
    return { start: this.#offsets[start] as number, end: (this.#offsets[end - 1] as number) + 1 };
  }

  build(): MappedText {
    return new MappedText(this.#text, this.#offsets.subarray(0, this.#text.length));
  }
}
