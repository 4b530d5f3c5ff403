import { nearestName } from '../engine/nearest-name.ts';
import type { Invocation } from './invocation.ts';
import { textsIn } from './texts.ts';
import { UsageError } from './usage-error.ts';

const supported = ['pretty', 'json'];

/** @throws UsageError for a format that only the results of a check have. */
export function isJson({ format, language }: Invocation): boolean {
  if (supported.includes(format)) return format === 'json';
  throw new UsageError(textsIn(language).wrongChoice('--format', format, supported, nearestName(format, supported)));
}
