import type { CompiledPhrase } from '../../phrases/compile.ts';
import type { Match } from '../../phrases/matcher.ts';
import type { MappedText } from '../../report/mapped-text.ts';
import type { CheckContext, CheckKind, Hit } from '../check.ts';
import {
  type CompiledTerm,
  compileTerms,
  findTerms,
  overlapsAny,
  termOutcomes,
  termPlaceholders,
  withoutOverlaps,
} from '../term-search.ts';
import type { DoubledWordParameters } from './doubled-word.schema.ts';

interface Compiled {
  readonly terms: readonly CompiledTerm[];
  readonly reduplications: readonly CompiledPhrase[];
}

/** Words of two to eight characters that stand twice in a row, and what is said twice in other words. */
export const doubledWord: CheckKind<DoubledWordParameters, Compiled> = {
  name: 'doubled-word',
  outcomes: termOutcomes,
  placeholders: termPlaceholders,
  compile: ({ table }, phrase) => ({
    terms: compileTerms(table, phrase),
    reduplications: table.reduplications.map((text, index) => phrase(text, ['table', 'reduplications', index])),
  }),
  run: ({ terms, reduplications }, context) => {
    const { frame, text } = context.report;
    const doublings = [frame, text].flatMap((where) => findDoublings(where, reduplications, context));
    return { hits: withoutOverlaps([...findTerms(terms, context), ...doublings]) };
  },
};

/** Quotation marks are kept: “谁执法谁普法”普法责任制 doubles nothing. */
function findDoublings(where: MappedText, reduplications: readonly CompiledPhrase[], context: CheckContext): Hit[] {
  const hits: Hit[] = [];
  for (const { start, end } of doublingsIn(where.text)) {
    if (overlapsAny(reduplications, { start, end }, where.text, context.matcher)) continue;
    const quote = where.text.slice(start, end);
    const values = { quote, right: quote.slice(0, quote.length / 2), note: '' };
    hits.push({ outcome: 'wrong', range: where.rangeOf(start, end), nearest: [], values });
  }
  return hits;
}

const lengths = [2, 3, 4, 5, 6, 7, 8];

/** Where a stretch of Chinese characters is followed by itself. One pass: how many characters repeat those before them. */
function* doublingsIn(text: string): Generator<Match> {
  const equal = lengths.map(() => 0);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    for (const [at, length] of lengths.entries()) {
      if (code !== text.charCodeAt(index - length) || !isHan(code)) {
        equal[at] = 0;
        continue;
      }
      equal[at] = (equal[at] as number) + 1;
      if (equal[at] !== length) continue;
      equal.fill(0);
      const found = { start: index + 1 - 2 * length, end: index + 1 };
      if (isWord(text, found.start, length)) yield found;
      break;
    }
  }
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** Numerals repeat for reasons of their own, and so does a single character that stands four times. */
function isWord(text: string, start: number, length: number): boolean {
  const word = text.slice(start, start + length);
  return !/^(.)\1+$/.test(word) && !/[一二两三四五六七八九十百千万亿零〇]/.test(word);
}
