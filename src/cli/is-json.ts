import { nearestName } from '../engine/nearest-name.ts';
import type { Format, Invocation } from './invocation.ts';
import { textsIn } from './texts.ts';
import { UsageError } from './usage-error.ts';

/** @throws UsageError for a format that only the results of a check have. */
export function isJson(invocation: Invocation): boolean {
  return formatAmong(['pretty', 'json'], invocation) === 'json';
}

/** @throws UsageError for a format that the command does not have. */
export function formatAmong<T extends Format>(supported: readonly T[], { format, language }: Invocation): T {
  const found = supported.find((name) => name === format);
  if (found !== undefined) return found;
  throw new UsageError(textsIn(language).wrongChoice('--format', format, supported, nearestName(format, supported)));
}
