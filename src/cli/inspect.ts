import { resolve } from 'node:path';
import { shownPath } from '../node/paths.ts';
import { ProblemError } from '../node/problem.ts';
import { readDraft } from '../node/read-draft.ts';
import { FileAccessError } from '../node/read-file.ts';
import { setUp } from '../node/setup.ts';
import { readStdin } from '../node/stdin.ts';
import { UnreadableError } from '../readers/decode.ts';
import { buildReport } from '../report/report.ts';
import { toJson } from '../reporters/json.ts';
import { terminalText } from '../reporters/terminal-text.ts';
import type { Invocation } from './invocation.ts';
import { isJson } from './is-json.ts';
import { inspectText } from './screens/inspect.ts';
import { inspected } from './screens/inspect-data.ts';
import { layoutOf } from './screens/layout.ts';
import type { Terminal } from './terminal.ts';

/** Shows what the tool understood of a draft. */
export async function inspect(invocation: Invocation, terminal: Terminal): Promise<number> {
  const json = isJson(invocation);
  const { config } = await setUp({ cwd: terminal.cwd, config: invocation.config });
  const document = await readOperand(invocation, terminal);
  if (invocation.text) {
    terminal.out(terminal.outIsTerminal ? `${safeLines(document.source.text)}\n` : document.source.text);
    return 0;
  }
  const year = invocation.year ?? config?.year;
  const organisation = invocation.organisation ?? config?.organisation;
  const data = inspected(buildReport(document, { year, organisation }));
  terminal.out(json ? toJson(data) : inspectText(data, layoutOf(invocation, terminal)));
  return 0;
}

async function readOperand({ operands, stdinName }: Invocation, { cwd }: Terminal) {
  const [operand = '-'] = operands;
  const path = operand === '-' ? undefined : resolve(cwd, operand);
  const shown = path === undefined ? (stdinName ?? '<stdin>') : shownPath(path, cwd);
  try {
    return await readDraft({ path, shown }, { readStdin, stdinName });
  } catch (error) {
    if (!(error instanceof FileAccessError || error instanceof UnreadableError)) throw error;
    throw new ProblemError([{ code: error.code, explanation: error.explanation, file: shown }]);
  }
}

/** A program gets the text as it is; a terminal must not be told to do anything by it. */
function safeLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(terminalText)
    .join('\n');
}
