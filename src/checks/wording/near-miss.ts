import type { CompiledPhrase } from '../../phrases/compile.ts';
import { editDistance } from '../../phrases/edit-distance.ts';
import type { Match } from '../../phrases/matcher.ts';
import type { Range } from '../../readers/source.ts';
import { fold } from '../../report/fold.ts';
import type { MappedText } from '../../report/mapped-text.ts';
import { WordList } from '../../report/word-list.ts';
import type { CheckContext, Hit } from '../check.ts';
import { nested, overlapsAny, type TermOutcome } from '../term-search.ts';

/** A long formulation that is known by parts of it even where others are damaged. */
export interface CompiledFormulation {
  readonly right: string;
  /** As the text has it where it is right. */
  readonly folded: string;
  /** Its characters without marks, as the text is compared with them. */
  readonly bare: string;
  /** At least one part more than there may be slips, none across a mark: of a near miss, one is whole. */
  readonly parts: readonly Part[];
  readonly slips: number;
  readonly outcome: TermOutcome;
  readonly except?: readonly CompiledPhrase[];
}

interface Part {
  /** Where it stands in the bare formulation. */
  readonly at: number;
  /** Where it stands in the folded one. */
  readonly inFolded: number;
  readonly text: string;
}

/** Marks inside formulations, which drafts set, change and leave out at will. */
const innerMarks = /[、，；：“”‘’]/g;

/** How many marks may stand inside a formulation. */
const mostMarks = 8;

export function formulationParts(right: string, slips: number): Pick<CompiledFormulation, 'folded' | 'bare' | 'parts'> {
  const folded = fold(right).replace(/[“”‘’]/g, '');
  const texts = folded.split(innerMarks).filter((text) => text !== '');
  while (texts.length <= slips) {
    const longest = texts.reduce((best, text, index) => (text.length > (texts[best]?.length ?? 0) ? index : best), 0);
    const text = texts[longest] ?? '';
    const middle = text.length >> 1;
    texts.splice(longest, 1, text.slice(0, middle), text.slice(middle));
  }
  let at = 0;
  let inFolded = 0;
  const parts = texts.map((text) => {
    inFolded = folded.indexOf(text, inFolded);
    const part = { at, inFolded, text };
    at += text.length;
    inFolded += text.length;
    return part;
  });
  return { folded, bare: texts.join(''), parts };
}

/**
 * Places where a formulation is meant and not met: both ends are there, and what stands between differs by a slip or
 * two. Text that breaks off earlier, or goes on another way, quotes a part of it and is none.
 */
export function findNearMisses(formulations: readonly CompiledFormulation[], context: CheckContext): Hit[] {
  const possible = context.report.phrases.pairs.possibleOf(endsOf(formulations));
  const meant = new Set(possible.map((index) => formulations[Math.floor(index / formsOfEnds)] as CompiledFormulation));
  return [...meant].flatMap((formulation) => nearMissesOf(formulation, context));
}

/** Formulations are the same for all drafts. */
const knownEnds = new WeakMap<readonly CompiledFormulation[], WordList>();

/** Each with either of its beginnings and either of its endings. */
const formsOfEnds = 4;

function endsOf(formulations: readonly CompiledFormulation[]): WordList {
  const known =
    knownEnds.get(formulations) ??
    new WordList(
      formulations.flatMap(({ bare }) =>
        beginnings(bare).flatMap((first) => endings(bare).map((last) => first + last)),
      ),
    );
  knownEnds.set(formulations, known);
  return known;
}

function nearMissesOf(formulation: CompiledFormulation, { report, matcher }: CheckContext): Hit[] {
  const { phrases } = report;
  const hits = new Map<number, Hit>();
  for (const range of missesIn(formulation, phrases)) {
    if (hits.has(range.start)) continue;
    const found = { start: phrases.indexAt(range.start), end: phrases.indexAt(range.end) };
    if (overlapsAny(formulation.except ?? [], found, phrases.text, matcher)) continue;
    const values = { quote: phrases.slice(range), right: nested(formulation.right), note: '' };
    hits.set(range.start, { outcome: formulation.outcome, range, nearest: [], values });
  }
  return [...hits.values()];
}

function* missesIn(formulation: CompiledFormulation, phrases: MappedText): Generator<Range> {
  const { folded, bare, slips, parts } = formulation;
  const reach = bare.length + slips + mostMarks;
  for (const part of parts) {
    for (const at of phrases.pairs.placesOf(part.text)) {
      if (phrases.text.startsWith(folded, at - part.inFolded)) continue;
      if (!hasEnds(formulation, part, at, phrases.text)) continue;
      const from = Math.max(0, at - reach);
      const before = phrases.text.slice(from, at).replace(innerMarks, '');
      const around = before + phrases.text.slice(at, at + reach).replace(innerMarks, '');
      const miss = missAround(formulation, before.length - part.at, around);
      if (miss === undefined) continue;
      // Few places are misses: only those are told where they stand.
      const range = phrases
        .cut(from, at + reach)
        .without(innerMarks)
        .rangeOf(miss.start, miss.end);
      const isWhole = around.slice(0, miss.end).endsWith(bare.slice(-2));
      if (isWhole || !goesOn.test(phrases.text.charAt(phrases.indexAt(range.end)))) yield range;
    }
  }
}

/** Whether the ends of a formulation stand as far from one of its parts as slips and marks let them. */
function hasEnds({ bare, slips }: CompiledFormulation, part: Part, at: number, text: string): boolean {
  const start = at - part.at;
  const last = start + bare.length - 2;
  const slack = slips + mostMarks;
  return (
    beginnings(bare).some((pair) => standsBetween(pair, start - slack, start + slips, text)) &&
    endings(bare).some((pair) => standsBetween(pair, last - slips, last + slack, text))
  );
}

/** The first two characters, also where the second of them dropped out or changed places: 习平 for 习近平. */
function beginnings(bare: string): readonly string[] {
  return [bare.slice(0, 2), bare.charAt(0) + bare.charAt(2)];
}

/** The last two characters, also where the last but one dropped out. */
function endings(bare: string): readonly string[] {
  return [bare.slice(-2), bare.charAt(bare.length - 3) + bare.charAt(bare.length - 1)];
}

/** Where an end is damaged, the word must end there: 阳光下|行使 is another one. */
const goesOn = /^(?!的)[\u3400-\u9fff]/;

function standsBetween(pair: string, from: number, to: number, text: string): boolean {
  return text.slice(Math.max(0, from), Math.max(0, to + pair.length)).includes(pair);
}

/** The closest stretch of the text with both ends of the formulation that begins near a place. */
function missAround({ bare, slips }: CompiledFormulation, expected: number, text: string): Match | undefined {
  if (text.startsWith(bare, expected)) return undefined;
  let closest: Match | undefined;
  let least = slips + 1;
  for (const start of beginnings(bare).flatMap((pair) => placesOf(pair, expected, slips, text))) {
    const ends = endings(bare).flatMap((pair) => placesOf(pair, start + bare.length - 2, slips, text));
    for (const last of ends) {
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
