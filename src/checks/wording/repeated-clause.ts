import type { Match } from '../../phrases/matcher.ts';

/** A part of a sentence, between two of its marks. */
const part = /[^，、；：。！？（）\n]+/g;
const sentence = /[^。！？\n]+/g;

/** A shorter one may come again in another connection. */
const shortestBeside = 4;
const shortestItem = 5;
const shortestClause = 9;

/**
 * Parts of a sentence that stand in it already: right before (办结率100%，办结率100%), as another item of a list (培训3次、讲座2次、
 * 培训3次), or, where they are long, as a clause with the same figure.
 */
export function* repeatedClausesIn(text: string): Generator<Match> {
  for (const { 0: whole, index } of text.matchAll(sentence)) {
    const clauses = new Set<string>();
    const items = new Set<string>();
    let before = '';
    // The first item of the list may have a verb before it: 组织培训3次、讲座2次、培训3次.
    let head = '';
    for (const { 0: words, index: at } of whole.matchAll(part)) {
      const isItem = whole[at - 1] === '、';
      const isBeside = words === before && words.length >= shortestBeside;
      const isListed = isItem && before !== head && isRepeatedItem(words, head, items);
      if (isWords(words) && (isBeside || isListed || isRepeatedClause(words, clauses)))
        yield { start: index + at, end: index + at + words.length };
      if (!isItem) {
        head = words;
        items.clear();
      }
      items.add(words);
      clauses.add(words);
      before = words;
    }
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
