import type { RunResult, Severity } from '../engine/result.ts';

export type FailOn = Severity | 'never';

export interface ExitOptions {
  readonly failOn: FailOn;
  readonly maxWarnings: number | undefined;
}

/** 0: all was read and checked, and nothing stands against it; 1: findings; 2: not all was checked. 2 beats 1. */
export function exitCode(result: RunResult, options: ExitOptions): 0 | 1 | 2 {
  const { errors, summary } = result;
  if (errors.length > 0 || summary.failed > 0 || summary.files === 0) return 2;
  return countAtLeast(result, options.failOn) > 0 || tooManyWarnings(result, options) ? 1 : 0;
}

export function tooManyWarnings({ summary }: RunResult, { maxWarnings }: ExitOptions): boolean {
  return maxWarnings !== undefined && summary.warnings > maxWarnings;
}

function countAtLeast({ summary }: RunResult, failOn: FailOn): number {
  const { errors, warnings, infos } = summary;
  return { error: errors, warning: errors + warnings, info: errors + warnings + infos, never: 0 }[failOn];
}
