import type { Correction } from '../checks/check.ts';

/** A correction that a finding carries, with the rule that found it. */
export interface ProposedCorrection extends Correction {
  readonly ruleId: string;
}

/** A correction that was made: the words before it and after it. */
export interface AppliedCorrection {
  readonly ruleId: string;
  readonly before: string;
  readonly after: string;
}

export interface Corrected {
  readonly text: string;
  /** In the order of the text. */
  readonly applied: readonly AppliedCorrection[];
}

/**
 * Makes as many corrections as fit beside each other, the first in the text first. One that would change a figure or
 * reach over a line end is never made, whichever rule proposes it.
 */
export function applyCorrections(text: string, proposed: readonly ProposedCorrection[]): Corrected {
  const parts: string[] = [];
  const applied: AppliedCorrection[] = [];
  let end = 0;
  for (const { ruleId, range, text: after } of [...proposed].sort(byPlace)) {
    const before = text.slice(range.start, range.end);
    // Two insertions at one place would stand in an order that nobody chose.
    const overlaps = range.start < end || (applied.length > 0 && range.start === end && range.end === end);
    if (overlaps || before === after || !isHarmless(before, after)) continue;
    parts.push(text.slice(end, range.start), after);
    applied.push({ ruleId, before, after });
    end = range.end;
  }
  parts.push(text.slice(end));
  return { text: parts.join(''), applied };
}

function byPlace({ range: one }: ProposedCorrection, { range: other }: ProposedCorrection): number {
  return one.start - other.start || one.end - other.end;
}

function isHarmless(before: string, after: string): boolean {
  return !/[\r\n]/.test(before + after) && figuresIn(before) === figuresIn(after);
}

function figuresIn(text: string): string {
  return text.replace(/[^0-9０-９]+/g, '');
}
