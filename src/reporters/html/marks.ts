import type { Severity } from '../../engine/result.ts';
import type { Range, Source } from '../../readers/source.ts';

/** What a stretch of text is to the reader; `place` is one that something links to and that is not marked. */
export type MarkKind = Severity | 'related' | 'place';

/** The strongest first: where ranges overlap, it shows. */
const KINDS: readonly MarkKind[] = ['error', 'warning', 'info', 'related', 'place'];

/** A range of the text that is to be marked, or linked to. */
export interface Marking {
  readonly range: Range;
  readonly kind: MarkKind;
  /** The number of the finding that is told behind the range. */
  readonly finding?: number;
}

/** A stretch of one line on which the same marks lie; without text, the beginning of a range that has none there. */
export interface Stretch {
  readonly offset: number;
  readonly text: string;
  /** Undefined for text without any mark. */
  readonly kind: MarkKind | undefined;
}

/** The findings whose ranges end here. */
export interface Told {
  readonly findings: readonly number[];
}

export type Piece = Stretch | Told;

/**
 * The pieces of each line of a text. Ranges may overlap and reach across lines: the text is cut wherever one begins or
 * ends, so that nothing need nest, and the number of pieces grows no faster than those of ranges and lines.
 */
export function markedLines(source: Source, markings: readonly Marking[]): Piece[][] {
  const { text, lineStarts } = source;
  const cutter = new Cutter(text, markings);
  return lineStarts.map((start, index) => cutter.line(start, lineStarts[index + 1] ?? text.length + 1));
}

/** Cuts a text, line after line. */
class Cutter {
  readonly #text: string;
  readonly #sweep: Sweep;
  readonly #starts: ReadonlySet<number>;
  /** The findings by where they are told. */
  readonly #findings: ReadonlyMap<number, readonly number[]>;
  readonly #cuts: readonly number[];
  #next = 0;

  constructor(text: string, markings: readonly Marking[]) {
    const visible = markings.map(withCharacter);
    this.#text = text;
    this.#sweep = new Sweep(visible);
    this.#starts = new Set(visible.map(({ range }) => range.start));
    this.#findings = findingsByEnd(text, visible);
    const ends = visible.map(({ range }) => range.end);
    this.#cuts = [...new Set([...this.#starts, ...ends, ...this.#findings.keys()])].sort((one, other) => one - other);
  }

  /** @param next where the next line starts. */
  line(start: number, next: number): Piece[] {
    const end = start + withoutLineEnd(this.#text.slice(start, next)).length;
    const bounds = [start];
    for (; this.#next < this.#cuts.length && (this.#cuts[this.#next] as number) < next; this.#next += 1) {
      const cut = this.#cuts[this.#next] as number;
      if (cut > start) bounds.push(cut);
    }
    return bounds.flatMap((from, index) => this.#pieces(from, Math.min(bounds[index + 1] ?? end, end)));
  }

  /** What stands at an offset: the findings told there, and the text up to the next cut. */
  #pieces(from: number, to: number): Piece[] {
    const findings = this.#findings.get(from);
    const text = this.#text.slice(whole(this.#text, from), Math.max(from, whole(this.#text, to)));
    const pieces: Piece[] = findings === undefined ? [] : [{ findings }];
    if (text !== '' || this.#starts.has(from)) pieces.push({ offset: from, text, kind: this.#sweep.strongestAt(from) });
    return pieces;
  }
}

/** A range without any character marks the one that follows. */
function withCharacter(marking: Marking): Marking {
  const { start, end } = marking.range;
  return end > start ? marking : { ...marking, range: { start, end: start + 1 } };
}

/** Knows at growing offsets which marks lie there. */
class Sweep {
  readonly #markings: readonly Marking[];
  #next = 0;
  readonly #reach = new Map<MarkKind, number>();

  constructor(markings: readonly Marking[]) {
    this.#markings = [...markings].sort((one, other) => one.range.start - other.range.start);
  }

  strongestAt(offset: number): MarkKind | undefined {
    for (let one = this.#markings[this.#next]; one !== undefined && one.range.start <= offset; ) {
      this.#reach.set(one.kind, Math.max(one.range.end, this.#reach.get(one.kind) ?? 0));
      this.#next += 1;
      one = this.#markings[this.#next];
    }
    return KINDS.find((kind) => (this.#reach.get(kind) ?? 0) > offset);
  }
}

/** A range that ends with a line is told at the end of that line, not at the beginning of the next one. */
function findingsByEnd(text: string, markings: readonly Marking[]): Map<number, number[]> {
  const findings = new Map<number, Set<number>>();
  for (const { range, finding } of markings) {
    if (finding === undefined) continue;
    const last = Math.max(range.start, range.end - 2);
    const end = last + withoutLineEnd(text.slice(last, range.end)).length;
    findings.set(end, (findings.get(end) ?? new Set()).add(finding));
  }
  return new Map([...findings].map(([end, numbers]) => [end, [...numbers]]));
}

function withoutLineEnd(text: string): string {
  return text.replace(/(?:\r\n|\n|\r)$/, '');
}

/** The offset itself, or the next one where it would tear a character in two. */
function whole(text: string, offset: number): number {
  const isTorn = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
  return isTorn ? offset + 1 : offset;
}
