import type { FileResult, Finding } from '../../src/engine/result.ts';

/** What a finding is, whatever the layout and the width of the words that it stands on. */
export function keyOf({ ruleId, severity, quote }: Pick<Finding, 'ruleId' | 'severity' | 'quote'>): string {
  return `${ruleId} ${severity} ${quote.normalize('NFKC').replace(/\s+/g, '')}`;
}

/**
 * Findings of one result that another has not, each as often as it is there more often.
 *
 * @param quoteOf what the quote of a finding of the second result is in terms of the first.
 */
export function newFindings(
  before: Pick<FileResult, 'findings'>,
  after: Pick<FileResult, 'findings'>,
  key: (finding: Finding) => string = keyOf,
): Finding[] {
  const left = new Map<string, number>();
  for (const finding of before.findings) left.set(key(finding), (left.get(key(finding)) ?? 0) + 1);
  return after.findings.filter((finding) => {
    const count = left.get(key(finding)) ?? 0;
    left.set(key(finding), count - 1);
    return count <= 0;
  });
}
