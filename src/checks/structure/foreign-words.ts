import type { Range } from '../../readers/source.ts';
import type { Report } from '../../report/report.ts';

/** Latin letters between Chinese ones, words apart by one space, as folding leaves them. */
const latin = /(?<=[\u4e00-\u9fff、，。；：])[a-z]{2,}(?: [a-z]{2,})*(?=[\u4e00-\u9fff、，。；：])/g;
/** So many words in small letters are no term, whatever they are. */
const passage = 3;

/** English that a translation or a slip left between Chinese words; terms and names are none. */
export class ForeignWords {
  readonly #words: ReadonlySet<string>;

  constructor(words: readonly string[]) {
    this.#words = new Set(words);
  }

  in({ text }: Report): Range[] {
    return [...text.text.matchAll(latin)]
      .filter(([run]) => this.#isForeign(run))
      .map((match) => text.rangeOf(match.index, match.index + match[0].length));
  }

  #isForeign(run: string): boolean {
    const words = run.split(' ');
    return words.length >= passage || words.every((word) => this.#words.has(word));
  }
}
