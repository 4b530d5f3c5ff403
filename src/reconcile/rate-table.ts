/** A row of `rules/data/rates.yml`. */
export interface RateRow {
  /** The words before 率. */
  readonly rates: readonly string[];
  /** Words of what the rate counts. */
  readonly counts: readonly string[];
  /** Words of what it may be a rate of. */
  readonly of: readonly string[];
  /** A whole of other words proves nothing. */
  readonly strict?: true | undefined;
  /** A small part of its whole by its nature, as what is wrong or outstanding. */
  readonly minor?: true | undefined;
}

export type RateTable = readonly RateRow[];
