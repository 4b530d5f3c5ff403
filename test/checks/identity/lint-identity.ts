import { checkKind } from '../../../src/checks/kinds.ts';
import { builtinRules } from '../../../src/engine/builtin-rules.generated.ts';
import { defaultSettings } from '../../../src/engine/settings.ts';
import { Facts } from '../../../src/facts/facts.ts';
import { PhraseMatcher } from '../../../src/phrases/matcher.ts';
import { readString } from '../../../src/readers/read.ts';
import { buildReport } from '../../../src/report/build.ts';
import type { Report } from '../../../src/report/report.ts';
import { lintText } from '../../engine/lint-text.ts';

/** `error 忻州` for each finding of one rule of the group in a paragraph of a report. */
export async function findingsOf(rule: string, organisation: string, text: string): Promise<string[]> {
  const rules = { ...builtinRules, rules: builtinRules.rules.filter(({ id }) => id === `identity/${rule}`) };
  const settings = { ...defaultSettings, hints: { organisation, year: 2023 } };
  const { result, crashes } = await lintText(`一、工作情况\n\n${text}\n`, { rules, settings });
  if (crashes.length > 0) throw crashes[0]?.error;
  return result.findings.map(({ severity, quote }) => `${severity} ${quote}`);
}

/** Reads reports beforehand, so that a run of the rule over one of their texts is all that is timed. */
export async function prepared(
  rule: string,
  organisation: string,
  texts: readonly string[],
): Promise<(text: string) => void> {
  const builtin = builtinRules.rules.find(({ id }) => id === `identity/${rule}`);
  const kind = checkKind(builtin?.check ?? '');
  if (builtin === undefined || kind === undefined) throw new Error(`no rule identity/${rule}`);
  const reports = new Map<string, Report>();
  for (const text of texts) {
    const report = buildReport(await readString(`一、工作情况\n\n${text}\n`, { format: 'text' }), { organisation });
    report.isInLawTitle({ start: 0, end: 1 });
    reports.set(text, report);
  }
  return (text) => {
    const report = reports.get(text) as Report;
    const context = { report, facts: new Facts(report), year: 2023, matcher: new PhraseMatcher(2023) };
    kind.run(builtin.compiled, { ...context, ruleId: builtin.id, reconciliations: [] });
  };
}
