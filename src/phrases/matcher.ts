import type { IndexedText } from '../report/indexed-text.ts';
import { type CompiledPhrase, withYears } from './compile.ts';
import { type Match, MatchCursor, MatchStream } from './match-stream.ts';

export type { Match } from './match-stream.ts';

/** Looks for phrases in the texts of one document. */
export class PhraseMatcher {
  readonly #year: number | undefined;
  readonly #expressions: Expressions;
  /** What was found so far in the texts that many rules look through, by text and phrase. */
  readonly #found = new Map<IndexedText, Map<string, readonly Match[]>>();

  /** @param year report year, for the phrases that name it. */
  constructor(year: number | undefined) {
    this.#year = year;
    this.#expressions = datedExpressions(year);
  }

  /** All matches of any of the phrases in a short text, as index pairs, in the order of the phrases. */
  matches(phrases: readonly CompiledPhrase[], text: string): Match[] {
    const matches: Match[] = [];
    for (const phrase of phrases) this.#addMatches(phrase, text, matches);
    return matches;
  }

  /**
   * The same for a text that many rules look through: whoever asks, each phrase is looked for in it once, and only
   * where the words stand without which it cannot match.
   */
  matchesIn(phrases: readonly CompiledPhrase[], text: IndexedText): Match[] {
    const all: Match[] = [];
    const found = this.#foundIn(text);
    for (const phrase of phrases) {
      if (!mayMatch(phrase, text)) continue;
      let matches = found.get(phrase.source);
      if (matches === undefined) {
        matches = this.#search(phrase, text);
        found.set(phrase.source, matches);
      }
      for (const match of matches) all.push(match);
    }
    return all;
  }

  /** The same one by one, in the order of the text and the longer first, for whom a few matches may be enough. */
  streamIn(phrases: readonly CompiledPhrase[], text: IndexedText): MatchStream {
    const cursors: MatchCursor[] = [];
    for (const phrase of phrases) {
      if (mayMatch(phrase, text))
        cursors.push(new MatchCursor(this.#expression(phrase), text.text, stretchesFor(phrase, text)));
    }
    return new MatchStream(cursors);
  }

  matchesAny(phrases: readonly CompiledPhrase[], text: string): boolean {
    return phrases.some((phrase) => {
      if (!text.includes(phrase.literal)) return false;
      const expression = this.#expression(phrase);
      expression.lastIndex = 0;
      return expression.test(text);
    });
  }

  #foundIn(text: IndexedText): Map<string, readonly Match[]> {
    let found = this.#found.get(text);
    if (found === undefined) {
      found = new Map();
      this.#found.set(text, found);
    }
    return found;
  }

  #search(phrase: CompiledPhrase, text: IndexedText): Match[] {
    const matches: Match[] = [];
    const expression = this.#expression(phrase);
    for (const { start, end } of stretchesFor(phrase, text))
      addMatches(expression, text.text.slice(start, end), start, matches);
    return matches;
  }

  /** The same for a text that nobody else looks through. */
  #addMatches(phrase: CompiledPhrase, text: string, matches: Match[]): void {
    const { literal } = phrase;
    if (literal === '') {
      addMatches(this.#expression(phrase), text, 0, matches);
      return;
    }
    let at = text.indexOf(literal);
    while (at !== -1) {
      const start = text.lastIndexOf('\n', at) + 1;
      const lineFeed = text.indexOf('\n', at);
      const end = lineFeed === -1 ? text.length : lineFeed;
      addMatches(this.#expression(phrase), text.slice(start, end), start, matches);
      at = text.indexOf(literal, end);
    }
  }

  #expression({ source, dated }: CompiledPhrase): RegExp {
    return dated
      ? expressionOf(source, this.#expressions, () => withYears(source, this.#year))
      : expressionOf(source, undated, () => source);
  }
}

/** No match crosses a line feed: only the lines that hold words of the phrase need be tried. */
function stretchesFor({ literal, oneOf }: CompiledPhrase, text: IndexedText): readonly Match[] {
  if (literal !== '') return text.linesHolding([literal]);
  return oneOf === undefined ? [{ start: 0, end: text.text.length }] : text.linesHolding(oneOf);
}

function mayMatch({ literal, oneOf }: CompiledPhrase, text: IndexedText): boolean {
  if (literal !== '') return text.mayHold(literal);
  if (oneOf === undefined) return true;
  for (const word of oneOf) if (text.mayHold(word)) return true;
  return false;
}

/** @param offset index of the document's text at which the paragraphs stand. */
function addMatches(expression: RegExp, paragraphs: string, offset: number, matches: Match[]): void {
  let from = 0;
  for (;;) {
    expression.lastIndex = from;
    const match = expression.exec(paragraphs);
    if (match === null) return;
    const end = match.index + match[0].length;
    from = Math.max(end, match.index + 1);
    if (match[0] !== '') matches.push({ start: offset + match.index, end: offset + end });
  }
}

/** Expressions by the sources of their phrases. */
type Expressions = Map<string, RegExp>;

/** Phrases that name no year are the same for every document, the others for those of a year. */
const undated: Expressions = new Map();
const dated = new Map<number | undefined, Expressions>();

function datedExpressions(year: number | undefined): Expressions {
  let expressions = dated.get(year);
  if (expressions === undefined) {
    expressions = new Map();
    dated.set(year, expressions);
  }
  return expressions;
}

function expressionOf(source: string, expressions: Expressions, patternOf: () => string): RegExp {
  let expression = expressions.get(source);
  if (expression === undefined) {
    expression = new RegExp(patternOf(), 'g');
    expressions.set(source, expression);
  }
  return expression;
}
