import type { CompiledPhrase } from '../../phrases/compile.ts';
import type { Match } from '../../phrases/matcher.ts';
import type { Bilingual } from '../../readers/bilingual.ts';
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
import { repeatedItemsIn } from './repeated-item.ts';

interface Compiled {
  readonly terms: readonly CompiledTerm[];
  readonly reduplications: readonly CompiledPhrase[];
}

/** Words of two to eight characters that stand twice in a row, items listed twice, and what is said twice in other words. */
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
    return { hits: withoutOverlaps([...findTerms(terms, context), ...doublings, ...findRepeatedItems(text)]) };
  },
};

/** Quotation marks are kept: “谁执法谁普法”普法责任制 doubles nothing. */
function findDoublings(where: MappedText, reduplications: readonly CompiledPhrase[], context: CheckContext): Hit[] {
  return doublingsIn(where)
    .filter((found) => !overlapsAny(reduplications, found, where.text, context.matcher))
    .map((found) => hitOf(found, where.text.slice(found.start, (found.start + found.end) / 2), where));
}

function findRepeatedItems(where: MappedText): Hit[] {
  return [...repeatedItemsIn(where)].map((item) => hitOf(item, alreadyListed, where));
}

const alreadyListed: Bilingual = { zh: '前面已经列举', en: 'it stands in the enumeration already' };

function hitOf({ start, end }: Match, right: Bilingual | string, where: MappedText): Hit {
  const values = { quote: where.text.slice(start, end), right, note: '' };
  return { outcome: 'wrong', range: where.rangeOf(start, end), nearest: [], values };
}

const shortest = 2;
const longest = 8;

/** They make another word of the second: 规范规范性文件, 标准标准化建设. */
const suffixes: ReadonlySet<string> = new Set('化性');

/** Where a stretch of Chinese characters is followed by itself. */
function doublingsIn({ text, pairs }: MappedText): Match[] {
  const found: Match[] = [];
  for (const start of pairs.repeatedWithin(longest)) {
    let again = pairs.nextOf(start);
    while (again !== -1 && again - start <= longest) {
      const length = again - start;
      if (length >= shortest && isDoubled(text, start, length)) found.push({ start, end: again + length });
      again = pairs.nextOf(again);
    }
  }
  return found;
}

function isDoubled(text: string, start: number, length: number): boolean {
  // A run that began earlier repeats the same word: it is told there.
  if (start > 0 && text[start - 1] === text[start + length - 1]) return false;
  const word = text.slice(start, start + length);
  const end = start + 2 * length;
  return text.startsWith(word, start + length) && isWord(word) && !suffixes.has(text[end] ?? '');
}

/** Words only: numerals repeat for reasons of their own, and so does a single character that stands four times. */
function isWord(word: string): boolean {
  return /^[\u4e00-\u9fff]+$/.test(word) && !/^(.)\1+$|[一二两三四五六七八九十百千万亿零〇]/.test(word);
}
