import type { Separation } from './quantity.ts';
import { isInsideWord, rankOf } from './separators.ts';

/** A stretch of text between two clause marks, at one depth of brackets. */
interface Level {
  /** 0 outside brackets. */
  readonly bracket: number;
  clause: number;
  /** Where the label of the next quantity begins at the earliest. */
  labelStart: number;
}

/** Follows the marks of the running text: clauses, brackets, and the strongest mark since the last quantity. */
export class Structure {
  paragraph = 0;
  #clauses = 0;
  #brackets = 0;
  #levels: [Level, ...Level[]] = [{ bracket: 0, clause: 0, labelStart: 0 }];
  #strongest: Separation = 0;
  /** The least depth since the last quantity: marks further inside do not separate. */
  #lowest = 0;

  get level(): Level {
    return this.#levels[this.#levels.length - 1] as Level;
  }

  get depth(): number {
    return this.#levels.length - 1;
  }

  /** A mark that separates; a strong one begins a clause. */
  separate(text: string, at: number): void {
    const rank = rankOf(text.charCodeAt(at));
    if (rank === 1 && isInsideWord(text, at)) return;
    this.#weigh(rank);
    if (rank > 1) this.#beginClause(at + 1);
  }

  open(at: number): void {
    this.#brackets += 1;
    this.#clauses += 1;
    this.#levels.push({ bracket: this.#brackets, clause: this.#clauses, labelStart: at + 1 });
  }

  close(): void {
    if (this.depth === 0) return;
    this.#levels.pop();
    if (this.depth < this.#lowest) {
      this.#lowest = this.depth;
      this.#strongest = 0;
    }
  }

  /** A paragraph ends, and all brackets with it; `rank` is less inside a table. */
  endParagraph(at: number, rank: Separation): void {
    this.paragraph += 1;
    while (this.depth > 0) this.close();
    this.#weigh(rank);
    this.#beginClause(at + 1);
  }

  /** The separation from the quantity before; another one begins to be weighed. */
  takeSeparation(): Separation {
    const taken = this.#strongest;
    this.#strongest = 0;
    this.#lowest = this.depth;
    return taken;
  }

  #weigh(rank: Separation): void {
    if (this.depth === this.#lowest && rank > this.#strongest) this.#strongest = rank;
  }

  #beginClause(at: number): void {
    this.#clauses += 1;
    this.level.clause = this.#clauses;
    this.level.labelStart = at;
  }
}

/**
 * Indices of the brackets （） that have their other half in the same paragraph, and of 〔〕 where they stand inside
 * them for a second pair; those of a document number (〔2023〕18号) structure nothing.
 */
export function pairedBrackets(text: string): ReadonlySet<number> {
  const paired = new Set<number>();
  let open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/[（）〕\n]|〔(?![0-9]{4}〕)/g)) {
    if (mark === '（' || mark === '〔') open.push(index);
    else if (mark === '\n') open = [];
    else if (open.length > 0 && text[open[open.length - 1] as number] === (mark === '）' ? '（' : '〔')) {
      paired.add(open.pop() as number).add(index);
    }
  }
  return paired;
}
