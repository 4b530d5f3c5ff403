import { Chalk, type ChalkInstance } from 'chalk';

interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
}

/** The flag decides, then NO_COLOR, then FORCE_COLOR, then whether a terminal is there to show colour. */
export function painter(flag: boolean | undefined, surroundings: Surroundings): ChalkInstance {
  return new Chalk({ level: colorLevel(flag, surroundings) });
}

export type ColorLevel = 0 | 1 | 2 | 3;

export function colorLevel(flag: boolean | undefined, { env, isTerminal }: Surroundings): ColorLevel {
  const forced = forcedLevel(env.FORCE_COLOR);
  if (flag === false) return 0;
  if (flag === true) return Math.max(1, forced ?? levelOfTerminal(env)) as ColorLevel;
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return 0;
  if (forced !== undefined) return forced;
  return isTerminal ? levelOfTerminal(env) : 0;
}

function forcedLevel(value: string | undefined): ColorLevel | undefined {
  if (value === undefined) return undefined;
  if (value === '0' || value === 'false') return 0;
  return value === '2' || value === '3' ? (Number(value) as ColorLevel) : 1;
}

function levelOfTerminal({ TERM: term = '', COLORTERM: color }: Surroundings['env']): ColorLevel {
  if (term === 'dumb') return 0;
  if (color === 'truecolor' || color === '24bit') return 3;
  return term.includes('256color') ? 2 : 1;
}
