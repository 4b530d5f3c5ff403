import { type CompiledPhrase, withYears } from './compile.ts';

/** Where a phrase matches: indices of the text, `end` exclusive. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/** Makes regular expressions from compiled phrases, each once a document. */
export class PhraseMatcher {
  readonly #year: number | undefined;
  readonly #expressions = new Map<string, RegExp>();

  /** @param year report year, for the phrases that name it. */
  constructor(year: number | undefined) {
    this.#year = year;
  }

  /** All matches of any of the phrases in a folded text, as index pairs, in the order of the phrases. */
  *matches(phrases: readonly CompiledPhrase[], text: string): Generator<Match> {
    for (const phrase of phrases) {
      const expression = this.#expression(phrase);
      for (const { start, end } of placesFor(phrase, text)) yield* matchesIn(expression, text, start, end);
    }
  }

  matchesAny(phrases: readonly CompiledPhrase[], text: string): boolean {
    return phrases.some((phrase) => {
      if (!text.includes(phrase.literal)) return false;
      const expression = this.#expression(phrase);
      expression.lastIndex = 0;
      return expression.test(text);
    });
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

/** No match crosses a line feed: the paragraphs that hold the phrase's literal are all that need be tried. */
function* placesFor({ literal }: CompiledPhrase, text: string): Generator<Match> {
  if (literal === '') {
    yield { start: 0, end: text.length };
    return;
  }
  let at = text.indexOf(literal);
  while (at !== -1) {
    const lineFeed = text.indexOf('\n', at);
    const end = lineFeed === -1 ? text.length : lineFeed;
    yield { start: text.lastIndexOf('\n', at) + 1, end };
    at = text.indexOf(literal, end);
  }
}

function* matchesIn(expression: RegExp, text: string, start: number, end: number): Generator<Match> {
  const place = text.slice(start, end);
  let from = 0;
  for (;;) {
    // Expressions are shared, so their state is set before each use and never relied on after a yield.
    expression.lastIndex = from;
    const match = expression.exec(place);
    if (match === null) return;
    from = match.index + Math.max(1, match[0].length);
    if (match[0] !== '') yield { start: start + match.index, end: start + match.index + match[0].length };
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
