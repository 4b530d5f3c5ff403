import type { RunError, RunResult } from '../engine/result.ts';
import { terminalText } from '../reporters/terminal-text.ts';

/** A mistake on one line, as compilers print them. */
export function problemLine({ file, line, message }: Omit<RunError, 'code'>): string {
  const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}: `;
  return `${terminalText(place + message)}\n`;
}

/** All that was not checked and why, for outputs that a user does not see or that cannot say it. */
export function uncheckedLines({ errors, files }: RunResult): string {
  const failed = files.flatMap(({ path, error }) => (error === null ? [] : [{ file: path, message: error.message }]));
  return [...errors, ...failed].map(problemLine).join('');
}
