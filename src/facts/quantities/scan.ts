import { type Figure, figureAt } from './figure.ts';
import { endOfHan } from './han.ts';
import { lastJoint, strip, wordsBefore, wordsBehind } from './labels.ts';
import { endOfHanMask, endOfMask } from './masks.ts';
import type { Separation } from './quantity.ts';
import { endOfQuote, endOfTitle } from './quotes.ts';
import { Mark, markOf } from './separators.ts';
import { pairedBrackets, Structure } from './structure.ts';

/** A figure and where it stands in the structure of the text. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly left: string;
  right: string;
  readonly paragraph: number;
  readonly clause: number;
  readonly bracket: number;
  readonly depth: number;
  /** From the figure before. */
  readonly separation: Separation;
}

/** Decides which figures count; what it refuses leaves no trace. Gets the words before the figure. */
export type Accept = (figure: Figure, paragraph: number, text: string) => Figure | undefined;

/**
 * Reads the running text once, from the first character to the last.
 *
 * @param rankOfEnd separation that the end of a paragraph makes, by its number.
 */
export function scan(text: string, rankOfEnd: (paragraph: number) => Separation, accept: Accept): PlacedFigure[] {
  return new Scanner(text, rankOfEnd, accept).run();
}

class Scanner {
  readonly #text: string;
  readonly #rankOfEnd: (paragraph: number) => Separation;
  readonly #accept: Accept;
  readonly #structure = new Structure();
  readonly #paired: ReadonlySet<number>;
  readonly #found: PlacedFigure[] = [];
  /** Figures before this index stand in a title or a quoted name. */
  #maskedUntil = 0;
  #quoteEnd = 0;
  /** Where the last number ends, with its unit and its hedge. */
  #readUntil = 0;
  /** The last figure while its right label is open. */
  #open: PlacedFigure | undefined;

  constructor(text: string, rankOfEnd: (paragraph: number) => Separation, accept: Accept) {
    this.#text = text;
    this.#rankOfEnd = rankOfEnd;
    this.#accept = accept;
    this.#paired = pairedBrackets(text);
  }

  run(): PlacedFigure[] {
    const text = this.#text;
    for (let at = nextMarked(text, 0); at < text.length; ) {
      const mark = markOf(text.charCodeAt(at));
      if (mark === Mark.digit || mark === Mark.han) at = nextMarked(text, this.#number(at, mark === Mark.han));
      else {
        this.#mark(at, mark);
        at = nextMarked(text, at + 1);
      }
    }
    this.#closeRight(text.length);
    return this.#found;
  }

  #mark(at: number, mark: number): void {
    const text = this.#text;
    const structure = this.#structure;
    if (mark === Mark.title) this.#maskedUntil = Math.max(this.#maskedUntil, endOfTitle(text, at));
    else if (mark === Mark.quote) this.#quote(at);
    else if (mark === Mark.line) {
      this.#closeRight(at);
      structure.endParagraph(at, this.#rankOfEnd(structure.paragraph));
    } else if (mark === Mark.open || mark === Mark.close) {
      if (!this.#paired.has(at)) return;
      this.#closeRight(at);
      if (mark === Mark.open) structure.open(at);
      else structure.close();
    } else if (at >= this.#maskedUntil) {
      const { clause } = structure.level;
      structure.separate(text, at);
      if (structure.level.clause !== clause) this.#closeRight(at);
    }
  }

  /** Straight quotation marks all fold to opening ones: a quote that is open ends at the next mark. */
  #quote(at: number): void {
    if (at < this.#quoteEnd) return;
    const { end, isName } = endOfQuote(this.#text, at);
    this.#quoteEnd = end;
    if (isName) this.#maskedUntil = Math.max(this.#maskedUntil, end);
  }

  /** Reads the number at an index; returns where to go on. */
  #number(at: number, isHan: boolean): number {
    const text = this.#text;
    const masked = isHan ? endOfHanMask(text, at) : endOfMask(text, at);
    if (masked > at) return masked;
    const read = figureAt(text, at, this.#readUntil);
    const behind = read?.end ?? (isHan ? endOfHan(text, at) : endOfDigits(text, at));
    this.#readUntil = behind;
    if (read === undefined || at < this.#maskedUntil) return behind;
    const figure = this.#accept(read, this.#structure.paragraph, text);
    if (figure !== undefined) this.#place(figure);
    return behind;
  }

  #place(figure: Figure): void {
    const text = this.#text;
    const structure = this.#structure;
    const { level, depth } = structure;
    const joint = this.#sharesClause(level.clause) ? lastJoint(text, level.labelStart, figure.start) : -1;
    this.#closeRight(joint === -1 ? figure.start : joint);
    const left = wordsBefore(text, joint === -1 ? level.labelStart : joint + 1, figure.start);
    const placed: PlacedFigure = {
      figure,
      left: strip(left),
      right: '',
      paragraph: structure.paragraph,
      clause: level.clause,
      bracket: level.bracket,
      depth,
      separation: structure.takeSeparation(),
    };
    this.#found.push(placed);
    this.#open = placed;
    level.labelStart = figure.end;
  }

  /** Whether the figure before stands in the same clause. */
  #sharesClause(clause: number): boolean {
    return this.#found[this.#found.length - 1]?.clause === clause;
  }

  #closeRight(at: number): void {
    if (this.#open === undefined) return;
    this.#open.right = wordsBehind(this.#text, this.#open.figure.end, at);
    this.#open = undefined;
  }
}

/**
 * The next character that is more than part of a word. Most are not: in a loop of their own they do not make V8 optimise
 * the whole scan in the middle of a single draft, which takes longer than the draft.
 */
function nextMarked(text: string, from: number): number {
  let at = from;
  while (at < text.length && markOf(text.charCodeAt(at)) === Mark.none) at += 1;
  return at;
}

const digitRun = /[0-9]+(?:[.,][0-9]+)*/y;

function endOfDigits(text: string, at: number): number {
  digitRun.lastIndex = at;
  return digitRun.test(text) ? digitRun.lastIndex : at + 1;
}
