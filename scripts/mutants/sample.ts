/**
 * Every so manieth item: a tenth of them for a share of 0.1, spread evenly over the whole list. The seed says with which
 * to begin, so that ten seeds in a row take every item once.
 *
 * @throws RangeError for a share that is none.
 */
export function sample<Item>(items: readonly Item[], share: number, seed: number): Item[] {
  if (!(share > 0 && share <= 1)) throw new RangeError('a share is above 0 and at most 1');
  const step = Math.round(1 / share);
  return items.filter((_, index) => (index + seed) % step === 0);
}
