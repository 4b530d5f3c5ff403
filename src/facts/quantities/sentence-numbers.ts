import type { Sentence } from '../../report/sentences.ts';

/** Numbers of sentences by source offsets that never fall. */
export class SentenceNumbers {
  readonly #sentences: readonly Sentence[];
  #current = 0;

  constructor(sentences: readonly Sentence[]) {
    this.#sentences = sentences;
  }

  at(offset: number): number {
    while ((this.#sentences[this.#current + 1]?.range.start ?? Number.POSITIVE_INFINITY) <= offset) this.#current += 1;
    return this.#current;
  }
}
