import type { Quantity } from './quantity.ts';

/** A unit as written, and what it counts or measures. */
export interface Unit {
  readonly text: string;
  /** Base unit that it is told in. */
  readonly base: string;
  readonly dimension: string;
  readonly role: Quantity['role'];
  /** Millionths of the base unit in one of it: 九成 is 90 %. */
  readonly factor: number;
}

/** What `rules/data/units.yml` compiles to. */
export interface UnitTable {
  readonly units: readonly Unit[];
  readonly words: readonly string[];
  readonly names: readonly string[];
}
