import type { Range } from '../../readers/source.ts';
import type { Report } from '../../report/report.ts';

/** Words in small letters, apart by one space, as folding leaves them. */
const latin = /[a-z]{2,}(?: [a-z]{2,})*/g;
const chinese = /[\u4e00-\u9fff、，。；：]/;
/** So many words in small letters are no term, whatever they are. */
const passage = 3;

/** English that a translation or a slip left between Chinese words; terms and names are none. */
export function findForeignWords(foreign: readonly string[], { text }: Report): Range[] {
  const ranges: Range[] = [];
  for (const { 0: run, index } of text.text.matchAll(latin)) {
    const end = index + run.length;
    const isBetween = chinese.test(text.text[index - 1] ?? '') && chinese.test(text.text[end] ?? '');
    if (isBetween && isForeign(run, foreign)) ranges.push(text.rangeOf(index, end));
  }
  return ranges;
}

function isForeign(run: string, foreign: readonly string[]): boolean {
  const words = run.split(' ');
  return words.length >= passage || words.every((word) => foreign.includes(word));
}
