import type { Marks } from '../../facts/marks.ts';
import { holdsHan, isChinese, isDigit, isHan } from './characters.ts';

/** A half-width mark where Chinese text wants a full-width one. */
export interface HalfWidthMark {
  readonly char: string;
  readonly index: number;
  /** Behind the spaces that stand in for the width of the full-width mark. */
  readonly end: number;
  /** The full-width mark; undefined for a quotation mark that may open or close. */
  readonly correct: string | undefined;
  /** The half-width mark that closes what this one opens. */
  readonly partner?: HalfWidthMark;
}

const wideStops: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['!', '！'],
  ['?', '？'],
]);

const halfWidthBrackets: ReadonlySet<string> = new Set('()"\'');

/** Finds them in the order of the text. Numbers, Latin words, addresses, file names and numbers of items keep theirs. */
export function findHalfWidth(text: string, marks: Marks): HalfWidthMark[] {
  return new Scanner(text).scan(marks);
}

class Scanner {
  readonly #text: string;
  readonly #found: HalfWidthMark[] = [];
  /** Round brackets of both widths that are open in this paragraph. */
  #open: number[] = [];
  readonly #double = new QuoteReader('“', '”');
  readonly #single = new QuoteReader('‘', '’');

  constructor(text: string) {
    this.#text = text;
  }

  scan({ stops, brackets }: Marks): HalfWidthMark[] {
    for (const [first, last] of rowsOf(stops, this.#text)) this.#readStops(first, last);
    for (const index of brackets) this.#readBracket(this.#text[index] as string, index);
    return this.#found.sort((one, other) => one.index - other.index);
  }

  /** Stops in a row are of one width: any of them would be the full-width neighbour that another one asks for. */
  #readStops(first: number, last: number): void {
    const text = this.#text;
    const before = text[first - 1];
    const isBehindChinese = isChinese(before);
    // Where nothing stands before it, the first one may be anything.
    const begin = before === undefined || before === '\n' || before === ' ' ? first + 1 : first;
    if (begin > last || !(isBehindChinese || this.#areBeforeChinese(last))) return;
    const end = isBehindChinese && /[)/\\]/.test(text[last + 1] ?? '') ? last - 1 : last;
    for (let index = begin; index <= end; index += 1) this.#add(index, wideStops.get(text[index] as string));
  }

  #readBracket(char: string, index: number): void {
    if (char === '\n') this.#endParagraph();
    else if (char === '(' || char === '（') this.#open.push(index);
    else if (char === ')' || char === '）') this.#close(index);
    else if (char === '"' || char === '“' || char === '”') this.#quote(this.#double, '"', index);
    else if (char === "'" || char === '‘' || char === '’') this.#quote(this.#single, "'", index);
  }

  #endParagraph(): void {
    this.#open = [];
    for (const quotes of [this.#double, this.#single]) {
      const lone = quotes.end();
      if (lone !== undefined && this.#isBesideHan(lone)) this.#add(lone, undefined);
    }
  }

  #add(index: number, correct: string | undefined): void {
    this.#found.push(this.#markAt(index, correct));
  }

  /** Adds those of the two that are half-width, as one where both are. */
  #addPair({ open, close }: Pair, [opening, closing]: readonly [string, string]): void {
    const isHalf = (index: number) => halfWidthBrackets.has(this.#text[index] as string);
    if (isHalf(open) && isHalf(close))
      this.#found.push({ ...this.#markAt(open, opening), partner: this.#markAt(close, closing) });
    else if (isHalf(open)) this.#add(open, opening);
    else if (isHalf(close)) this.#add(close, closing);
  }

  #markAt(index: number, correct: string | undefined): HalfWidthMark {
    const char = this.#text[index] as string;
    return { char, index, end: wideStops.has(char) ? this.#endOfSpaces(index + 1) : index + 1, correct };
  }

  #endOfSpaces(index: number): number {
    let end = index;
    while (this.#text[end] === ' ') end += 1;
    return isChinese(this.#text[end]) ? end : index;
  }

  /** Chinese follows, or, behind a figure or a bracket, the paragraph ends. */
  #areBeforeChinese(last: number): boolean {
    const text = this.#text;
    const before = text[last - 1] ?? '';
    const end = this.#endOfSpaces(last + 1);
    if (isChinese(text[end])) return end === last + 1 || !/[A-Za-z]/.test(before);
    const endsParagraph = text[last + 1] === '\n' && (before === '%' || before === ')');
    return endsParagraph && holdsHan(text, Math.max(0, last - 10), last);
  }

  #isBesideHan(index: number): boolean {
    const before = this.#text[index - 1];
    return !isDigit(before) && (isHan(before) || isHan(this.#text[index + 1]));
  }

  #close(close: number): void {
    const open = this.#open.pop();
    if (open !== undefined && this.#isChineseBracket(open, close)) this.#addPair({ open, close }, ['（', '）']);
  }

  /** Brackets that speak Chinese or stand behind it; not `(一)`, `稿(1).txt`, nor the year of a document. */
  #isChineseBracket(open: number, close: number): boolean {
    const text = this.#text;
    const isMixed = (text[open] === '(') !== (text[close] === ')');
    if (isMixed) return true;
    const length = close - open - 1;
    if (length <= 3 && /^(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2}|[A-Za-z])$/.test(text.slice(open + 1, close)))
      return false;
    const after = text.slice(close + 1, close + 9);
    if (/^\.[A-Za-z]/.test(after) || (length === 4 && /^ ?第?[0-9]{1,5}号/.test(after))) return false;
    return isChinese(text[open - 1]) || (length > 0 && (isChinese(text[open + 1]) || isChinese(text[close - 1])));
  }

  #quote(quotes: QuoteReader, straight: string, index: number): void {
    const text = this.#text;
    const isApostrophe = straight === "'" && /[A-Za-z0-9]/.test(text[index - 1] ?? '');
    if (isApostrophe && !quotes.isOpen) return;
    const pair = quotes.read(text[index] as string, index);
    if (pair === undefined || !holdsHan(text, pair.open + 1, pair.close)) return;
    this.#addPair(pair, [quotes.opening, quotes.closing]);
  }
}

/** The first and the last of each row of half-width stops. */
function* rowsOf(stops: readonly number[], text: string): Generator<readonly [first: number, last: number]> {
  let row: readonly [number, number] | undefined;
  for (const index of stops) {
    if (!wideStops.has(text[index] as string)) continue;
    if (row !== undefined && row[1] !== index - 1) yield row;
    row = row?.[1] === index - 1 ? [row[0], index] : [index, index];
  }
  if (row !== undefined) yield row;
}

interface Pair {
  readonly open: number;
  readonly close: number;
}

/** Pairs straight quotation marks in turn; a curly one says itself which it is, and closes or opens for its partner. */
class QuoteReader {
  readonly opening: string;
  readonly closing: string;
  #open: number | undefined;
  #openIsStraight = false;

  constructor(opening: string, closing: string) {
    this.opening = opening;
    this.closing = closing;
  }

  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  read(char: string, index: number): Pair | undefined {
    const open = this.#open;
    if (char === this.opening || (open === undefined && char !== this.closing)) {
      this.#open = index;
      this.#openIsStraight = char !== this.opening;
      return undefined;
    }
    this.#open = undefined;
    return open === undefined ? undefined : { open, close: index };
  }

  /** Ends the paragraph. @returns the straight mark that was left without its partner. */
  end(): number | undefined {
    const lone = this.#openIsStraight ? this.#open : undefined;
    this.#open = undefined;
    return lone;
  }
}
