/** What `rules/data/places.yml` and the list of divisions compile to: a few long strings, split when first asked for. */
export interface PlaceTable {
  /**
   * A line for each province, `广东省`, below it one for each prefecture with its counties, ` 韶关市 武江区 浈江区`. Where
   * counties belong to the province itself, `-` stands for the prefecture. `酉阳|土家族苗族自治县` has a short name that no
   * ending makes whole again.
   */
  readonly divisions: string;
  /** Full names that are words too, apart by spaces. */
  readonly vague: string;
  /** Short names that are words too, apart by spaces. */
  readonly words: string;
}
