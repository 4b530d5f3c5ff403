/**
 * What `rules/data/places.yml` and the list of divisions compile to. It is kept as a few long strings and read piece by
 * piece: a report names some dozens of three thousand divisions, and one report must not pay for all of them.
 */
export interface PlaceTable {
  /** Provinces and prefectures apart by spaces, each with its number here in base 36 of the province: `茂名市i`. */
  readonly around: string;
  /**
   * A line for each character that short names end with. Behind it stand the divisions whose short name ends so, without
   * that character: it stood before their last one, or where a bar is. 定罗市2f… names 罗定市, 阳酉|土家族苗族自治县2g a
   * longer one. Behind a name stands the number in `around` of the division around it; behind `=`, its own number there;
   * behind `-`, that of the province that a county belongs to without a prefecture. A line `~治 酉阳 …` holds the short names
   * of those with another character before the last one of the full name (自治县).
   */
  readonly index: string;
  /** Full names that are words too, apart by spaces. */
  readonly vague: string;
  /** Full names of two characters that no words make, apart by spaces. */
  readonly sure: string;
  /** Full names that come about between two words, apart by spaces, each with the characters before it then: `应城市:适对`. */
  readonly chance: string;
  /** Short names that are words too, apart by spaces. */
  readonly words: string;
}
