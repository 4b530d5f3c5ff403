/** Two stretches of a text that say the same, by their indices; `end` is exclusive. */
export interface Alignment {
  readonly earlier: { readonly start: number; readonly end: number };
  readonly later: { readonly start: number; readonly end: number };
}

/** Marks that separate: writers change them freely when they copy. */
const softMarks: ReadonlySet<string> = new Set('，。；、');
/** No difference is small that holds them. */
const figuresAndEnds: ReadonlySet<string> = new Set('0123456789\n');
/** A difference of so many characters may lie inside, if so many that agree follow. */
const longestGap = 3;
const shortestRun = 8;
/** Share of an alignment that may differ. */
const mostGaps = 0.1;

/** Extends two places of a text, one after the other, that agree in what stands before them. */
export class Aligner {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /**
   * @param earlier index behind the words that agree.
   * @param later the same, farther on.
   * @param floor index of the later place before which nothing belongs to it.
   */
  align(earlier: number, later: number, floor: number): Alignment {
    const left = this.#reach(earlier - 1, later - 1, -1, (i, j) => j >= floor && i >= 0);
    const start = later - left.later;
    const right = this.#reach(earlier, later, 1, (i, j) => i < start && j < this.#text.length, left.later);
    return {
      earlier: { start: earlier - left.earlier, end: earlier + right.earlier },
      later: { start, end: later + right.later },
    };
  }

  /** How far both sides go on to agree in one direction, over small differences. */
  #reach(
    earlier: number,
    later: number,
    step: 1 | -1,
    inside: (i: number, j: number) => boolean,
    agreed = 0,
  ): { earlier: number; later: number } {
    let [i, j, gaps] = [earlier, later, 0];
    for (;;) {
      while (inside(i, j) && this.#agree(i, j)) [i, j] = [i + step, j + step];
      const gap = this.#gap(i, j, step, inside);
      const length = agreed + Math.abs(j - later) + shortestRun;
      if (gap === undefined || gaps + gap.size > mostGaps * length) break;
      gaps += gap.size;
      [i, j] = [i + step * gap.earlier, j + step * gap.later];
    }
    return { earlier: Math.abs(i - earlier), later: Math.abs(j - later) };
  }

  #agree(i: number, j: number): boolean {
    const [one, other] = [this.#text[i] as string, this.#text[j] as string];
    return one === other ? one !== '\n' : softMarks.has(one) && softMarks.has(other);
  }

  /** The smallest difference behind which both sides agree again; another figure is no small difference. */
  #gap(i: number, j: number, step: 1 | -1, inside: (i: number, j: number) => boolean) {
    for (let size = 1; size <= longestGap; size += 1) {
      for (const [earlier, later] of [
        [size, size],
        [size, 0],
        [0, size],
      ] as const) {
        if (this.#isFree(i, earlier, step) && this.#isFree(j, later, step)) {
          if (this.#runs(i + step * earlier, j + step * later, step, inside)) return { earlier, later, size };
        }
      }
    }
    return undefined;
  }

  #isFree(from: number, count: number, step: 1 | -1): boolean {
    for (let k = 0; k < count; k += 1) {
      if (figuresAndEnds.has(this.#text[from + step * k] ?? '\n')) return false;
    }
    return true;
  }

  #runs(i: number, j: number, step: 1 | -1, inside: (i: number, j: number) => boolean): boolean {
    for (let k = 0; k < shortestRun; k += 1) {
      if (!inside(i + step * k, j + step * k) || !this.#agree(i + step * k, j + step * k)) return false;
    }
    return true;
  }
}
