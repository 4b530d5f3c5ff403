import { formatDecimal } from '../facts/quantities/decimal.ts';
import type { Quantity } from '../facts/quantities/quantity.ts';
import type { Reconciliation, Verdict } from './reconciliation.ts';
import { relation } from './relation.ts';

/** A part, its whole, and the percentage that the text prints for them: as a rate, as a share, or in a table. */
export interface PrintedPercentage {
  readonly part: Quantity;
  readonly whole: Quantity;
  readonly percent: Quantity;
  readonly verdict: Verdict;
}

export function percentRelation({ part, whole, percent, verdict }: PrintedPercentage): Reconciliation {
  const [a, b, p] = [formatDecimal(part.value), formatDecimal(whole.value), formatDecimal(percent.value)];
  const actual = percentOf(part, whole);
  const isViolated = verdict === 'violated';
  const printed = isViolated ? ` ≠ ${p}%` : actual === p ? '' : ` ≈ ${p}%`;
  return relation({
    ruleId: 'figures/percentage',
    verdict,
    equation: `${a} ÷ ${b} = ${actual}%${printed}`,
    focus: percent,
    members: [
      { role: 'numerator', quantity: part },
      { role: 'denominator', quantity: whole },
      { role: 'rate', quantity: percent },
    ],
    message: isViolated
      ? { zh: `${a} 占 ${b} 的 ${actual}%，与所写 ${p}% 不一致`, en: `${a} of ${b} is ${actual}%, not ${p}%` }
      : undefined,
    counts: true,
  });
}

/** To two decimals, rounded, without trailing zeros. */
function percentOf(part: Quantity, whole: Quantity): string {
  const hundredths = whole.value === 0n ? 0n : (part.value * 20_000n + whole.value) / (whole.value * 2n);
  return formatDecimal(hundredths * 10_000n);
}
