/** The marks that a sentence ends at, also those between the parts of a long one. */
export const sentenceMarks: ReadonlySet<string> = new Set('。；！？\n');
/** The marks that a clause ends at. */
export const clauseMarks: ReadonlySet<string> = new Set('，。；：！？\n');

/** Sentences without an end, as in a list of names, are looked at in part. */
const longest = 200;

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The stretch between two marks that some words stand in; of a long one what is near. */
export function stretchAround(text: string, { start, end }: Stretch, marks: ReadonlySet<string>): Stretch {
  let from = start;
  while (from > 0 && start - from < longest && !marks.has(text[from - 1] as string)) from -= 1;
  let to = end;
  while (to < text.length && to - end < longest && !marks.has(text[to] as string)) to += 1;
  return { start: from, end: to };
}

export function wordsAround(text: string, words: Stretch, marks: ReadonlySet<string>): string {
  const { start, end } = stretchAround(text, words, marks);
  return text.slice(start, end);
}

/** How many characters before and behind a name are looked at. */
const reach = 40;

/** What stands before an index, of the same paragraph: the edges of a phrase are those of paragraphs. */
export function wordsBefore(text: string, index: number): string {
  const words = text.slice(Math.max(0, index - reach), index);
  return words.slice(words.lastIndexOf('\n') + 1);
}

/** What stands behind an index, of the same paragraph. */
export function wordsBehind(text: string, index: number): string {
  const words = text.slice(index, index + reach);
  const lineFeed = words.indexOf('\n');
  return lineFeed === -1 ? words : words.slice(0, lineFeed);
}
