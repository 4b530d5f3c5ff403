import { knownActs } from '../../facts/laws/acts.ts';
import { statePrefix, titleParts } from '../../facts/laws/title.ts';
import { typeOf } from '../../facts/laws/title-type.ts';
import { fold } from '../../report/fold.ts';
import type { Pair } from './bracket-pairs.ts';

/** A known act whose title stands in other marks than 《》, in offsets of the text, the marks included. */
export interface UntitledAct {
  readonly start: number;
  readonly end: number;
  readonly correct: string;
}

const longestTitle = 60;
/** “民法典” may be a word of a slogan, or of the name of an event; a longer title is none. */
const shortestQuoted = 9;

/** 【信访工作条例】, <信访工作条例>: what is the title of a known act stands in 《》. */
export function untitledActs(text: string, pairs: readonly Pair[]): UntitledAct[] {
  const bracketed = pairs.flatMap(({ open, close, outer }) =>
    marksOfOthers.has(open.char) && outer?.char !== '《' ? (read(text, open.index, close.index) ?? []) : [],
  );
  if (!text.includes('<')) return bracketed;
  for (const { 0: all, index } of text.matchAll(/(?<!《[^《》\n]{0,40})<[^<>《》\n]{2,60}>/g)) {
    const found = read(text, index, index + all.length - 1);
    if (found !== undefined) bracketed.push(found);
  }
  return bracketed;
}

const marksOfOthers: ReadonlySet<string> = new Set('【「『〈“');

function read(text: string, open: number, close: number): UntitledAct | undefined {
  if (close - open > longestTitle) return undefined;
  const words = text.slice(open + 1, close);
  const folded = fold(words);
  if (text[open] === '“' && folded.length < shortestQuoted && !folded.startsWith(statePrefix)) return undefined;
  if (typeOf(folded) === undefined && !folded.endsWith('）')) return undefined;
  const kind = knownActs().find(titleParts(folded), undefined)?.kind;
  const isTitle = kind === 'title' || (kind === 'short' && text[open] !== '“');
  return isTitle ? { start: open, end: close + 1, correct: `《${words}》` } : undefined;
}
