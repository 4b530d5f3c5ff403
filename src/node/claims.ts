/** Which of many jobs are still to be done, shared by two threads: the number of those that one of them has claimed. */
export interface Claims {
  readonly claimed: Int32Array;
  readonly count: number;
}

export function newClaims(count: number): Claims {
  return { claimed: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)), count };
}

/** Claims jobs one after the other, in order, until there are none: no job goes to two threads. */
export function* claimsOf({ claimed, count }: Claims): Generator<number> {
  for (;;) {
    const next = Atomics.add(claimed, 0, 1);
    if (next >= count) return;
    yield next;
  }
}
