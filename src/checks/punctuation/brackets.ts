import type { MappedText } from '../../report/mapped-text.ts';
import type { CheckKind, Hit } from '../check.ts';
import { type Fault, faultsOf, nameOf } from './bracket-faults.ts';
import { closerOf, isOpening, openerOf, pairBrackets } from './bracket-pairs.ts';
import type { BracketsParameters } from './brackets.schema.ts';
import { correctionOf } from './corrections.ts';
import { untitledActs } from './untitled-acts.ts';

interface Compiled {
  /** Source of a regular expression: the bracketed year in the number of a document. */
  readonly documentYear: string;
}

/** Brackets, title marks and quotation marks: unpaired, of the wrong kind, wrongly nested. */
export const brackets: CheckKind<BracketsParameters, Compiled> = {
  name: 'brackets',
  outcomes: [
    'unpaired',
    'repeated',
    'mismatched',
    'nested',
    'reversed',
    'only-years',
    'one-sided',
    'document-year',
    'no-title-marks',
  ],
  placeholders: {
    quote: 'the marks with what they hold',
    mark: 'the mark, with its name',
    partner: 'the mark that belongs to it, with its name',
    correct: 'what should stand there',
    count: 'how many marks of the kind there are',
  },
  compile: ({ notDocuments = [] }) => ({
    documentYear: `[[［【(（﹝〈]((?:19|20)[0-9]{2})[\\]］】)）﹞〉](?= ?第?[0-9]{1,5} ?号${noneOf(notDocuments)})`,
  }),
  run: ({ documentYear }, { report: { printed }, facts }) => {
    const pairing = pairBrackets(printed.text, facts.marks.brackets);
    const hits = [
      ...faultsOf(printed.text, pairing).map((fault) => hitOfFault(printed, fault)),
      ...asciiTitleMarks(printed),
      ...documentYears(printed, new RegExp(documentYear, 'g')),
      ...untitledActs(printed.text, pairing.pairs).map(({ start, end, correct }) =>
        hitOf('no-title-marks', printed, [start, end], { correct }, correct),
      ),
    ];
    return { hits };
  },
};

function noneOf(words: readonly string[]): string {
  return words.length === 0 ? '' : `(?!${words.join('|')})`;
}

function hitOfFault(printed: MappedText, { outcome, start, end, marks, correct }: Fault): Hit {
  const [{ char }, ...others] = marks as [Fault['marks'][number], ...Fault['marks']];
  const partner = nameOf(isOpening(char) ? closerOf(char) : openerOf(char));
  const values = {
    mark: nameOf(char),
    partner,
    correct: outcome === 'mismatched' ? closerOf(char) : (correct ?? ''),
    count: String(marks.length),
  };
  // A quotation in a quotation may also be two that lack their ends.
  const isCertain = outcome !== 'nested' || char === '《';
  const hit = hitOf(outcome, printed, [start, end], values, isCertain ? correct : undefined);
  // Where all marks of the text are wrong, one of them shows it.
  if (outcome === 'one-sided') return hit;
  const related = others
    .filter(({ index }) => index >= end || index < start)
    .map((other) => ({ range: printed.rangeOf(other.index, other.index + 1), message: nameOf(other.char) }));
  return { ...hit, related };
}

/** `《关于修改<…>的决定》`, with the marks that a keyboard has. */
function asciiTitleMarks(printed: MappedText): Hit[] {
  const hits: Hit[] = [];
  if (!printed.text.includes('<')) return hits;
  for (const { 0: all, 1: inner = '', index } of printed.text.matchAll(/《[^《》<>\n]{1,40}<([^《》<>\n]{1,60})>/g)) {
    const end = index + all.length;
    const correct = `〈${inner}〉`;
    hits.push(hitOf('nested', printed, [end - inner.length - 2, end], { correct }, correct));
  }
  return hits;
}

function documentYears(printed: MappedText, pattern: RegExp): Hit[] {
  const hits: Hit[] = [];
  for (const { 0: all, 1: year, index } of printed.text.matchAll(pattern)) {
    if (!/[\u4e00-\u9fff] ?$/.test(printed.text.slice(Math.max(0, index - 2), index))) continue;
    const correct = `〔${year}〕`;
    hits.push(hitOf('document-year', printed, [index, index + all.length], { correct }, correct));
  }
  return hits;
}

function hitOf(
  outcome: string,
  printed: MappedText,
  [start, end]: readonly [number, number],
  values: Hit['values'],
  correct?: string,
): Hit {
  const fix = correct === undefined ? undefined : correctionOf(printed, start, end, correct);
  const quote = printed.text.slice(start, end);
  const range = printed.rangeOf(start, end);
  return { outcome, range, nearest: [], values: { quote, ...values }, ...(fix === undefined ? {} : { fix }) };
}
