import { type CompiledPhrase, withYears } from './compile.ts';

/** Makes regular expressions from compiled phrases, each once a document. */
export class PhraseMatcher {
  readonly #year: number | undefined;
  readonly #expressions = new Map<string, RegExp>();

  /** @param year report year, for the phrases that name it. */
  constructor(year: number | undefined) {
    this.#year = year;
  }

  /** All matches of any of the phrases in a folded text, as index pairs, in the order of the phrases. */
  *matches(phrases: readonly CompiledPhrase[], text: string): Generator<{ start: number; end: number }> {
    for (const phrase of phrases) {
      const expression = this.#expression(phrase);
      let from = 0;
      for (;;) {
        // Expressions are shared, so their state is set before each use and never relied on after a yield.
        expression.lastIndex = from;
        const match = expression.exec(text);
        if (match === null) break;
        from = match.index + Math.max(1, match[0].length);
        if (match[0] !== '') yield { start: match.index, end: match.index + match[0].length };
      }
    }
  }

  matchesAny(phrases: readonly CompiledPhrase[], text: string): boolean {
    return phrases.some((phrase) => {
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
