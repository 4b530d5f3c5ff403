import type { Match } from '../../phrases/matcher.ts';
import { hashOf, SeenHashes } from '../../report/seen-hashes.ts';

/** Fewer items are no list: “甲、乙” may go on behind another mark. */
const fewestItems = 3;
const shortestItem = 2;

/** Items of an enumeration that stand in it already, such as one office named twice. */
export function repeatedItemsIn(text: string): Match[] {
  const repeated: Match[] = [];
  for (const list of listsOfLikeItems(text)) addRepeatedItems(text, list, repeated);
  return repeated;
}

function addRepeatedItems(text: string, list: Match, repeated: Match[]): void {
  const seen = new Set<string>();
  let { start } = list;
  for (const item of text.slice(list.start, list.end).split('、')) {
    if (seen.has(item) && item.length >= shortestItem) repeated.push({ start, end: start + item.length });
    seen.add(item);
    start += item.length + 1;
  }
}

/** The last item may have words behind it: 公安、文旅、公安等部门. */
function endOfLast(text: string, start: number, end: number): number {
  const at = text.slice(start, end).search(/等(?![级同距候待于效额])/);
  return at < shortestItem ? end : start + at;
}

/**
 * Stretches of words with 、 between them and no other mark, no figure, that are long enough for a list, and of which two
 * items seem to be the same.
 */
function listsOfLikeItems(text: string): Match[] {
  const lists: Match[] = [];
  const items = new SeenHashes(slotBits);
  let end = 0;
  for (let mark = text.indexOf('、'); mark !== -1; mark = text.indexOf('、', end)) {
    let start = mark;
    while (start > end && isWordCharacter(text.charCodeAt(start - 1))) start -= 1;
    items.forget();
    let count = 0;
    let isLike = false;
    let itemStart = start;
    for (end = mark; ; end += 1) {
      const code = end < text.length ? text.charCodeAt(end) : 0;
      if (isWordCharacter(code)) continue;
      count += 1;
      const itemEnd = code === enumerationMark ? end : endOfLast(text, itemStart, end);
      if (items.mayHaveSeen(hashOf(text, itemStart, itemEnd))) isLike = true;
      end = itemEnd;
      if (code !== enumerationMark) break;
      itemStart = end + 1;
    }
    if (isLike && count >= fewestItems) lists.push({ start, end });
  }
  return lists;
}

const slotBits = 10;
const enumerationMark = '、'.charCodeAt(0);
const marksAroundWords: ReadonlySet<number> = new Set([...'“”《》'].map((mark) => mark.charCodeAt(0)));

function isWordCharacter(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || marksAroundWords.has(code);
}
