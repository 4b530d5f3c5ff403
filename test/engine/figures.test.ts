import { describe, expect, it } from 'vitest';
import { checkKind } from '../../src/checks/kinds.ts';
import { builtinRules } from '../../src/engine/builtin-rules.generated.ts';
import { compileRule } from '../../src/engine/compile-rule.ts';
import { countFigures, type FigureModel } from '../../src/engine/figures.ts';
import { lintDocument } from '../../src/engine/lint.ts';
import type { RuleSet } from '../../src/engine/rule.ts';
import { defaultSettings, type LintSettings } from '../../src/engine/settings.ts';
import { readString } from '../../src/readers/read.ts';
import { brokenSum, doubtfulSum, figureDraft, figureModel, rightRate, smallPart } from './figure-model.ts';

const text = { zh: '总数与分项', en: 'Totals' };
const sumRule = compileRule(
  {
    id: 'figures/sum',
    title: text,
    summary: text,
    check: 'reconciliation',
    severity: 'error',
    messages: { violated: { zh: '{message}', en: '{message}' } },
  },
  {},
).rule;
const own = builtinRules.rules.filter(({ id }) => id.startsWith('internal/'));

async function lint(
  figuresOf: () => FigureModel,
  { rules = [sumRule, ...own], settings = {} }: { rules?: RuleSet['rules']; settings?: Partial<LintSettings> } = {},
) {
  const document = await readString(figureDraft, { path: 'draft', format: 'text' });
  const all = { checklist: builtinRules.checklist, rules };
  return lintDocument(document, all, { ...defaultSettings, ...settings }, checkKind, figuresOf);
}

describe('the figures of a draft', () => {
  it('are counted, but for relations that say little', () => {
    const reconciliations = [brokenSum, rightRate, rightRate, smallPart, doubtfulSum];
    expect(countFigures({ ...figureModel, reconciliations })).toEqual({
      quantities: 6,
      holds: 2,
      violated: 1,
      undetermined: 1,
    });
  });

  it('are in the result with all relations, in the words of the draft', async () => {
    const { result } = await lint(() => figureModel);
    expect(result.figures).toEqual({ quantities: 6, holds: 1, violated: 1, undetermined: 0 });
    expect(result.reconciliations.map(({ verdict }) => verdict)).toEqual(['violated', 'holds', 'holds']);
    const [sum] = result.reconciliations;
    expect(sum).toMatchObject({ ruleId: 'figures/sum', equation: brokenSum.equation });
    expect(sum?.quote).toBe('286次，其中干流94次、支流121次、渠道53次');
    expect(sum?.members.map(({ role, value, quote }) => `${role} ${value} ${quote}`)).toEqual([
      'total 286 286次',
      'part 94 94次',
      'part 121 121次',
      'part 53 53次',
    ]);
  });

  it('are there whatever rules are on, and read once', async () => {
    let times = 0;
    const figuresOf = () => {
      times += 1;
      return figureModel;
    };
    const { result } = await lint(figuresOf, { settings: { levels: { 'figures/sum': 'off' } } });
    expect(result.findings.some(({ ruleId }) => ruleId === 'figures/sum')).toBe(false);
    expect(result.figures?.violated).toBe(1);
    expect((await lint(figuresOf, { rules: own })).result.reconciliations).toHaveLength(3);
    expect(times).toBe(2);
  });

  it('become a finding with the equation and the other places', async () => {
    const { result } = await lint(() => figureModel);
    const [finding] = result.findings.filter(({ ruleId }) => ruleId === 'figures/sum');
    expect(finding).toMatchObject({
      quote: '286次',
      message: '各分项之和 268 与总数 286 不一致，相差 18',
      evidence: '94 + 121 + 53 = 268 ≠ 286',
    });
    expect(finding?.related.map(({ quote, message }) => quote + message)).toEqual([
      '94次分项',
      '121次分项',
      '53次分项',
    ]);
    const english = await lint(() => figureModel, { settings: { language: 'en' } });
    expect(english.result.findings.find(({ ruleId }) => ruleId === 'figures/sum')).toMatchObject({
      message: 'the parts add up to 268, not to the total 286: 18 apart',
      related: [{ message: 'part' }, { message: 'part' }, { message: 'part' }],
    });
  });

  it('that cannot be read make the run incomplete, and the rules still run', async () => {
    const broken = [
      () => {
        throw new Error('boom');
      },
      () => ({ quantities: [], reconciliations: [{ ...rightRate, range: { start: 0, end: 9999 } }] }),
    ];
    for (const figuresOf of broken) {
      const { result, crashes } = await lint(figuresOf, { rules: builtinRules.rules });
      expect(crashes.map(({ ruleId }) => ruleId)).toEqual(['figures']);
      expect(result).toMatchObject({ figures: null, reconciliations: [] });
      expect(result.findings.find(({ ruleId }) => ruleId === 'internal/rule-crash')?.message).toContain('figures');
      expect(result.checklist.length).toBeGreaterThan(0);
    }
  });
});
