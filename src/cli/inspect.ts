import { setUp } from '../node/setup.ts';
import { buildReport } from '../report/build.ts';
import { toJson } from '../reporters/json.ts';
import { terminalText } from '../reporters/terminal-text.ts';
import type { Invocation } from './invocation.ts';
import { isJson } from './is-json.ts';
import { readOperand } from './read-operand.ts';
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

/** A program gets the text as it is; a terminal must not be told to do anything by it. */
function safeLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(terminalText)
    .join('\n');
}
