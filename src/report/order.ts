import type { Range } from '../readers/source.ts';

/** The last of the things, which lie in order and apart, that starts at or before an offset. */
export function lastStartingBefore<Thing extends Range>(things: readonly Thing[], offset: number): Thing | undefined;
export function lastStartingBefore<Thing>(
  things: readonly Thing[],
  offset: number,
  rangeOf: (thing: Thing) => Range,
): Thing | undefined;
export function lastStartingBefore<Thing>(
  things: readonly Thing[],
  offset: number,
  rangeOf: (thing: Thing) => Range = (thing) => thing as Range,
): Thing | undefined {
  return things[countStartingBefore(things, offset, rangeOf) - 1];
}

/** How many of the things start at or before an offset. */
export function countStartingBefore<Thing>(
  things: readonly Thing[],
  offset: number,
  rangeOf: (thing: Thing) => Range,
): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rangeOf(things[middle] as Thing).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
