import type { CheckContext } from './check.ts';

/**
 * The day as of which a report speaks, ISO 8601: that of its signature, else the last one on which it may be handed in,
 * 1 March of the next year. A month alone sorts before its days.
 */
export function reportDay({ report, year }: CheckContext): string | undefined {
  return report.identity.signedOn ?? (year === undefined ? undefined : `${year + 1}-03-01`);
}
