import { describe, expect, it } from 'vitest';
import { checkKind } from '../../../src/checks/kinds.ts';
import { builtinRules } from '../../../src/engine/builtin-rules.generated.ts';
import { Facts } from '../../../src/facts/facts.ts';
import { PhraseMatcher } from '../../../src/phrases/matcher.ts';
import type { Report } from '../../../src/report/report.ts';
import { growsLinearly } from '../../report/growth.ts';
import { reportOf } from '../../report/model.ts';

const length = 12_500;
const repeated = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length));

const hostile: readonly (readonly [name: string, make: (size: number) => string])[] = [
  ['wrong terms', repeated('法制宣传')],
  ['wrong terms far apart', repeated(`${'甲'.repeat(200)}法制宣传`)],
  ['slips', repeated('贯切，')],
  ['damaged words', repeated('矛盾级纷')],
  ['a phrase that begins everywhere', repeated('提高')],
  ['a phrase that ends nowhere', repeated('提高能力')],
  ['parts of a formulation', repeated('特色社会主义')],
  ['near misses', repeated('习近平新时代中国特社会主义思想')],
  ['members', repeated('政治意识、')],
  ['members without marks', repeated('政治意识大局意识核心意识')],
  ['damaged members', repeated('政治意识、大局意识、核心意识、责任意识，')],
  ['clauses said again', repeated('办理行政处罚案件12件，培训3次、')],
  ['one word', repeated('文件')],
  ['one character', repeated('的')],
  ['numbers', repeated('近500余')],
];

describe('hostile text', () => {
  const rules = builtinRules.rules.filter(({ id }) => id.startsWith('wording/'));

  function runAll(report: Report): number {
    const context = {
      report,
      facts: new Facts(report),
      year: 2023,
      matcher: new PhraseMatcher(2023),
      reconciliations: [],
    };
    return rules.reduce(
      (sum, { id, check, compiled }) =>
        sum + (checkKind(check)?.run(compiled, { ...context, ruleId: id }).hits.length ?? 0),
      0,
    );
  }

  it.each(hostile)('costs no more than its length: %s', async (_, make) => {
    const reports = new Map<string, Report>();
    for (const size of [length, 4 * length]) {
      const text = make(size);
      const report = await reportOf(`一、情况\n\n${text}`);
      // Derived texts are the report's work, done once and shared.
      expect(report.phrases.text.length).toBeGreaterThan(0);
      reports.set(text, report);
    }
    expect(growsLinearly(make, length, (text) => runAll(reports.get(text) as Report))).toBe(true);
  });
});
