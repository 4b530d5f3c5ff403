import type { Report } from '../../report/report.ts';
import { hashOf } from '../../report/seen-hashes.ts';
import { Aligner, type Alignment } from './alignment.ts';

/** Words of this length before a mark are what a repeated passage is found by. */
const keyLength = 10;
/** So many earlier places are compared: what stands more often is a formula. */
const mostPlaces = 4;
/** What agrees over fewer characters is not looked at. */
export const shortestPassage = 15;

/** Passages of running text, without headings and cells, that stand there a second time; later ones in order, apart. */
export function repeatedPassages(report: Report): Alignment[] {
  const { text } = report.phrases;
  const aligner = new Aligner(text);
  const places = new EarlierPlaces(text);
  const passages: Alignment[] = [];
  let covered = 0;
  for (const { start, end } of runningStretches(report)) {
    covered = Math.max(covered, start);
    // A mark with words enough before it, and the end.
    for (let at = start + keyLength; at <= end; at += 1) {
      if (at !== end && !isMark(text.charCodeAt(at))) continue;
      const known = places.of(at);
      if (known === undefined) continue;
      if (at - keyLength >= covered) {
        const longest = known.map((place) => aligner.align(place, at, covered)).reduce(longer);
        if (longest.later.end - longest.later.start >= shortestPassage) {
          passages.push(longest);
          covered = Math.max(covered, longest.later.end);
        }
      }
      if (known.length < mostPlaces) known.push(at);
    }
  }
  return passages;
}

function longer(one: Alignment, other: Alignment): Alignment {
  return other.later.end - other.later.start > one.later.end - one.later.start ? other : one;
}

/** Stretches of running text, by index: paragraphs without the headings that run into them. */
function* runningStretches({ phrases, paragraphs, outline }: Report): Generator<{ start: number; end: number }> {
  const headingEnds = new Map<number, number>();
  collectHeadings(outline, headingEnds);
  let start = 0;
  for (const { kind, range } of paragraphs) {
    const lineEnd = phrases.text.indexOf('\n', start);
    const end = lineEnd === -1 ? phrases.text.length : lineEnd;
    const headingEnd = headingEnds.get(range.start);
    if (kind === 'text') yield { start: headingEnd === undefined ? start : phrases.indexAt(headingEnd), end };
    start = end + 1;
  }
}

function collectHeadings({ heading, range, children }: Report['outline'], ends: Map<number, number>): void {
  if (heading !== undefined) ends.set(range.start, heading.end);
  for (const child of children) collectHeadings(child, ends);
}

/** Where the words before a mark have stood. Hardly any stand twice: only for those that do, a list is kept. */
class EarlierPlaces {
  readonly #text: string;
  /** By the hash of the words before it, the first of the marks that share a slot; 0 where there is none. */
  readonly #first = new Int32Array(1 << slotBits);
  readonly #lists = new Map<string, number[]>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Notes a mark; the earlier ones with the same words before them, undefined where there is none. */
  of(at: number): number[] | undefined {
    const slot = hashOf(this.#text, at - keyLength, at) >>> (32 - slotBits);
    const first = this.#first[slot] as number;
    if (first === 0) {
      this.#first[slot] = at;
      return undefined;
    }
    const words = this.#text.slice(at - keyLength, at);
    const known = this.#lists.get(words);
    if (known !== undefined) return known;
    const isSame = this.#text.startsWith(words, first - keyLength);
    const list = [isSame ? first : at];
    this.#lists.set(words, list);
    return isSame ? list : undefined;
  }
}

const slotBits = 12;

const marks: ReadonlySet<number> = new Set([...'，。；：'].map((mark) => mark.charCodeAt(0)));

function isMark(code: number): boolean {
  const isWordCharacter = code >= 0x4e00 && code <= 0x9fff;
  return !isWordCharacter && marks.has(code);
}
