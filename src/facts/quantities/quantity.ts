import type { Range } from '../../readers/source.ts';

/** An exact decimal: a whole number of millionths. Figures of reports are never binary floats. */
export type Decimal = bigint;

/** The values that a printed figure can stand for; `high` is undefined where nothing bounds it. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal | undefined;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** A figure of the running text that counts or measures something. */
export interface Quantity {
  /** Source range of number and unit, with 近 and 余. */
  readonly range: Range;
  /** Place in the folded text of the report, `end` exclusive: number, unit and words of approximation. */
  readonly start: number;
  readonly end: number;
  /** Folded text of that place. */
  readonly printed: string;
  /** As printed, times its scale (万, 亿), in the base unit. */
  readonly value: Decimal;
  /** One unit of the last printed digit, times the scale: a value is right to half of it, or truncated to it. */
  readonly step: Decimal;
  readonly interval: Interval;
  /** What the printed number is multiplied by: 10 000 for 万, 1 where it stands alone. */
  readonly scale: bigint;
  /** A whole number written out: no decimals, no 万 or 亿, no 余, 近 or 约. It gets no slack. */
  readonly exact: boolean;
  readonly approximate: boolean;
  /** Base unit as printed, without its scale: 家次, 元, %. Empty where the number has none. */
  readonly unit: string;
  /** Class of units that may count the same things; only quantities of one class enter one sum. */
  readonly dimension: string;
  readonly role: 'count' | 'money' | 'percent' | 'points' | 'multiple' | 'per-unit' | 'other';
  /** Written in Chinese numerals. */
  readonly han: boolean;
  /** What is counted: words before the number up to the clause or the quantity before, and behind the unit. */
  readonly left: string;
  readonly right: string;
  readonly paragraph: number;
  readonly sentence: number;
  readonly clause: number;
  /** Innermost bracket that it stands in; 0 outside all brackets. */
  readonly bracket: number;
  readonly depth: number;
  /** Where it stands in a table of the report. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | undefined;
}

/**
 * How far two quantities stand apart, by the strongest mark between them, text in brackets skipped:
 * 和及与并、 1, ，： and the border of a cell 2, ； 3, 。！？ 4, a paragraph 5; 0 where no mark stands between.
 */
export type Separation = 0 | 1 | 2 | 3 | 4 | 5;

export interface QuantityList {
  /** In the order of the text. */
  readonly quantities: readonly Quantity[];
  /** Between quantity `i` and `i + 1`. */
  readonly separations: readonly Separation[];
}
