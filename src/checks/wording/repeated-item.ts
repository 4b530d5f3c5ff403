import type { Match } from '../../phrases/matcher.ts';

/** Three and more items between 、, none of which holds another mark or a figure. */
const lists = /[\u4e00-\u9fff“”《》]{2,16}(?:、[\u4e00-\u9fff“”《》]{2,16}){2,}/g;

/** Items of an enumeration that stand in it already. */
export function* repeatedItemsIn(text: string): Generator<Match> {
  for (const list of text.matchAll(lists)) {
    const seen = new Set<string>();
    let start = list.index;
    for (const item of list[0].split('、')) {
      if (seen.has(item)) yield { start, end: start + item.length };
      seen.add(item);
      start += item.length + 1;
    }
  }
}
