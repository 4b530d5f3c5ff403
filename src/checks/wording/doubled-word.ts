import type { CompiledPhrase } from '../../phrases/compile.ts';
import type { Match } from '../../phrases/matcher.ts';
import type { Bilingual } from '../../readers/bilingual.ts';
import type { MappedText } from '../../report/mapped-text.ts';
import type { Report } from '../../report/report.ts';
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
import { repeatedClausesIn } from './repeated-clause.ts';
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
    const doublings = findDoublings(reduplications, context);
    const items = findRepeatedItems(context.report.text);
    const clauses = findRepeatedClauses(context.report.text);
    return { hits: withoutOverlaps([...findTerms(terms, context), ...doublings, ...items, ...clauses]) };
  },
};

/** Quotation marks are kept: “谁执法谁普法”普法责任制 doubles nothing. */
function findDoublings(reduplications: readonly CompiledPhrase[], context: CheckContext): Hit[] {
  const { report, matcher } = context;
  const doublingsAmong = (repeats: readonly Match[], where: MappedText) =>
    repeats
      .filter((found) => isDoubling(found, where.text) && !overlapsAny(reduplications, found, where.text, matcher))
      .map((found) => hitOf(found, where.text.slice(found.start, (found.start + found.end) / 2), where));
  return [
    ...doublingsAmong(repeatsIn(report.frame), report.frame),
    ...doublingsAmong(repeatsInText(report), report.text),
  ];
}

function findRepeatedItems(where: MappedText): Hit[] {
  return repeatedItemsIn(where.text).map((item) => hitOf(item, alreadyListed, where));
}

function findRepeatedClauses(where: MappedText): Hit[] {
  return repeatedClausesIn(where.text).map((clause) => hitOf(clause, alreadySaid, where));
}

const alreadySaid: Bilingual = { zh: '同一句中已经写过', en: 'the sentence says it already' };

const alreadyListed: Bilingual = { zh: '前面已经列举', en: 'it stands in the enumeration already' };

function hitOf({ start, end }: Match, right: Bilingual | string, where: MappedText): Hit {
  const values = { quote: where.text.slice(start, end), right, note: '' };
  return { outcome: 'wrong', range: where.rangeOf(start, end), nearest: [], values };
}

const shortest = 2;
const longest = 8;

/** They make another word of the second: 规范规范性文件, 标准标准化建设. */
const suffixes: ReadonlySet<string> = new Set('化性');

/** Stretches that are followed by themselves, whatever they hold. */
function repeatsIn({ text, pairs }: MappedText): Match[] {
  const repeats: Match[] = [];
  for (const start of pairs.repeatedWithin(longest)) {
    for (let again = pairs.nextOf(start); again !== -1 && again - start <= longest; again = pairs.nextOf(again)) {
      const length = again - start;
      // Most are dismissed by their last character.
      if (length < shortest || text.charCodeAt(again - 1) !== text.charCodeAt(again + length - 1)) continue;
      if (text.startsWith(text.slice(start, again), again)) repeats.push({ start, end: again + length });
    }
  }
  return repeats;
}

/** The same stretches in the text with its quotation marks: to look for them there would take pairs of its own. */
function repeatsInText({ text, phrases }: Report): Match[] {
  return repeatsIn(phrases).map(({ start, end }) => {
    const at = text.indexAt(phrases.rangeOf(start, end).start);
    return { start: at, end: at + end - start };
  });
}

/** Whether a word fills a stretch twice. */
function isDoubling({ start, end }: Match, text: string): boolean {
  const middle = (start + end) / 2;
  // A run that began earlier repeats the same word: it is told there.
  if (start > 0 && text[start - 1] === text[middle - 1]) return false;
  const word = text.slice(start, middle);
  return text.startsWith(word, middle) && isWord(word) && !suffixes.has(text[end] ?? '');
}

/** Words only: numerals repeat for reasons of their own, and so does a single character that stands four times. */
function isWord(word: string): boolean {
  return /^[\u4e00-\u9fff]+$/.test(word) && !/^(.)\1+$|[一二两三四五六七八九十百千万亿零〇]/.test(word);
}
