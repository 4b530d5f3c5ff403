import type { Quantity } from '../facts/quantities/quantity.ts';
import { absolute, type Figures, sumOf } from './figures.ts';
import { printerOf } from './printer.ts';
import type { Reconciliation } from './reconciliation.ts';
import { relation } from './relation.ts';
import { slipIn } from './slips.ts';
import type { SumHypothesis } from './sum-hypotheses.ts';

export function partsOf({ parts }: SumHypothesis, figures: Figures): Quantity[] {
  return parts.map((part) => figures.at(part));
}

/** A sum in the terms of the output. */
export function sumRelation(
  hypothesis: SumHypothesis,
  verdict: Reconciliation['verdict'],
  figures: Figures,
): Reconciliation {
  const total = figures.at(hypothesis.total);
  const parts = partsOf(hypothesis, figures);
  const sum = sumOf(parts);
  const print = printerOf([total, ...parts]);
  const printed = parts.map(({ value }) => print(value)).join(' + ');
  const agrees = sum === total.value;
  const equation = agrees
    ? `${printed} = ${print(total.value)}`
    : `${printed} = ${print(sum)} ${verdict === 'holds' ? '≈' : '≠'} ${print(total.value)}`;
  return relation({
    ruleId: 'figures/sum',
    verdict,
    equation,
    focus: total,
    members: [{ role: 'total', quantity: total }, ...parts.map((quantity) => ({ role: 'part' as const, quantity }))],
    message: verdict === 'violated' ? sumMessage(total, parts) : undefined,
    counts: true,
  });
}

function sumMessage(total: Quantity, parts: readonly Quantity[]) {
  const [sum, stated] = [sumOf(parts), total.value];
  const print = printerOf([total, ...parts]);
  const [a, b, c] = [print(sum), print(stated), print(absolute(sum - stated))];
  const slip = slipIn(total, parts);
  return {
    zh: `各分项之和 ${a} 与总数 ${b} 不一致，相差 ${c}${slip === undefined ? '' : `；${slip.explanation.zh}`}`,
    en: `the parts add up to ${a}, not to the total ${b}: ${c} apart${slip === undefined ? '' : `; ${slip.explanation.en}`}`,
  };
}
