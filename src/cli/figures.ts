import { readFigures } from '../engine/figures.ts';
import { Facts } from '../facts/facts.ts';
import { setUp } from '../node/setup.ts';
import { buildReport } from '../report/build.ts';
import { csvText } from '../reporters/csv.ts';
import { toJson } from '../reporters/json.ts';
import { terminalSafe } from '../reporters/terminal-text.ts';
import type { Invocation } from './invocation.ts';
import { formatAmong } from './is-json.ts';
import { readOperand } from './read-operand.ts';
import { figuresText } from './screens/figures.ts';
import { figuresRows } from './screens/figures-csv.ts';
import { ledgerOf } from './screens/figures-data.ts';
import { layoutOf } from './screens/layout.ts';
import type { Terminal } from './terminal.ts';

/** Prints the ledger: every figure that was read, and every relation between them with its verdict. */
export async function figures(invocation: Invocation, terminal: Terminal): Promise<number> {
  const format = formatAmong(['pretty', 'json', 'csv'], invocation);
  const { language } = invocation;
  const { config, rules } = await setUp({ cwd: terminal.cwd, config: invocation.config });
  const document = await readOperand(invocation, terminal);
  const year = invocation.year ?? config?.year;
  const organisation = invocation.organisation ?? config?.organisation;
  const report = buildReport(document, { year, organisation });
  const ledger = ledgerOf(readFigures(report, new Facts(report)), document.source, language);
  if (format === 'json') terminal.out(toJson(ledger));
  else {
    const titles = new Map(rules.rules.map(({ id, title }) => [id, title[language]]));
    const safe = terminalSafe(ledger);
    terminal.out(
      format === 'csv'
        ? csvText(figuresRows(safe, titles, language))
        : figuresText(safe, titles, layoutOf(invocation, terminal)),
    );
  }
  return 0;
}
