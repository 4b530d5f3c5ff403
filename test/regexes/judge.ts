import type { Expression } from './expression.ts';

// The backends in Java and machine code are faster, and not there everywhere.
process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');

/** An automaton that takes longer is too large to be built. */
const longestProof = 500;

/**
 * Whether an expression takes linear time on any text: proved by its automaton, or, where it looks around or back,
 * tried with texts that are bred to take long. Otherwise what was found, with a text that shows it.
 */
export function judge({ source, flags }: Expression, timeout = 20_000): 'linear' | string {
  const proved = checkSync(source, flags, { checker: 'automaton', timeout: longestProof });
  const { status, ...rest } =
    proved.status === 'unknown' ? checkSync(source, flags, { checker: 'fuzz', timeout }) : proved;
  if (status === 'safe') return 'linear';
  if ('attack' in rest && rest.attack !== undefined) return `${rest.complexity?.summary}: ${rest.attack.pattern}`;
  return `undecided: ${'error' in rest ? rest.error?.kind : status}`;
}
