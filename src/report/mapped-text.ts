import { isInsideCharacter, type Range } from '../readers/source.ts';
import { IndexedText } from './indexed-text.ts';

/**
 * Text derived from a source, each of whose characters knows where it stands there. Patterns match on the derived
 * text; what they find is told in ranges of the source.
 */
export class MappedText extends IndexedText {
  readonly #runs: Runs;

  /** @param runs where the text stands in the source, without a gap from its first character on. */
  constructor(text: string, runs: Runs) {
    super(text);
    this.#runs = runs;
  }

  /** Source range of a non-empty stretch of the derived text; a character that it cuts in two belongs to it. */
  rangeOf(start: number, end: number): Range {
    const { text } = this;
    return rangeIn(
      this.#runs,
      isInsideCharacter(text, start) ? start - 1 : start,
      isInsideCharacter(text, end) ? end + 1 : end,
    );
  }

  /** First index of the derived text whose character stands at or after a source offset. */
  indexAt(offset: number): number {
    const { starts, offsets } = this.#runs;
    const run = countBelow(offsets, offset) - 1;
    if (run < 0) return 0;
    const end = starts[run + 1] ?? this.text.length;
    return Math.min(end, (starts[run] as number) + offset - (offsets[run] as number));
  }

  /** The derived text of a source range. */
  slice(range: Range): string {
    return this.text.slice(this.indexAt(range.start), this.indexAt(range.end));
  }

  /** A stretch of the text, which keeps its places in the source. */
  cut(start: number, end: number): MappedText {
    const builder = new MappedTextBuilder();
    this.appendTo(builder, start, end);
    return builder.build();
  }

  /** The same text without the characters that a pattern (global, of single characters) matches. */
  without(unwanted: RegExp): MappedText {
    const builder = new MappedTextBuilder();
    let from = 0;
    for (const { index } of this.text.matchAll(unwanted)) {
      this.appendTo(builder, from, index);
      from = index + 1;
    }
    this.appendTo(builder, from);
    return builder.build();
  }

  /** Adds this text, or a stretch of it, to another. */
  appendTo(builder: MappedTextBuilder, start = 0, end = this.text.length): void {
    const { starts, offsets } = this.#runs;
    let run = countBelow(starts, start + 1) - 1;
    for (let from = start; from < end; run += 1) {
      const to = Math.min(end, starts[run + 1] ?? end);
      builder.push(this.text.slice(from, to), (offsets[run] as number) + from - (starts[run] as number));
      from = to;
    }
  }
}

/** A stretch of a source without any change. */
export function textAsItStands({ start, end }: Range, source: string): MappedText {
  return new MappedText(source.slice(start, end), { starts: [0], offsets: [start] });
}

/**
 * The stretches of a derived text that stand in the source as they are: the index at which each begins, and its offset
 * in the source, never falling. A report is nearly all such stretches, so there are few of them.
 */
interface Runs {
  readonly starts: readonly number[];
  readonly offsets: readonly number[];
}

function rangeIn(runs: Runs, start: number, end: number): Range {
  return { start: offsetIn(runs, start), end: offsetIn(runs, end - 1) + 1 };
}

function offsetIn({ starts, offsets }: Runs, index: number): number {
  const run = countBelow(starts, index + 1) - 1;
  return (offsets[run] as number) + index - (starts[run] as number);
}

/** How many of some numbers, which never fall, are less than a number. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

export class MappedTextBuilder {
  readonly #starts: number[] = [];
  readonly #offsets: number[] = [];
  /** Joined only once: a string that grew by additions stays slower to search than one made at a time. */
  readonly #pieces: string[] = [];
  #length = 0;
  /** Source offset at which a character goes on the last run. */
  #next = -1;

  get length(): number {
    return this.#length;
  }

  /** The last code unit so far; empty at the beginning. */
  get last(): string {
    return this.#pieces[this.#pieces.length - 1]?.slice(-1) ?? '';
  }

  /** Pushes characters that stand in the source one behind the other, from an offset on. */
  push(characters: string, offset: number): void {
    if (offset !== this.#next) {
      this.#starts.push(this.#length);
      this.#offsets.push(offset);
    }
    this.#pieces.push(characters);
    this.#length += characters.length;
    this.#next = offset + characters.length;
  }

  /** Source range of what stands between two lengths of the text so far. */
  rangeOf(start: number, end: number): Range {
    return rangeIn({ starts: this.#starts, offsets: this.#offsets }, start, end);
  }

  build(): MappedText {
    return new MappedText(this.#pieces.join(''), { starts: this.#starts, offsets: this.#offsets });
  }
}
