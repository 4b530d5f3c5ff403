import type { OrdinalSeries } from '../../report/ordinals.ts';
import type { Report } from '../../report/report.ts';
import type { OrdinalItem } from '../../report/series.ts';

const sentenceStart = /^[。！？；：\n]?$/;
/** 首先，要清醒看到…: an adverb that counts nothing. */
const admonition = /^(?:要|必须|应|是|请|感谢)/;

/** Whether 首先 stands where a list begins, set apart by a comma at the start of a sentence, and no other member is told. */
export function beginsListAlone({ form, items }: OrdinalSeries, { phrases }: Report): boolean {
  const [first] = items as [OrdinalItem];
  if (form !== 'adverb' || items.length > 1 || first.value !== 1) return false;
  const start = phrases.indexAt(first.range.start);
  const end = phrases.indexAt(first.range.end);
  if (phrases.text[end - 1] !== '，' || !sentenceStart.test(phrases.text[start - 1] ?? '')) return false;
  return !admonition.test(phrases.text.slice(end, end + longestAdmonition));
}

const longestAdmonition = 2;

/** Words that tell a further member wherever they stand, and those that do so only in the same paragraph. */
const furtherMember = /再次|最后|末了|第三|三是/;
const addition = /同时|此外|另外|然后|接着|随后|继而|进而|而后|接下来|再则|还[要应需有]/;

/** Whether what follows 首先 tells something more in other words. */
export function addsMore(paragraphRest: string, rest: string): boolean {
  return addition.test(paragraphRest) || furtherMember.test(rest);
}
