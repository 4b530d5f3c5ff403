import { describe, expect, it } from 'vitest';
import { checkKind } from '../../../src/checks/kinds.ts';
import { builtinRules } from '../../../src/engine/builtin-rules.generated.ts';
import { Facts } from '../../../src/facts/facts.ts';
import { PhraseMatcher } from '../../../src/phrases/matcher.ts';
import type { Report } from '../../../src/report/report.ts';
import { growsLinearly } from '../../report/growth.ts';
import { reportOf } from '../../report/model.ts';

const length = 25_000;
const repeated = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length));

const hostile: readonly (readonly [string, (size: number) => string])[] = [
  ['opening brackets', repeated('（')],
  ['closing brackets', repeated('）')],
  ['half-width brackets', (size) => '('.repeat(size / 2) + ')'.repeat(size / 2)],
  ['brackets in brackets', (size) => '《'.repeat(size / 2) + '》'.repeat(size / 2)],
  ['brackets that cross', (size) => '（《'.repeat(size / 3) + '）'.repeat(size / 3)],
  ['brackets of the wrong kind', repeated('《甲〉')],
  ['quotation marks', repeated('“')],
  ['straight quotation marks', repeated('"')],
  ['titles with ASCII marks', repeated('《甲<')],
  ['acts in ASCII marks', repeated('<护士条例>')],
  ['acts in other brackets', repeated('【护士条例】')],
  ['acts in quotation marks', repeated('“公共场所卫生管理条例”')],
  ['stops', repeated('，')],
  ['stops with spaces', repeated('， ')],
  ['enumeration marks', repeated('、')],
  ['half-width stops', repeated('甲, ')],
  ['spaces', (size) => `甲${' '.repeat(size)}乙`],
  ['figures with spaces', repeated('7 家 ')],
  ['words with spaces', repeated('检查整改 ')],
  ['points', repeated('1.')],
  ['dates', repeated('12.4宪法')],
  ['years of documents', repeated('办[2021]')],
  ['digits', repeated('7')],
  ['paragraphs', repeated('“\n')],
];

describe('hostile text', () => {
  const rules = builtinRules.rules.filter(({ id }) => id.startsWith('punctuation/'));

  it.each(hostile)('costs no more than its length: %s', async (_, make) => {
    expect(rules.length).toBeGreaterThanOrEqual(5);
    const reports = new Map<string, Report>();
    for (const size of [length, 4 * length]) reports.set(make(size), await reportOf(`一、情况\n\n${make(size)}`));
    const run = (text: string) => {
      const report = reports.get(text) as Report;
      const context = { report, facts: new Facts(report), year: undefined, matcher: new PhraseMatcher(undefined) };
      for (const { id, check, compiled } of rules)
        checkKind(check)?.run(compiled, { ...context, ruleId: id, reconciliations: [] });
    };
    expect(growsLinearly(make, length, run)).toBe(true);
  });
});
