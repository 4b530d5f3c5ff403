import type { MappedText } from '../../report/mapped-text.ts';
import type { CheckKind, Hit } from '../check.ts';
import { correctionOf } from './corrections.ts';
import type { EnumerationParameters } from './enumeration.schema.ts';
import { findRepeatedMarks } from './repeated-marks.ts';

interface Compiled {
  /** Source of a regular expression of the words. */
  readonly closer: string;
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
    closer: closers.map(({ word, unless = [] }) => word + notIn(word, unless)).join('|'),
  }),
  run: ({ closer }, { report: { printed }, facts: { marks } }) => ({
    hits: [
      ...beforeClosers(printed, marks.stops, new RegExp(closer, 'y')),
      ...repeatedMarks(printed, marks.stops),
      ...betweenTitles(printed, marks.stops),
    ],
  }),
};

function notIn(word: string, unless: readonly string[]): string {
  const rests = unless.map((longer) => longer.slice(word.length));
  return rests.length === 0 ? '' : `(?!${rests.join('|')})`;
}

function beforeClosers(printed: MappedText, stops: readonly number[], closer: RegExp): Hit[] {
  const { text } = printed;
  const hits: Hit[] = [];
  for (const index of stops) {
    if (text[index] !== '、') continue;
    closer.lastIndex = index + 1;
    const word = closer.exec(text)?.[0];
    if (word === undefined || isNumber(text, index)) continue;
    const end = index + 1 + word.length;
    const quote = text.slice(index, end);
    const fix = correctionOf(printed, index, end, word) ?? correctionOf(printed, index, index + 1, '');
    hits.push(hitOf('before-closer', printed, [index, end], { quote, correct: word }, fix));
  }
  return hits;
}

/** `一、等`: the mark belongs to the number of a paragraph. */
function isNumber(text: string, index: number): boolean {
  return /(?:^|\n)[一二三四五六七八九十0-9]{1,3}$/.test(text.slice(Math.max(0, index - 4), index));
}

function repeatedMarks(printed: MappedText, stops: readonly number[]): Hit[] {
  return findRepeatedMarks(printed.text, stops).map(({ index, end, correct }) => {
    const quote = printed.text.slice(index, end);
    if (correct === undefined) return hitOf('adjacent', printed, [index, end], { quote });
    return hitOf('doubled', printed, [index, end], { quote, correct }, correctionOf(printed, index, end, correct));
  });
}

/** It is usage, not an error: one hit says how often. */
function betweenTitles(printed: MappedText, stops: readonly number[]): Hit[] {
  const { text } = printed;
  const places = stops.filter((index) => text[index] === '、' && text[index - 1] === '》' && text[index + 1] === '《');
  const [first] = places;
  if (first === undefined) return [];
  const values = { quote: '》、《', correct: '》《', count: String(places.length) };
  return [hitOf('between-titles', printed, [first - 1, first + 2], values)];
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
