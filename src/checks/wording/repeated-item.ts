import type { Match } from '../../phrases/matcher.ts';

/** Fewer items are no list: “甲、乙” may go on behind another mark. */
const fewestItems = 3;
const shortestItem = 2;

/** Items of an enumeration that stand in it already, such as one office named twice. */
export function* repeatedItemsIn(text: string): Generator<Match> {
  for (const list of listsIn(text)) {
    const items = text.slice(list.start, list.end).split('、');
    if (new Set(items).size === items.length) continue;
    const seen = new Set<string>();
    let start = list.start;
    for (const item of items) {
      if (seen.has(item) && item.length >= shortestItem) yield { start, end: start + item.length };
      seen.add(item);
      start += item.length + 1;
    }
  }
}

/** Stretches of words with 、 between them and no other mark, no figure, that are long enough for a list. */
function* listsIn(text: string): Generator<Match> {
  let end = 0;
  for (let mark = text.indexOf('、'); mark !== -1; mark = text.indexOf('、', end)) {
    let start = mark;
    while (start > end && isWordCharacter(text.charCodeAt(start - 1))) start -= 1;
    let items = 2;
    for (end = mark + 1; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      if (code === enumerationMark) items += 1;
      else if (!isWordCharacter(code)) break;
    }
    if (items >= fewestItems) yield { start, end };
  }
}

const enumerationMark = '、'.charCodeAt(0);
const marksAroundWords: ReadonlySet<number> = new Set([...'“”《》'].map((mark) => mark.charCodeAt(0)));

function isWordCharacter(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || marksAroundWords.has(code);
}
