import type { PlaceMention } from '../../facts/places/mentions.ts';
import type { CompiledPhrase } from '../../phrases/compile.ts';
import type { PhraseMatcher } from '../../phrases/matcher.ts';
import { clauseMarks, sentenceMarks, wordsAround, wordsBefore, wordsBehind } from './stretch.ts';

/** Words, and phrases for what is no plain word. */
export interface Wording {
  readonly words: readonly string[];
  readonly phrases: readonly CompiledPhrase[];
}

/** What tells why a report names a place which is not its own, by where it stands. */
export interface Reasons {
  /** Anywhere in the sentence: words of what goes beyond the own place. */
  readonly sentence: Wording;
  /** Anywhere in the sentence: words for a body that helps, or is helped by, the own one. */
  readonly partner: Wording;
  /** In the clause: words that are said of the own place as well. */
  readonly clause: Wording;
  /** Directly before the name. */
  readonly before: Wording;
  /** Directly behind the name: what another place has, a company or a court. */
  readonly behind: Wording;
}

/** Where a text gives such reasons. Words are looked for first: an expression costs much more to make than to use. */
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
    const left = wordsBefore(this.#text, place.start);
    const right = wordsBehind(this.#text, place.end);
    return (
      before.words.some((word) => left.endsWith(word)) ||
      behind.words.some((word) => right.startsWith(word)) ||
      holdsWord(clause, around) ||
      holdsWord(sentence, around) ||
      this.#matchesPhrase(before, left) ||
      this.#matchesPhrase(behind, right) ||
      this.#matchesPhrase(clause, around) ||
      this.#matchesPhrase(sentence, around)
    );
  }

  /** Whether the words of its clause do, whatever stands beside the place. */
  inWords(place: PlaceMention): boolean {
    const { clause } = this.#reasons;
    const around = wordsAround(this.#text, place, clauseMarks);
    return holdsWord(clause, around) || this.#matchesPhrase(clause, around);
  }

  /** Whether the sentence of a body tells of a partnership. */
  namesPartner(place: PlaceMention): boolean {
    const { partner } = this.#reasons;
    const around = wordsAround(this.#text, place, sentenceMarks);
    return holdsWord(partner, around) || this.#matchesPhrase(partner, around);
  }

  /** Whether anything in the sentence of a place does. */
  inSentence(place: PlaceMention): boolean {
    if (this.inClause(place) || this.namesPartner(place)) return true;
    const { sentence } = this.#reasons;
    const around = wordsAround(this.#text, place, sentenceMarks);
    return holdsWord(sentence, around) || this.#matchesPhrase(sentence, around);
  }

  #matchesPhrase({ phrases }: Wording, text: string): boolean {
    return this.#matcher.matchesAny(phrases, text);
  }
}

function holdsWord({ words }: Wording, text: string): boolean {
  return words.some((word) => text.includes(word));
}
