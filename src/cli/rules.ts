import { knownRules } from '../node/rule-files.ts';
import { toJson } from '../reporters/json.ts';
import type { Invocation } from './invocation.ts';
import { isJson } from './is-json.ts';
import { layoutOf } from './screens/layout.ts';
import { rulesData, rulesTable } from './screens/rules.ts';
import type { Terminal } from './terminal.ts';

/** Lists all rules. */
export async function rules(invocation: Invocation, terminal: Terminal): Promise<number> {
  const json = isJson(invocation);
  const known = await knownRules({ cwd: terminal.cwd, config: invocation.config });
  terminal.out(json ? toJson(rulesData(known)) : rulesTable(known, layoutOf(invocation, terminal)));
  return 0;
}
