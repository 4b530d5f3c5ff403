import { builtinRules } from '../engine/builtin-rules.generated.ts';
import { nearestName } from '../engine/nearest-name.ts';
import { shells } from './commands.ts';
import type { Invocation } from './invocation.ts';
import { bashScript } from './screens/completion-bash.ts';
import { fishScript } from './screens/completion-fish.ts';
import { zshScript } from './screens/completion-zsh.ts';
import type { Terminal } from './terminal.ts';
import { textsIn } from './texts.ts';
import { UsageError } from './usage-error.ts';

/** Prints a script with which a shell completes commands, options, values and ids of rules. */
export function completion({ operands, language }: Invocation, terminal: Terminal): number {
  const [shell = ''] = operands;
  const ruleIds = builtinRules.rules.map(({ id }) => id);
  const scripts: Readonly<Record<string, () => string>> = {
    bash: () => bashScript(ruleIds),
    zsh: () => zshScript(ruleIds, language),
    fish: () => fishScript(ruleIds, language),
  };
  const script = scripts[shell];
  if (script === undefined) {
    throw new UsageError(textsIn(language).wrongChoice('completion', shell, shells, nearestName(shell, shells)));
  }
  terminal.out(script());
  return 0;
}
