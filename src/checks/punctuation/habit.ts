import type { Range } from '../../readers/source.ts';
import type { Correction, Hit } from '../check.ts';

/** One slip of a kind that is either an oversight or a habit. */
export interface Slip {
  readonly range: Range;
  readonly values: Hit['values'];
  /** One where it is a matter of one place, several where marks belong together. */
  readonly fixes: readonly Correction[];
}

/**
 * Each slip is a hit (`found`) while they are few. From `habitFrom` on they are a habit, or the work of a conversion:
 * one hit at the first place (`systematic`), with `count` and the given values, stands for all of them.
 */
export function hitsOf(slips: readonly Slip[], habitFrom: number, values: Hit['values']): Hit[] {
  const [first, ...others] = slips;
  if (first === undefined) return [];
  if (slips.length < habitFrom) return slips.map((slip) => hitOf('found', slip, slip.values));
  const fixes = others.flatMap((slip) => slip.fixes);
  const hit = hitOf('systematic', first, { ...first.values, ...values, count: String(slips.length) });
  return [{ ...hit, alsoFix: [...(hit.alsoFix ?? []), ...fixes] }];
}

function hitOf(outcome: string, { range, fixes }: Slip, values: Hit['values']): Hit {
  const hit = { outcome, range, nearest: [], values };
  const [fix] = fixes;
  if (fix === undefined) return hit;
  return fixes.length === 1 ? { ...hit, fix } : { ...hit, alsoFix: fixes };
}
