/** What is wrong at one member of a list that counts 1, 2, 3 … */
export interface SequenceProblem {
  readonly kind: 'duplicate' | 'skipped' | 'misplaced';
  /** The member at which it shows. */
  readonly index: number;
  /** The value that belongs there, or, of skipped ones, the first that is missing. */
  readonly expected: number;
}

/** Reads values from the second on; what has no single likely explanation is left alone. */
export function problemsOf(values: readonly number[]): SequenceProblem[] {
  const problems: SequenceProblem[] = [];
  let previous = values[0] as number;
  for (let index = 1; index < values.length; index += 1) {
    const value = values[index] as number;
    const next = values[index + 1];
    const expected = previous + 1;
    const kind = value === expected ? undefined : kindOf(value, expected, next);
    if (kind !== undefined) problems.push({ kind, index, expected });
    // Two members that changed places are one problem.
    if (kind === 'misplaced' && next === expected) index += 1;
    previous = next === expected + 1 && kind !== 'skipped' ? expected : value;
  }
  return problems;
}

function kindOf(value: number, expected: number, next: number | undefined): SequenceProblem['kind'] | undefined {
  if (value === expected - 1) return 'duplicate';
  if (next === expected + 1 || (value === expected + 1 && next === expected)) return 'misplaced';
  if (value === expected + 1 || (value > expected && next === value + 1)) return 'skipped';
  return undefined;
}
