import type { Range } from '../../readers/source.ts';
import type { Correction, Hit } from '../check.ts';

/** One slip of a kind that is either an oversight or a habit. */
export interface Slip {
  readonly range: Range;
  readonly values: Hit['values'];
  readonly fix?: Correction | undefined;
}

/**
 * Each slip is a hit (`found`) while they are few. From `habitFrom` on they are a habit, or the work of a conversion:
 * one hit at the first place (`systematic`), with `count` and the given values, stands for all of them.
 */
export function hitsOf(slips: readonly Slip[], habitFrom: number, values: Hit['values']): Hit[] {
  const [first, ...others] = slips;
  if (first === undefined) return [];
  if (slips.length < habitFrom) return slips.map((slip) => hitOf('found', slip, slip.values));
  const fixes = others.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
  const count = String(slips.length);
  return [{ ...hitOf('systematic', first, { ...first.values, ...values, count }), alsoFix: fixes }];
}

function hitOf(outcome: string, { range, fix }: Slip, values: Hit['values']): Hit {
  return { outcome, range, nearest: [], values, ...(fix === undefined ? {} : { fix }) };
}
