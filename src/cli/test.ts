import { builtinRules } from '../engine/builtin-rules.generated.ts';
import { runExamples } from '../engine/examples.ts';
import { builtinKnownRules, rulesOfFolder } from '../node/rule-files.ts';
import type { Invocation } from './invocation.ts';
import { layoutOf } from './screens/layout.ts';
import { failedExamples, type TestedRule, testText } from './screens/test.ts';
import type { Terminal } from './terminal.ts';

/** Runs the examples of the built-in rules, or of the rules of a folder. */
export async function test(invocation: Invocation, terminal: Terminal): Promise<number> {
  const [folder] = invocation.operands;
  const known = folder === undefined ? builtinKnownRules() : await rulesOfFolder(folder, terminal.cwd);
  const tested: TestedRule[] = [];
  for (const { rule, file } of known) {
    tested.push({ id: rule.id, outcomes: await runExamples(file, rule, builtinRules) });
  }
  terminal.out(testText(tested, layoutOf(invocation, terminal)));
  return tested.some((rule) => failedExamples(rule).length > 0) ? 1 : 0;
}
