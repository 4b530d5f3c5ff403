import type { PlaceMention } from '../../facts/places/mentions.ts';
import type { CompiledPhrase } from '../../phrases/compile.ts';
import type { PhraseMatcher } from '../../phrases/matcher.ts';
import { clauseMarks, sentenceMarks, wordsAround, wordsBefore, wordsBehind } from './stretch.ts';

/** The words that tell why a report names a place which is not its own, by where they stand. */
export interface Reasons {
  /** Anywhere in the sentence: words of what goes beyond the own place. */
  readonly sentence: readonly CompiledPhrase[];
  /** In the clause: words that are said of the own place as well. */
  readonly clause: readonly CompiledPhrase[];
  /** Directly before the name. */
  readonly before: readonly CompiledPhrase[];
  /** Directly behind the name: what another place has, a company or a court. */
  readonly behind: readonly CompiledPhrase[];
}

/** Where a text gives such reasons. */
export class ReasonSearch {
  readonly #reasons: Reasons;
  readonly #matcher: PhraseMatcher;
  readonly #text: string;

  constructor(reasons: Reasons, matcher: PhraseMatcher, text: string) {
    this.#reasons = reasons;
    this.#matcher = matcher;
    this.#text = text;
  }

  /** Whether the clause of a place, or the words beside it, say why it stands there. */
  inClause(place: PlaceMention): boolean {
    const { sentence, clause, before, behind } = this.#reasons;
    const around = wordsAround(this.#text, place, clauseMarks);
    return (
      this.#says(before, wordsBefore(this.#text, place.start)) ||
      this.#says(behind, wordsBehind(this.#text, place.end)) ||
      this.#says(clause, around) ||
      this.#says(sentence, around)
    );
  }

  /** Whether anything in the sentence of a place does. */
  inSentence(place: PlaceMention): boolean {
    return this.inClause(place) || this.#says(this.#reasons.sentence, wordsAround(this.#text, place, sentenceMarks));
  }

  #says(phrases: readonly CompiledPhrase[], words: string): boolean {
    return this.#matcher.matchesAny(phrases, words);
  }
}
