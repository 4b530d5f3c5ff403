import { describe, expect, it } from 'vitest';
import { checkKind } from '../../src/checks/kinds.ts';
import { reconciliation } from '../../src/checks/reconciliation.ts';
import { compileRule } from '../../src/engine/compile-rule.ts';
import { InvalidDataError } from '../../src/engine/parse-data.ts';
import { Facts } from '../../src/facts/facts.ts';
import { PhraseMatcher } from '../../src/phrases/matcher.ts';
import { readString } from '../../src/readers/read.ts';
import type { Reconciliation } from '../../src/reconcile/reconciliation.ts';
import { buildReport } from '../../src/report/build.ts';
import { brokenSum, doubtfulSum, figureDraft, rangeOf, rightRate } from '../engine/figure-model.ts';

async function hits(ruleId: string, reconciliations: readonly Reconciliation[]) {
  const report = buildReport(await readString(figureDraft, { format: 'text' }));
  const facts = new Facts(report);
  const context = { report, facts, year: 2023, matcher: new PhraseMatcher(2023), ruleId, reconciliations };
  return reconciliation.run(null, context).hits;
}

describe('reconciliation', () => {
  it('reports the violated relations of the rule that runs, and no others', async () => {
    const all = [brokenSum, rightRate, doubtfulSum];
    expect(await hits('figures/sum', all)).toHaveLength(1);
    expect(await hits('figures/percentage', all)).toEqual([]);
    expect(await hits('figures/growth', all)).toEqual([]);
  });

  it('reports at the figure in question, with the equation and what is wrong', async () => {
    const [hit] = await hits('figures/sum', [brokenSum]);
    expect(hit).toMatchObject({
      outcome: 'violated',
      range: rangeOf('286次'),
      evidence: brokenSum.equation,
      values: { message: brokenSum.message, equation: brokenSum.equation },
    });
  });

  it('falls back on the equation where nothing more can be told', async () => {
    const [hit] = await hits('figures/sum', [{ ...brokenSum, message: undefined }]);
    expect(hit?.values.message).toBe(brokenSum.equation);
  });

  it('names the other members by what they are', async () => {
    const [hit] = await hits('figures/sum', [brokenSum]);
    expect(hit?.related?.map(({ range, message }) => [figureDraft.slice(range.start, range.end), message.zh])).toEqual([
      ['94次', '分项'],
      ['121次', '分项'],
      ['53次', '分项'],
    ]);
  });

  it('is for the rules that relations know: another one would be silent for ever', () => {
    const text = { zh: '甲', en: 'a' };
    const rule = (id: string, parameters: object = {}) => ({
      id,
      title: text,
      summary: text,
      check: 'reconciliation',
      with: parameters,
      severity: 'error',
      messages: { violated: { zh: '{message}', en: '{equation}' } },
    });
    expect(compileRule(rule('figures/sum'), {}).rule.severity).toEqual({ violated: 'error' });
    expect(() => compileRule(rule('office/sum'), {})).toThrow(InvalidDataError);
    expect(() => compileRule(rule('figures/sum', { slack: 5 }), {})).toThrow(InvalidDataError);
    expect(checkKind('reconciliation')).toBe(reconciliation);
  });
});
