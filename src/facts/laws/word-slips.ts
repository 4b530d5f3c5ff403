import type { Act } from './act.ts';
import { typeOf } from './title-type.ts';

/** An act whose title a name has but for one word, which it leaves out or replaces. */
export interface WordSlip {
  readonly act: Act;
  /** The word of the title. */
  readonly word: string;
  /** What the name has in its place. */
  readonly instead: string;
}

interface Candidate {
  readonly key: string;
  readonly act: Act;
}

const longestWord = 3;
/** How much of a title must be left, so that it is still recognised. */
const leastShare = 0.7;

/**
 * Finds the act that a name means with a word left out or replaced: 大型群众性活动管理条例 lacks 安全. The words before it
 * say what an act is about, and are not the slip. Where a second title would do, none is meant for sure.
 */
export class WordSlips {
  /** By the type of the act and the two characters that its title begins with. */
  readonly #candidates = new Map<string, Candidate[]>();

  constructor(acts: Iterable<readonly [key: string, act: Act]>) {
    for (const [key, act] of acts) {
      const drawer = drawerOf(key);
      if (drawer === undefined) continue;
      const others = this.#candidates.get(drawer);
      if (others === undefined) this.#candidates.set(drawer, [{ key, act }]);
      else others.push({ key, act });
    }
  }

  find(name: string): WordSlip | undefined {
    const slips = (this.#candidates.get(drawerOf(name) ?? '') ?? []).flatMap((one) => slipBetween(name, one) ?? []);
    const [slip, another] = slips;
    // A name that says more than a title is rather that of a local act.
    return another === undefined && slip?.word !== '' ? slip : undefined;
  }
}

function drawerOf(title: string): string | undefined {
  const type = typeOf(title);
  return type === undefined ? undefined : type + title.slice(0, 2);
}

function slipBetween(name: string, { key, act }: Candidate): WordSlip | undefined {
  if (Math.abs(name.length - key.length) > longestWord) return undefined;
  const shorter = Math.min(name.length, key.length);
  let before = 0;
  while (before < shorter && name[before] === key[before]) before += 1;
  let behind = 0;
  while (behind < shorter - before && name.at(-1 - behind) === key.at(-1 - behind)) behind += 1;
  const word = key.slice(before, key.length - behind);
  const instead = name.slice(before, name.length - behind);
  const isOneWord = word.length <= longestWord && instead.length <= longestWord;
  return isOneWord && (before + behind) / key.length >= leastShare ? { act, word, instead } : undefined;
}
