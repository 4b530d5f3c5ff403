import { type CompiledPhrase, withYears } from './compile.ts';

/** Where a phrase matches: indices of the text, `end` exclusive. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/** Looks for phrases in the texts of one document. */
export class PhraseMatcher {
  readonly #year: number | undefined;
  readonly #expressions = new Map<string, RegExp>();
  /** What was found so far in the texts that many rules look through, by text and phrase. */
  readonly #found = new Map<string, Map<string, readonly Match[]>>();

  /** @param year report year, for the phrases that name it. */
  constructor(year: number | undefined) {
    this.#year = year;
  }

  /** All matches of any of the phrases in a folded text, as index pairs, in the order of the phrases. */
  matches(phrases: readonly CompiledPhrase[], text: string): Match[] {
    return phrases.flatMap((phrase) => this.#search(phrase, text));
  }

  /** The same for a text that many rules look through: whoever asks, each phrase is looked for in it once. */
  matchesOnce(phrases: readonly CompiledPhrase[], text: string): Match[] {
    let known = this.#found.get(text);
    if (known === undefined) {
      known = new Map();
      this.#found.set(text, known);
    }
    const all: Match[] = [];
    for (const phrase of phrases) {
      let matches = known.get(phrase.source);
      if (matches === undefined) {
        matches = this.#search(phrase, text);
        known.set(phrase.source, matches);
      }
      for (const match of matches) all.push(match);
    }
    return all;
  }

  matchesAny(phrases: readonly CompiledPhrase[], text: string): boolean {
    return phrases.some((phrase) => {
      if (!text.includes(phrase.literal)) return false;
      const expression = this.#expression(phrase);
      expression.lastIndex = 0;
      return expression.test(text);
    });
  }

  /** No match crosses a line feed: only the paragraphs that hold the phrase's literal need be tried. */
  #search(phrase: CompiledPhrase, text: string): Match[] {
    const { literal } = phrase;
    const matches: Match[] = [];
    if (literal === '') {
      addMatches(this.#expression(phrase), text, 0, matches);
      return matches;
    }
    let at = text.indexOf(literal);
    while (at !== -1) {
      const start = text.lastIndexOf('\n', at) + 1;
      const lineFeed = text.indexOf('\n', at);
      const end = lineFeed === -1 ? text.length : lineFeed;
      addMatches(this.#expression(phrase), text.slice(start, end), start, matches);
      at = text.indexOf(literal, end);
    }
    return matches;
  }

  #expression(phrase: CompiledPhrase): RegExp {
    if (!phrase.dated) return sharedExpression(phrase.source);
    let expression = this.#expressions.get(phrase.source);
    if (expression === undefined) {
      expression = new RegExp(withYears(phrase.source, this.#year), 'g');
      this.#expressions.set(phrase.source, expression);
    }
    return expression;
  }
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

/** Phrases that name no year are the same for every document: a folder of drafts compiles them once. */
const shared = new Map<string, RegExp>();

function sharedExpression(source: string): RegExp {
  let expression = shared.get(source);
  if (expression === undefined) {
    expression = new RegExp(source, 'g');
    shared.set(source, expression);
  }
  return expression;
}
