import type { CheckKind } from '../../src/checks/check.ts';
import { checkKind } from '../../src/checks/kinds.ts';
import { builtinRules } from '../../src/engine/builtin-rules.generated.ts';
import { compileRule } from '../../src/engine/compile-rule.ts';
import { type Linted, lintDocument } from '../../src/engine/lint.ts';
import type { RuleSet } from '../../src/engine/rule.ts';
import { defaultSettings, type LintSettings } from '../../src/engine/settings.ts';
import { readString } from '../../src/readers/read.ts';
import type { Format } from '../../src/readers/source.ts';

export interface Options {
  readonly rules?: RuleSet;
  readonly settings?: Partial<LintSettings>;
  readonly format?: Format;
  readonly kinds?: (name: string) => CheckKind<unknown, unknown> | undefined;
}

/** Lints a text with the built-in rules, or with others. */
export async function lintText(
  text: string,
  { rules = builtinRules, settings = {}, format, kinds = checkKind }: Options = {},
): Promise<Linted> {
  const document = await readString(text, { path: 'draft', format: format ?? 'text' });
  return lintDocument(document, rules, { ...defaultSettings, ...settings }, kinds);
}

/** A rule set of one rule of the given check kind, beside the engine's own rules. */
export function ruleSetOf(
  ...rules: readonly { check: string; with: unknown; severity?: unknown; messages: Record<string, string> }[]
): RuleSet {
  const compiled = rules.map(({ check, with: parameters, severity = 'error', messages }, index) => {
    const texts = Object.fromEntries(Object.entries(messages).map(([outcome, zh]) => [outcome, { zh, en: zh }]));
    const name = { zh: '测试', en: 'test' };
    const data = {
      id: `test/rule-${index + 1}`,
      title: name,
      summary: name,
      check,
      with: parameters,
      severity,
      messages: texts,
    };
    return compileRule(data, {}).rule;
  });
  const own = builtinRules.rules.filter((rule) => rule.id.startsWith('internal/'));
  return { checklist: builtinRules.checklist, rules: [...compiled, ...own] };
}
