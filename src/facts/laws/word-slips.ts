import type { Act } from './act.ts';
import { typeOf } from './title-type.ts';
import type { Titles } from './titles.ts';

/** An act whose title a name has but for one word, which it leaves out or replaces. */
export interface WordSlip {
  readonly act: Act;
  /** The word of the title. */
  readonly word: string;
  /** What the name has in its place. */
  readonly instead: string;
}

const longestWord = 3;
/** How much of a title must be left, so that it is still recognised. */
const leastShare = 0.7;

/**
 * Finds the act that a name means with a word left out or replaced: 大型群众性活动管理条例 lacks 安全. The words before it
 * say what an act is about, and are not the slip. Where a second title would do, none is meant for sure.
 */
export class WordSlips {
  readonly #titles: Titles;

  constructor(titles: Titles) {
    this.#titles = titles;
  }

  find(name: string): WordSlip | undefined {
    const type = typeOf(name);
    if (type === undefined) return undefined;
    let found: (Difference & { readonly index: number }) | undefined;
    for (let length = name.length - longestWord; length <= name.length + longestWord; length += 1) {
      for (const { key, index } of this.#titles.of(type, length)) {
        const difference = differenceInOneWord(name, key);
        if (difference === undefined) continue;
        if (found !== undefined) return undefined;
        found = { ...difference, index };
      }
    }
    // A name that says more than a title is rather that of a local act.
    if (found === undefined || found.word === '') return undefined;
    return { act: this.#titles.actAt(found.index), word: found.word, instead: found.instead };
  }
}

type Difference = Pick<WordSlip, 'word' | 'instead'>;

function differenceInOneWord(name: string, title: string): Difference | undefined {
  if (name[0] !== title[0] || name[1] !== title[1]) return undefined;
  const shorter = Math.min(name.length, title.length);
  let before = 2;
  while (before < shorter && name[before] === title[before]) before += 1;
  let behind = 0;
  while (behind < shorter - before && name.at(-1 - behind) === title.at(-1 - behind)) behind += 1;
  const word = title.slice(before, title.length - behind);
  const instead = name.slice(before, name.length - behind);
  const isOneWord = word.length <= longestWord && instead.length <= longestWord;
  return isOneWord && (before + behind) / title.length >= leastShare ? { word, instead } : undefined;
}
