import type { Match } from '../../phrases/matcher.ts';
import { hashOf, SeenHashes } from '../../report/seen-hashes.ts';

/** A part of a sentence, between two of its marks. */
const part = /[^，、；：。！？（）\n]+/g;

/** A shorter one may come again in another connection. */
const shortestBeside = 4;
const shortestItem = 5;
const shortestClause = 9;

/**
 * Parts of a sentence that stand in it already: right before (办结率100%，办结率100%), as another item of a list (培训3次、讲座2次、
 * 培训3次), or, where they are long, as a clause with the same figure.
 */
export function repeatedClausesIn(text: string): Match[] {
  const repeated: Match[] = [];
  for (const sentence of sentencesOfLikeEnds(text)) addRepeatedClauses(text, sentence, repeated);
  return repeated;
}

/** What is repeated ends like what it repeats: in so many characters, few sentences have two parts that do. */
const endLength = 4;
const slotBits = 10;

/** The sentences of which two parts end alike: all others repeat nothing. */
function sentencesOfLikeEnds(text: string): Match[] {
  const sentences: Match[] = [];
  const ends = new SeenHashes(slotBits);
  let start = 0;
  let partStart = 0;
  let hasLikeEnds = false;
  for (let index = 0; index <= text.length; index += 1) {
    const code = index < text.length ? text.charCodeAt(index) : lineFeed;
    if (!isMark(code)) continue;
    if (index - partStart >= endLength && ends.mayHaveSeen(hashOf(text, index - endLength, index))) hasLikeEnds = true;
    partStart = index + 1;
    if (!endsSentence(code)) continue;
    if (hasLikeEnds) sentences.push({ start, end: index });
    ends.forget();
    hasLikeEnds = false;
    start = index + 1;
  }
  return sentences;
}

function addRepeatedClauses(text: string, { start, end }: Match, repeated: Match[]): void {
  const sentence = text.slice(start, end);
  const clauses = new Set<string>();
  const items = new Set<string>();
  let before = '';
  // The first item of the list may have a verb before it: 组织培训3次、讲座2次、培训3次.
  let head = '';
  for (const { 0: words, index: at } of sentence.matchAll(part)) {
    const isItem = sentence[at - 1] === '、';
    const isBeside = words === before && words.length >= shortestBeside;
    const isListed = isItem && before !== head && isRepeatedItem(words, head, items);
    if (isWords(words) && (isBeside || isListed || isRepeatedClause(words, clauses)))
      repeated.push({ start: start + at, end: start + at + words.length });
    if (!isItem) {
      head = words;
      items.clear();
    }
    items.add(words);
    clauses.add(words);
    before = words;
  }
}

function isRepeatedItem(words: string, head: string, items: ReadonlySet<string>): boolean {
  return words.length >= shortestItem && /[0-9]/.test(words) && (items.has(words) || head.endsWith(words));
}

function isRepeatedClause(words: string, clauses: ReadonlySet<string>): boolean {
  return words.length >= shortestClause && clauses.has(words) && /[1-9][0-9]/.test(words.replace('100%', ''));
}

/** Words with at most a figure, that say what it counts. */
function isWords(words: string): boolean {
  return /^[\u4e00-\u9fff]{3}/.test(words);
}

const lineFeed = '\n'.charCodeAt(0);
const innerMarks: ReadonlySet<number> = new Set([...'，、；：（）'].map((mark) => mark.charCodeAt(0)));
const endMarks: ReadonlySet<number> = new Set([...'。！？\n'].map((mark) => mark.charCodeAt(0)));

function isMark(code: number): boolean {
  const isWordCharacter = code >= 0x4e00 && code <= 0x9fff;
  return !isWordCharacter && (innerMarks.has(code) || endMarks.has(code));
}

function endsSentence(code: number): boolean {
  return endMarks.has(code);
}
