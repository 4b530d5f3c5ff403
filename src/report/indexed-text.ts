import { CharacterPairs } from './character-pairs.ts';

/** A stretch of a text: indices, `end` exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text that many rules look through: what makes looking cheap is found once. */
export class IndexedText {
  readonly text: string;
  #pairs: CharacterPairs | undefined;
  #lineStarts: readonly number[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Where the pairs of characters stand. */
  get pairs(): CharacterPairs {
    this.#pairs ??= new CharacterPairs(this.text);
    return this.#pairs;
  }

  /** Whether the text may hold a word: a cheap look before a search, for the words that most texts do not hold. */
  mayHold(word: string): boolean {
    return this.pairs.mayHold(word);
  }

  /** The lines that hold any of some words, in order, without their line feeds. */
  linesHolding(words: readonly string[]): Stretch[] {
    const lines: Stretch[] = [];
    let isInOrder = true;
    for (const word of words) {
      const count = lines.length;
      this.#addLines(word, lines);
      if (count > 0 && lines.length > count) isInOrder = false;
    }
    return isInOrder ? lines : inOrder(lines);
  }

  #addLines(word: string, lines: Stretch[]): void {
    let end = -1;
    for (const place of this.pairs.placesOf(word)) {
      if (place <= end) continue;
      const line = this.lineAt(place);
      lines.push(line);
      end = line.end;
    }
  }

  /** The line around an index, without its line feed. */
  lineAt(index: number): Stretch {
    this.#lineStarts ??= lineStartsOf(this.text);
    const starts = this.#lineStarts;
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= index) low = middle + 1;
      else high = middle;
    }
    return { start: starts[low - 1] as number, end: (starts[low] ?? this.text.length + 1) - 1 };
  }
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Each line once: two words may stand in it. */
function inOrder(lines: readonly Stretch[]): Stretch[] {
  const sorted = lines.toSorted((a, b) => a.start - b.start);
  return sorted.filter(({ start }, index) => index === 0 || start !== sorted[index - 1]?.start);
}
