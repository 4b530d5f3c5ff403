import type { Decimal, Quantity, QuantityList, Separation } from '../facts/quantities/quantity.ts';
import { CharacterSet } from '../report/character-set.ts';
import type { IndexedText } from '../report/indexed-text.ts';
import type { Report } from '../report/report.ts';
import { partsAnnounced } from './announced-parts.ts';

/** Words further behind a figure than this say nothing of it; a bound keeps endless sentences cheap. */
const farthestWords = 100;

const longestClause = 40;

const clauseMarks = new CharacterSet('，。；！？\n');

/** The quantities of a report with the questions that every relation asks of them. */
export class Figures {
  readonly quantities: readonly Quantity[];
  /** Folded running text. */
  readonly text: string;
  /** Year that the report is about, where it says so. */
  readonly year: number | undefined;
  readonly #separations: readonly Separation[];
  readonly #phrases: IndexedText;
  #rows: readonly Row[] | undefined;

  constructor(facts: QuantityList, report: Report) {
    this.quantities = facts.quantities;
    this.#separations = facts.separations;
    this.text = report.text.text;
    this.#phrases = report.phrases;
    this.year = report.identity.year;
  }

  /** Whether the text may hold any of some words: where it does not, no figure need be asked for them. */
  mayHold(...words: readonly string[]): boolean {
    // What the text holds, it also holds without its quotation marks.
    return words.some((word) => this.#phrases.mayHold(word));
  }

  at(index: number): Quantity {
    const quantity = this.quantities[index];
    if (quantity === undefined) throw new RangeError(`there is no quantity ${index}`);
    return quantity;
  }

  /** The strongest mark between two quantities; marks inside brackets between them do not count. */
  separation(from: number, to: number): Separation {
    let strongest: Separation = 0;
    for (let index = from; index < to; index += 1) {
      const rank = this.#separations[index] ?? 5;
      if (rank > strongest && !this.#isInsideBracket(index, from)) strongest = rank;
    }
    return strongest;
  }

  #isInsideBracket(index: number, from: number): boolean {
    const { bracket, depth } = this.at(index);
    return depth > this.at(from).depth && this.quantities[index + 1]?.bracket === bracket;
  }

  /** Folded text between two quantities. */
  between(from: number, to: number): string {
    return this.text.slice(this.at(from).end, this.at(to).start);
  }

  /** Folded text from a quantity to the end of its sentence, so far as it can matter. */
  after(index: number): string {
    const start = this.at(index).end;
    const text = this.text.slice(start, start + farthestWords);
    const end = text.search(/[。！？\n]/);
    return end === -1 ? text : text.slice(0, end);
  }

  /** Folded text of its paragraph before a place, so many characters at most: another paragraph says nothing of it. */
  before(start: number, length: number): string {
    const text = this.text.slice(Math.max(0, start - length), start);
    return text.slice(text.lastIndexOf('\n') + 1);
  }

  /** Folded text from the beginning of the clause to the quantity, 40 characters at most. */
  clauseBefore({ start }: Quantity): string {
    const { text } = this;
    const first = Math.max(0, start - longestClause);
    let from = start;
    while (from > first && !clauseMarks.isAt(from - 1, text)) from -= 1;
    return text.slice(from, start);
  }

  /** The nearest quantity before, or behind, in the same paragraph and bracket and of the same class of units. */
  neighbour(index: number, step: 1 | -1): number | undefined {
    const own = this.at(index);
    for (let other = index + step; ; other += step) {
      const quantity = this.quantities[other];
      if (quantity === undefined || quantity.paragraph !== own.paragraph) return undefined;
      if (quantity.dimension === own.dimension && quantity.bracket === own.bracket) return other;
    }
  }

  /** Quantities that may enter one sum, in the order in which the rows begin. */
  rows(): readonly Row[] {
    this.#rows ??= rowsOf(this);
    return this.#rows;
  }
}

/** Quantities of one paragraph, one class of units and one bracket, in the order of the text. */
export interface Row {
  readonly isInBracket: boolean;
  readonly indices: readonly number[];
}

interface OpenRow extends Row {
  readonly kind: string;
  readonly indices: number[];
}

function rowsOf(figures: Figures): Row[] {
  const { quantities } = figures;
  const rows: OpenRow[] = [];
  /** Those of the paragraph, by bracket: there are only so many classes of units. */
  const open = new Map<number, OpenRow[]>();
  let paragraph = -1;
  let problem: number | undefined;
  for (let index = 0; index < quantities.length; index += 1) {
    const quantity = quantities[index] as Quantity;
    if (!isSummable(quantity) || quantity.cell !== undefined) continue;
    if (quantity.paragraph !== paragraph) open.clear();
    paragraph = quantity.paragraph;
    const { bracket } = quantity;
    // 检查38家，发现问题21个: problems are no places, though 个 counts both.
    if (countsProblems(quantity)) problem = index;
    else if (problem !== undefined && !isPartOf(problem, index, figures)) problem = undefined;
    const kind = problem === undefined ? quantity.dimension : 'problems';
    const ofBracket = open.get(bracket) ?? [];
    const row = ofBracket.find((other) => other.kind === kind);
    if (row !== undefined) row.indices.push(index);
    else {
      const begun = { kind, isInBracket: bracket !== 0, indices: [index] };
      rows.push(begun);
      open.set(bracket, [...ofBracket, begun]);
    }
  }
  return rows;
}

function countsProblems({ dimension, left }: Quantity): boolean {
  if (dimension !== 'place') return false;
  return left.endsWith('问题') || left.endsWith('隐患') || left.endsWith('线索');
}

/**
 * 隐患92处，其中矿山58处、工贸34处: the parts behind 其中 are problems too, though they do not say so; and so are those
 * of “四乱”问题.
 */
function isPartOf(problem: number, index: number, figures: Figures): boolean {
  const [whole, part] = [figures.at(problem), figures.at(index)];
  if (whole.sentence !== part.sentence || whole.unit !== part.unit || whole.bracket !== part.bracket) return false;
  if (figures.separation(problem, index) > 2) return false;
  return figures.between(problem, problem + 1).includes('其中') || partsAnnounced(whole.left) !== undefined;
}

/** Measures that add up as counts do; times, ages and scores do not. */
const measures: ReadonlySet<string> = new Set(['length', 'area', 'volume', 'weight', 'power', 'data']);

function isSummable({ role, dimension }: Quantity): boolean {
  return role === 'count' || role === 'money' || measures.has(dimension);
}

export function sumOf(quantities: readonly Quantity[]): Decimal {
  return quantities.reduce((sum, { value }) => sum + value, 0n);
}

export function absolute(value: Decimal): Decimal {
  return value < 0n ? -value : value;
}

/** 1 is one; millionths are what decimals are kept in. */
export const one: Decimal = 1_000_000n;

/** Ratio of two decimals as a plain number, for thresholds of judgement only, never for a verdict. */
export function ratio(part: Decimal, whole: Decimal): number {
  return whole === 0n ? Number.POSITIVE_INFINITY : Number((part * 1_000_000n) / whole) / 1_000_000;
}
