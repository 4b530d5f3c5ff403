import type { RunOutcome } from '../node/run-outcome.ts';
import { terminalText } from '../reporters/terminal-text.ts';
import { painter } from './color.ts';
import type { Invocation } from './invocation.ts';
import { correctionLine, correctionsText } from './screens/corrections.ts';
import { unifiedDiff } from './screens/diff.ts';
import type { Terminal } from './terminal.ts';

/** What `--fix-dry-run` shows: for each draft what would be corrected, and the diff, which `patch` can apply. */
export function diffText(outcome: RunOutcome, invocation: Invocation, terminal: Terminal): string {
  const { language, output, color } = invocation;
  const isTerminal = output === undefined && terminal.outIsTerminal;
  const paint = painter(color, { env: terminal.env, isTerminal });
  const blocks = outcome.fixes.flatMap((fix) => {
    const line = correctionLine(fix, 'dry-run', language);
    if (line === undefined) return [];
    const diff = unifiedDiff(fix.path, fix.before, fix.after);
    return [`${terminalText(line)}\n${isTerminal ? safeLines(diff) : diff}`];
  });
  if (blocks.length === 0) return correctionsText(outcome, 'dry-run', language);
  return blocks.map((block) => block.replace(/^[-+].*$/gm, (line) => painted(line))).join('\n');

  function painted(line: string): string {
    return line.startsWith('-') ? paint.red(line) : paint.green(line);
  }
}

/** A terminal must not be told to do anything by a draft. */
function safeLines(text: string): string {
  return text
    .split('\n')
    .map((line) => terminalText(line.replace(/\r$/, '')))
    .join('\n');
}
