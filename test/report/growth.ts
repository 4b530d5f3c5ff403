/** Below so many milliseconds of the processor nothing is said about growth: collecting garbage would decide. */
const floor = 400;

/** A run this long is not repeated: no disturbance explains it. */
const ceiling = 2_000;

/**
 * Whether the time for a text of four times the length grows less than ninefold: four in a linear program, sixteen in
 * a quadratic one. Slow runs are repeated, and the quickest counts.
 */
export function growsLinearly(make: (length: number) => string, length: number, run: (text: string) => void): boolean {
  const short = make(length);
  const long = make(4 * length);
  run(short);
  let least = quickest(() => run(long), 1);
  if (least < floor) return true;
  if (least < ceiling)
    least = Math.min(
      least,
      quickest(() => run(long), 2),
    );
  return least < floor || least < 9 * quickest(() => run(short), 3);
}

function quickest(run: () => void, times: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time += 1) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}
