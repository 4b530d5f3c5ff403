import { nearestName } from '../engine/nearest-name.ts';
import { knownRules } from '../node/rule-files.ts';
import type { Invocation } from './invocation.ts';
import { explainText } from './screens/explain.ts';
import { layoutOf } from './screens/layout.ts';
import type { Terminal } from './terminal.ts';
import { textsIn } from './texts.ts';
import { UsageError } from './usage-error.ts';

/** Explains one rule. */
export async function explain(invocation: Invocation, terminal: Terminal): Promise<number> {
  const [id = ''] = invocation.operands;
  const rules = await knownRules({ cwd: terminal.cwd, config: invocation.config });
  const found = rules.find(({ rule }) => rule.id === id) ?? onlyOneEndingIn(id, rules);
  if (found === undefined) {
    const ids = rules.map(({ rule }) => rule.id);
    throw new UsageError(textsIn(invocation.language).unknownRule(id, nearestName(id, ids)));
  }
  terminal.out(explainText(found, layoutOf(invocation, terminal)));
  return 0;
}

/** The group may be left out where the name is clear without it. */
function onlyOneEndingIn<T extends { readonly rule: { readonly id: string } }>(
  name: string,
  rules: readonly T[],
): T | undefined {
  const found = rules.filter(({ rule }) => rule.id.endsWith(`/${name}`));
  return found.length === 1 ? found[0] : undefined;
}
