import type { Leftover } from '../block.ts';
import type { Range } from '../source.ts';
import { softBreak } from './document-text.ts';
import type { XmlElement } from './xml.ts';

/** A leftover as it was met: it may take no room in the text. */
interface Met extends Omit<Leftover, 'range' | 'text'> {
  readonly range: Range;
  /** Undefined where it is the text of the range. */
  readonly text: string | undefined;
}

/** More words than anybody is shown. */
const longestText = 1000;

/** What editing left in a document, gathered while its text is read. */
export class Leftovers {
  readonly #met: Met[] = [];

  /** What stands in the text: an insertion, something reformatted. Neighbours of one author are one. */
  addShown(kind: 'insertion' | 'move' | 'formatting', author: string, range: Range): void {
    const last = this.#met.at(-1);
    const text = kind === 'formatting' ? '' : undefined;
    const goesOn = last?.kind === kind && last.author === author && last.range.end === range.start;
    if (goesOn && last.text === text && last.range.end > last.range.start)
      this.#met[this.#met.length - 1] = { ...last, range: { start: last.range.start, end: range.end } };
    else this.#met.push({ kind, author, range, text });
  }

  addComment(author: string, range: Range, text: string): void {
    this.#met.push({ kind: 'comment', author, range, text });
  }

  /** What the text does not show: a deletion, hidden words. Neighbours of one author are one. */
  addUnseen(kind: 'deletion' | 'move' | 'hidden', author: string, at: number, text: string): void {
    const last = this.#met.at(-1);
    const words = text.slice(0, longestText);
    if (last?.kind === kind && last.author === author && last.range.end === at && last.text !== undefined)
      this.#met[this.#met.length - 1] = { ...last, text: (last.text + words).slice(0, longestText) };
    else this.#met.push({ kind, author, range: { start: at, end: at }, text: words });
  }

  /** In the order of their places in the whole text. */
  placedIn(text: string): Leftover[] {
    return this.#met
      .map(({ kind, author, text: words, range }) => {
        const shown = withoutLineFeeds(range, text);
        const place = shown.end > shown.start ? shown : beside(range.start, text);
        return {
          kind,
          author,
          text: words ?? text.slice(shown.start, Math.min(shown.end, shown.start + longestText)),
          range: place,
        };
      })
      .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  }
}

/** Inserted paragraphs are marked at their ends: what was inserted is what stands between. */
function withoutLineFeeds({ start, end }: Range, text: string): Range {
  let [first, last] = [start, end];
  while (first < last && text[first] === '\n') first += 1;
  while (last > first && text[last - 1] === '\n') last -= 1;
  return { start: first, end: last };
}

/** The character behind a place, or before it where a line ends there. */
function beside(at: number, text: string): Range {
  const ends = (offset: number) =>
    offset < 0 || offset >= text.length || `\n${softBreak}`.includes(text[offset] as string);
  const start = !ends(at) || ends(at - 1) ? Math.min(at, Math.max(0, text.length - 1)) : at - 1;
  return wholeCharacter(start, text);
}

function wholeCharacter(at: number, text: string): Range {
  const start = at > 0 && isLow(text, at) ? at - 1 : at;
  return { start, end: Math.min(text.length, start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)) };
}

function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Who made a change. */
export function authorOf(change: XmlElement): string {
  return change.attributes['w:author'] ?? '';
}
