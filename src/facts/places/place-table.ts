/**
 * What `rules/data/places.yml` and the list of divisions compile to. It is kept as a few long strings and read piece by
 * piece: a report names some dozens of three thousand divisions, and one report must not pay for all of them.
 */
export interface PlaceTable {
  /** Provinces and prefectures apart by spaces, each with its number here in base 36 of the province: `茂名市i`. */
  readonly around: string;
  /**
   * A line for each character that short names end with, before the divisions that have one: `定罗定市2f…`. Behind a name
   * stands the number in `around` of the division around it; behind `=`, its own number there; behind `-`, of the province
   * that a county belongs to without a prefecture. A line may begin with a character before the last one of full names
   * that have a longer ending (治, of 自治县): it holds short names, `酉阳~`.
   */
  readonly index: string;
  /** Full names that are words too, apart by spaces. */
  readonly vague: string;
  /** Short names that are words too, apart by spaces. */
  readonly words: string;
}
