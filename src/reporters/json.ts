import type { Reporter } from './reporter.ts';

/** Harmless to a parser, but not to the terminal of someone who looks at the output. */
const INVISIBLE = /[\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** Whoever reads it gets the same strings: the escapes are JSON's own. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(INVISIBLE, escapeUnit)}\n`;
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

export const json: Reporter = (result) => toJson(result);
