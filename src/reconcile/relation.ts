import { formatDecimal } from '../facts/quantities/decimal.ts';
import type { Quantity } from '../facts/quantities/quantity.ts';
import type { Bilingual } from '../readers/bilingual.ts';
import type { FigureRule, Member, Reconciliation, Verdict } from './reconciliation.ts';

interface RelationInput {
  readonly ruleId: FigureRule;
  readonly verdict: Verdict;
  readonly equation: string;
  readonly focus: Quantity;
  readonly members: readonly { readonly role: Member['role']; readonly quantity: Quantity }[];
  readonly message: Bilingual | undefined;
  readonly counts: boolean;
}

/** Members further apart than this are quoted one by one: a quote of all that lies between them would say nothing. */
const longestQuote = 1000;

/** Puts a relation into the terms of the output. */
export function relation({
  ruleId,
  verdict,
  equation,
  focus,
  members,
  message,
  counts,
}: RelationInput): Reconciliation {
  const ranges = members.map(({ quantity }) => quantity.range);
  const extent = {
    start: Math.min(...ranges.map(({ start }) => start)),
    end: Math.max(...ranges.map(({ end }) => end)),
  };
  return {
    ruleId,
    verdict,
    equation,
    message,
    counts,
    focus: focus.range,
    range: extent.end - extent.start > longestQuote ? focus.range : extent,
    members: members.map(({ role, quantity }) => ({
      role,
      range: quantity.range,
      value: formatDecimal(quantity.value),
    })),
  };
}
