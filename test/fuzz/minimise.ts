/**
 * A smaller list that still fails: takes out stretches, long ones first, for as long as the rest fails (delta debugging).
 *
 * @param patience how many smaller lists are tried.
 */
export async function minimise<T>(
  items: readonly T[],
  fails: (smaller: readonly T[]) => Promise<boolean>,
  patience = 2000,
): Promise<readonly T[]> {
  let least = items;
  let tries = 0;
  for (let length = Math.ceil(least.length / 2); length >= 1; length = length === 1 ? 0 : Math.ceil(length / 2)) {
    for (let start = 0; start < least.length && tries < patience; tries += 1) {
      const smaller = [...least.slice(0, start), ...least.slice(start + length)];
      if (await fails(smaller)) least = smaller;
      else start += length;
    }
  }
  return least;
}
