import type { CheckResult } from '../../src/checks/check.ts';
import { checkKind } from '../../src/checks/kinds.ts';
import { parameterSchemas } from '../../src/checks/parameters.ts';
import { Facts } from '../../src/facts/facts.ts';
import { compilePhrase } from '../../src/phrases/compile.ts';
import { PhraseMatcher } from '../../src/phrases/matcher.ts';
import { readString } from '../../src/readers/read.ts';
import type { Range } from '../../src/readers/source.ts';
import { buildReport } from '../../src/report/build.ts';

export interface CheckRun {
  readonly result: CheckResult;
  /** Source text of a range. */
  quote(range: Range): string;
}

/** Runs one check kind with the parameters that a rule file would give it. */
export async function runCheck(
  name: string,
  parameters: unknown,
  lines: readonly string[],
  year?: number,
): Promise<CheckRun> {
  const kind = checkKind(name);
  const schema = parameterSchemas[name];
  if (kind === undefined || schema === undefined) throw new Error(`no check kind ${name}`);
  const report = buildReport(await readString(lines.join('\n'), { format: 'text' }));
  const compiled = kind.compile(schema.parse(parameters), (phrase) => compilePhrase(phrase, {}));
  const result = kind.run(compiled, {
    report,
    facts: new Facts(report),
    year,
    matcher: new PhraseMatcher(year),
    ruleId: 'test/rule',
    reconciliations: [],
  });
  return { result, quote: (range) => report.source.slice(range) };
}
