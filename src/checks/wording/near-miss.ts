import type { CompiledPhrase } from '../../phrases/compile.ts';
import { editDistance } from '../../phrases/edit-distance.ts';
import type { Match } from '../../phrases/matcher.ts';
import type { MappedText } from '../../report/mapped-text.ts';
import type { CheckContext, Hit } from '../check.ts';
import { nested, overlapsAny, type TermOutcome } from '../term-search.ts';

/** A long formulation that is known by parts of it even where others are damaged. */
export interface CompiledFormulation {
  readonly right: string;
  /** Its characters without marks, as the text is compared with them. */
  readonly bare: string;
  /** One part more than there may be slips: of a near miss, at least one is whole. */
  readonly parts: readonly { readonly at: number; readonly text: string }[];
  readonly slips: number;
  readonly outcome: TermOutcome;
  readonly except?: readonly CompiledPhrase[];
}

/** Marks inside formulations, which drafts set, change and leave out at will. */
export const innerMarks = /[、，；：“”‘’]/g;

export function partsOf(bare: string, slips: number): CompiledFormulation['parts'] {
  const count = slips + 1;
  const border = (index: number) => Math.round((index * bare.length) / count);
  return Array.from({ length: count }, (_, index) => ({
    at: border(index),
    text: bare.slice(border(index), border(index + 1)),
  }));
}

/**
 * Places where a formulation is meant and not met: both ends are there, and what stands between differs by a slip or
 * two. Text that breaks off earlier, or goes on another way, quotes a part of it and is none.
 */
export function findNearMisses(formulations: readonly CompiledFormulation[], context: CheckContext): Hit[] {
  const text = context.report.phrases.without(innerMarks);
  return formulations.flatMap((formulation) => nearMissesOf(formulation, text, context));
}

function nearMissesOf(formulation: CompiledFormulation, text: MappedText, context: CheckContext): Hit[] {
  const places = new Map<number, number>();
  for (const { start, end } of missesIn(formulation, text)) places.set(start, end);
  return [...places].flatMap(([start, end]) => {
    const range = text.rangeOf(start, end);
    const { phrases } = context.report;
    const inPhrases = { start: phrases.indexAt(range.start), end: phrases.indexAt(range.end) };
    if (overlapsAny(formulation.except ?? [], inPhrases, phrases.text, context.matcher)) return [];
    const values = { quote: phrases.slice(range), right: nested(formulation.right), note: '' };
    return [{ outcome: formulation.outcome, range, nearest: [], values }];
  });
}

function* missesIn(formulation: CompiledFormulation, text: MappedText): Generator<Match> {
  for (const part of formulation.parts) {
    if (!text.mayHold(part.text)) continue;
    for (let at = text.text.indexOf(part.text); at !== -1; at = text.text.indexOf(part.text, at + 1)) {
      const miss = missAround(formulation, at - part.at, text.text);
      if (miss !== undefined) yield miss;
    }
  }
}

/** The closest stretch of the text with both ends of the formulation that begins near a place. */
function missAround({ bare, slips }: CompiledFormulation, expected: number, text: string): Match | undefined {
  if (text.startsWith(bare, expected)) return undefined;
  let closest: Match | undefined;
  let least = slips + 1;
  for (const start of placesOf(bare.slice(0, 2), expected, slips, text)) {
    for (const last of placesOf(bare.slice(-2), start + bare.length - 2, slips, text)) {
      const stretch = text.slice(start, last + 2);
      const distance = editDistance(stretch, bare);
      if (distance < least && !/[\n。]/.test(stretch)) {
        least = distance;
        closest = { start, end: last + 2 };
      }
    }
  }
  return least === 0 ? undefined : closest;
}

/** Where two characters stand in a text, at most so far from where they are expected. */
function placesOf(pair: string, expected: number, reach: number, text: string): number[] {
  const places: number[] = [];
  for (let at = Math.max(0, expected - reach); at <= expected + reach; at += 1) {
    if (text.startsWith(pair, at)) places.push(at);
  }
  return places;
}
