import type { MappedText } from '../../report/mapped-text.ts';
import type { CheckKind, Hit } from '../check.ts';
import { correctionOf } from './corrections.ts';
import type { EnumerationParameters } from './enumeration.schema.ts';
import { findRepeatedMarks } from './repeated-marks.ts';

interface Compiled {
  /** Source of a regular expression: 、 before one of the words, the word in a group. */
  readonly beforeCloser: string;
}

/** Marks of enumerations: 、 before 等 and 以及, doubled marks, 、 between titles that need none. */
export const enumeration: CheckKind<EnumerationParameters, Compiled> = {
  name: 'enumeration',
  outcomes: ['before-closer', 'doubled', 'adjacent', 'between-titles'],
  placeholders: {
    quote: 'the marks, with the word behind them',
    correct: 'what should stand there',
    count: 'how many places there are',
  },
  compile: ({ closers }) => ({
    beforeCloser: `、(${closers.map(({ word, unless = [] }) => word + notIn(word, unless)).join('|')})`,
  }),
  run: ({ beforeCloser }, { report: { printed } }) => ({
    hits: [
      ...beforeClosers(printed, new RegExp(beforeCloser, 'g')),
      ...repeatedMarks(printed),
      ...betweenTitles(printed),
    ],
  }),
};

function notIn(word: string, unless: readonly string[]): string {
  const rests = unless.map((longer) => longer.slice(word.length));
  return rests.length === 0 ? '' : `(?!${rests.join('|')})`;
}

function beforeClosers(printed: MappedText, pattern: RegExp): Hit[] {
  const hits: Hit[] = [];
  for (const { 0: quote, 1: word = '', index } of printed.text.matchAll(pattern)) {
    if (isNumber(printed.text, index)) continue;
    const end = index + quote.length;
    const fix = correctionOf(printed, index, end, word) ?? correctionOf(printed, index, index + 1, '');
    hits.push(hitOf('before-closer', printed, [index, end], { quote, correct: word }, fix));
  }
  return hits;
}

/** `一、等`: the mark belongs to the number of a paragraph. */
function isNumber(text: string, index: number): boolean {
  return /(?:^|\n)[一二三四五六七八九十0-9]{1,3}$/.test(text.slice(Math.max(0, index - 4), index));
}

function repeatedMarks(printed: MappedText): Hit[] {
  return findRepeatedMarks(printed.text).map(({ index, end, correct }) => {
    const quote = printed.text.slice(index, end);
    if (correct === undefined) return hitOf('adjacent', printed, [index, end], { quote });
    return hitOf('doubled', printed, [index, end], { quote, correct }, correctionOf(printed, index, end, correct));
  });
}

/** It is usage, not an error: one hit says how often. */
function betweenTitles(printed: MappedText): Hit[] {
  const places = [...printed.text.matchAll(/》、(?=《)/g)];
  const [first] = places;
  if (first === undefined) return [];
  const values = { quote: '》、《', correct: '》《', count: String(places.length) };
  return [hitOf('between-titles', printed, [first.index, first.index + 3], values)];
}

function hitOf(
  outcome: string,
  printed: MappedText,
  [start, end]: readonly [number, number],
  values: Hit['values'],
  fix?: Hit['fix'],
): Hit {
  return { outcome, range: printed.rangeOf(start, end), nearest: [], values, ...(fix === undefined ? {} : { fix }) };
}
