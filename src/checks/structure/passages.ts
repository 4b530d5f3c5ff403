import type { Report } from '../../report/report.ts';
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
  const places = new Map<string, number[]>();
  const passages: Alignment[] = [];
  let covered = 0;
  for (const { start, end } of runningStretches(report)) {
    covered = Math.max(covered, start);
    for (const at of marksIn(text, start, end)) {
      const key = text.slice(at - keyLength, at);
      const known = places.get(key);
      if (known === undefined) places.set(key, [at]);
      else {
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

/** Indices of marks with words enough before them, and of the end. */
function* marksIn(text: string, start: number, end: number): Generator<number> {
  for (let at = start + keyLength; at <= end; at += 1) {
    if (at === end || text[at] === '，' || text[at] === '。' || text[at] === '；' || text[at] === '：') yield at;
  }
}
