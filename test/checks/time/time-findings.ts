import { builtinRules } from '../../../src/engine/builtin-rules.generated.ts';
import type { Finding } from '../../../src/engine/result.ts';
import { lintText } from '../../engine/lint-text.ts';

export interface DraftFrame {
  readonly year?: number | undefined;
  /** The line below the signature. */
  readonly signed?: string;
}

/** A report with a title, the given paragraphs, and a signature with a date. */
export function draft(paragraphs: readonly string[], { year = 2022, signed }: DraftFrame = {}): string {
  const closing = signed === undefined ? [] : ['东山县水利局', signed];
  return [`东山县水利局${year}年法治政府建设年度报告`, ...paragraphs, ...closing].join('\n\n');
}

/** What one rule of the group says of a draft. */
export async function findings(rule: string, text: string): Promise<readonly Finding[]> {
  const rules = builtinRules.rules.filter(({ id }) => id === `time/${rule}`);
  const { result, crashes } = await lintText(text, { rules: { ...builtinRules, rules } });
  if (crashes.length > 0) throw crashes[0]?.error;
  return result.findings;
}

/** `severity quote` of each finding. */
export async function said(rule: string, text: string): Promise<string[]> {
  return (await findings(rule, text)).map(({ severity, quote }) => `${severity} ${quote}`);
}
