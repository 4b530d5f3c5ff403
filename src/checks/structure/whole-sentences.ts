import type { Alignment } from './alignment.ts';

const sentenceEnd = /[。！？\n]/;

/** The whole sentences of an alignment that stand word for word in both places; undefined where there are none. */
export function wholeSentences(text: string, { earlier, later }: Alignment): Alignment | undefined {
  const start = beginsSentence(text, later.start) ? later.start : endOfFirst(text, later.start, later.end);
  const end = endsSentence(text, later.end) ? later.end : endOfLast(text, later.start, later.end);
  if (start === undefined || end === undefined || end <= start) return undefined;
  const from = text.slice(earlier.start, earlier.end).indexOf(text.slice(start, end));
  if (from === -1) return undefined;
  const first = { start: earlier.start + from, end: earlier.start + from + end - start };
  const isWhole = beginsSentence(text, first.start) && endsSentence(text, first.end);
  return isWhole ? { earlier: first, later: { start, end } } : undefined;
}

function beginsSentence(text: string, index: number): boolean {
  return index === 0 || sentenceEnd.test(text[index - 1] as string);
}

function endsSentence(text: string, index: number): boolean {
  return index === text.length || sentenceEnd.test(text[index] as string);
}

function endOfFirst(text: string, start: number, end: number): number | undefined {
  const at = text.slice(start, end).search(sentenceEnd);
  return at === -1 ? undefined : start + at + 1;
}

function endOfLast(text: string, start: number, end: number): number | undefined {
  for (let at = end - 1; at > start; at -= 1) if (sentenceEnd.test(text[at] as string)) return at;
  return undefined;
}
