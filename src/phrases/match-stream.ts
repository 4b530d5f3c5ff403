/** Where a phrase matches: indices of the text, `end` exclusive. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/** The matches of some phrases in a text, one by one in its order, the longer first: whoever has enough looks no farther. */
export class MatchStream {
  readonly #cursors: readonly MatchCursor[];

  constructor(cursors: readonly MatchCursor[]) {
    this.#cursors = cursors;
  }

  /** The next match; undefined where there is none any more. */
  next(): Match | undefined {
    for (;;) {
      let first: MatchCursor | undefined;
      for (const cursor of this.#cursors) {
        if (!cursor.isAtEnd && (first === undefined || cursor.isBefore(first))) first = cursor;
      }
      if (first === undefined || first.isAtMatch) return first?.take();
      first.advance();
    }
  }
}

/** Looks for one phrase, a line at a time. No match crosses a line feed. */
export class MatchCursor {
  readonly #expression: RegExp;
  readonly #text: string;
  readonly #lines: readonly Match[];
  #line = 0;
  /** Where to go on in the line. */
  #from = 0;
  /** Where the next match begins, or may begin at the earliest. */
  #start: number;
  /** Where it ends; 0 while none is known. */
  #end = 0;

  /**
   * @param expression may be shared: its state is set before each use.
   * @param lines the stretches of the text to look through, in order.
   */
  constructor(expression: RegExp, text: string, lines: readonly Match[]) {
    this.#expression = expression;
    this.#text = text;
    this.#lines = lines;
    this.#start = lines[0]?.start ?? Number.POSITIVE_INFINITY;
  }

  get isAtEnd(): boolean {
    return this.#line === this.#lines.length;
  }

  get isAtMatch(): boolean {
    return this.#end > 0;
  }

  /** Of two matches at one place, the longer comes first; where one may still be found, it has to be looked for before. */
  isBefore(other: MatchCursor): boolean {
    if (this.#start !== other.#start) return this.#start < other.#start;
    return other.isAtMatch && (!this.isAtMatch || this.#end > other.#end);
  }

  take(): Match {
    const match = { start: this.#start, end: this.#end };
    this.#start = this.#end;
    this.#end = 0;
    return match;
  }

  /** Looks for the next match in the line, or goes on to the next line. */
  advance(): void {
    const { start, end } = this.#lines[this.#line] as Match;
    const expression = this.#expression;
    expression.lastIndex = this.#from;
    const match = expression.exec(this.#text.slice(start, end));
    if (match === null) {
      this.#line += 1;
      this.#from = 0;
      this.#start = this.#lines[this.#line]?.start ?? Number.POSITIVE_INFINITY;
      return;
    }
    const length = match[0].length;
    this.#from = match.index + Math.max(1, length);
    this.#start = start + match.index;
    if (length > 0) this.#end = this.#start + length;
  }
}
