import { CharacterSet } from '../../report/character-set.ts';
import { isInsideWord } from './separators.ts';

/**
 * Words before what is counted that do not belong to it, and words between it and its number. No word is made of others:
 * 共有 beside 共 and 有 could be read in two ways, and a row of them in more ways than there is time for.
 */
const leading =
  /^(?:[一二三四五六七八九十]{1,2}是|其中|包括|以及|对|已|共|另|和|为|有|及|与|并|了|来(?![访电信])|、|全年|分别|的|(?:完成|办理)(?!.{0,2}率|$)){1,12}/;
const trailing = /(?:为|达到?|(?:[总合]|(?<!统)一)?共|有|了|约|分别|是|(?<![累合总小])计|：|“){1,12}$/;
/** Also totals by another name: what is left names the same indicator. */
const trailingTotals = /(?:为|达到?|(?:[总合]|(?<!统)一)?共|合计|累计|总计|有|了|约|分别|是|计){1,12}$/;

/** Longer labels say no more. */
const longestLabel = 60;

/** What the words that `trailing` takes away end with: most labels end with the name of what is counted. */
const lastOfTrailing = new CharacterSet('为达到共有了约别是计：“');

/** What is counted, of the words before a number. */
export function strip(label: string): string {
  const begun = label.replace(leading, '');
  return lastOfTrailing.isAt(begun.length - 1, begun) ? begun.replace(trailing, '') : begun;
}

/** A label that the same indicator has wherever it is told. */
export function labelKey(label: string): string {
  return label.replace(leading, '').replace(trailingTotals, '');
}

/** Words from one index to another without what stands in brackets; of long ones the end. */
export function wordsBefore(text: string, start: number, end: number): string {
  // Twice the length leaves room for a bracket.
  const from = Math.max(start, end - 4 * longestLabel);
  return withoutBrackets(text.slice(from, end)).slice(-longestLabel);
}

export function wordsBehind(text: string, start: number, end: number): string {
  return text.slice(start, Math.min(end, start + longestLabel));
}

const jointsAndBrackets = new CharacterSet('、和及与并（）');

/** Index of the last 、和及与并 between two quantities of one clause; -1 where none stands there. */
export function lastJoint(text: string, start: number, end: number): number {
  const from = Math.max(start, end - 4 * longestLabel);
  let depth = 0;
  for (let index = end - 1; index >= from; index -= 1) {
    if (!jointsAndBrackets.isAt(index, text)) continue;
    const char = text[index] as string;
    if (char === '）') depth += 1;
    else if (char === '（') depth -= 1;
    else if (depth === 0 && !isInsideWord(text, index)) return index;
  }
  return -1;
}

function withoutBrackets(words: string): string {
  return words.includes('）') ? words.replace(/（[^（）]*）/g, '').replace(/^.*）/s, '') : words;
}
