import { type CompiledPhrase, withYears } from './compile.ts';
import { PairIndex } from './pair-index.ts';

/** Where a phrase matches: indices of the text, `end` exclusive. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/** Looks for phrases in the texts of one document. */
export class PhraseMatcher {
  readonly #year: number | undefined;
  readonly #expressions = new Map<string, RegExp>();
  /** The texts that many rules look through, by themselves. */
  readonly #known = new Map<string, KnownText>();

  /** @param year report year, for the phrases that name it. */
  constructor(year: number | undefined) {
    this.#year = year;
  }

  /** All matches of any of the phrases in a folded text, as index pairs, in the order of the phrases. */
  matches(phrases: readonly CompiledPhrase[], text: string): Match[] {
    const matches: Match[] = [];
    for (const phrase of phrases) {
      if (mayMatch(phrase, text)) addMatches(this.#expression(phrase), text, 0, matches);
    }
    return matches;
  }

  /** The same for a text that many rules look through: whoever asks, each phrase is looked for in it once. */
  matchesOnce(phrases: readonly CompiledPhrase[], text: string): Match[] {
    let known = this.#known.get(text);
    if (known === undefined) {
      known = { index: new PairIndex(text), found: new Map() };
      this.#known.set(text, known);
    }
    const all: Match[] = [];
    for (const phrase of phrases) {
      let matches = known.found.get(phrase.source);
      if (matches === undefined) {
        matches = this.#search(phrase, text, known.index);
        known.found.set(phrase.source, matches);
      }
      for (const match of matches) all.push(match);
    }
    return all;
  }

  matchesAny(phrases: readonly CompiledPhrase[], text: string): boolean {
    return phrases.some((phrase) => {
      if (!mayMatch(phrase, text)) return false;
      const expression = this.#expression(phrase);
      expression.lastIndex = 0;
      return expression.test(text);
    });
  }

  #search(phrase: CompiledPhrase, text: string, index: PairIndex): readonly Match[] {
    const matches: Match[] = [];
    for (const { start, end } of index.stretchesWith(phrase.literals)) {
      addMatches(this.#expression(phrase), text.slice(start, end), start, matches);
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

interface KnownText {
  readonly index: PairIndex;
  /** What was found so far, by the source of the phrase. */
  readonly found: Map<string, readonly Match[]>;
}

function mayMatch({ literals }: CompiledPhrase, text: string): boolean {
  return literals.length === 0 || literals.some((literal) => text.includes(literal));
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
