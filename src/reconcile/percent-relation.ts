import { formatDecimal } from '../facts/quantities/decimal.ts';
import type { Quantity } from '../facts/quantities/quantity.ts';
import { printerOf } from './printer.ts';
import type { Reconciliation, Verdict } from './reconciliation.ts';
import { relation } from './relation.ts';

/** A part, its whole, and the percentage that the text prints for them: as a rate, as a share, or in a table. */
export interface PrintedPercentage {
  readonly part: Quantity;
  readonly whole: Quantity;
  readonly percent: Quantity;
  readonly verdict: Verdict;
  /** What makes up the whole where no figure of the text states it. */
  readonly summands?: readonly Quantity[];
  /** What the part lacks of the whole, where the text tells that instead. */
  readonly lacking?: Quantity;
}

export function percentRelation({
  part,
  whole,
  percent,
  verdict,
  summands,
  lacking,
}: PrintedPercentage): Reconciliation {
  const print = printerOf([part, whole]);
  const [a, b] = [print(part.value), print(whole.value)];
  const p = percent.approximate ? percent.printed : `${formatDecimal(percent.value)}%`;
  const actual = percentOf(part, whole);
  const isViolated = verdict === 'violated';
  const printed = isViolated ? ` ≠ ${p}` : `${actual}%` === p ? '' : ` ≈ ${p}`;
  return relation({
    ruleId: 'figures/percentage',
    verdict,
    equation: `${a} ÷ ${b} = ${actual}%${printed}`,
    focus: percent,
    members: [
      lacking === undefined ? { role: 'numerator', quantity: part } : { role: 'part', quantity: lacking },
      ...(summands === undefined
        ? [{ role: 'denominator' as const, quantity: whole }]
        : summands.filter((other) => other !== part).map((quantity) => ({ role: 'part' as const, quantity }))),
      { role: 'rate', quantity: percent },
    ],
    message: isViolated
      ? { zh: `${a} 占 ${b} 的 ${actual}%，与所写 ${p} 不一致`, en: `${a} of ${b} is ${actual}%, not ${p}` }
      : undefined,
    counts: true,
  });
}

/** To two decimals, rounded, without trailing zeros. */
function percentOf(part: Quantity, whole: Quantity): string {
  const hundredths = whole.value === 0n ? 0n : (part.value * 20_000n + whole.value) / (whole.value * 2n);
  return formatDecimal(hundredths * 10_000n);
}
