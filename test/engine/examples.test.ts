import { describe, expect, it } from 'vitest';
import { builtinFiles } from '../../src/engine/builtin-files.generated.ts';
import { builtinRules } from '../../src/engine/builtin-rules.generated.ts';
import { compileRule } from '../../src/engine/compile-rule.ts';
import { runExamples } from '../../src/engine/examples.ts';

describe('the examples of every built-in rule', () => {
  it.each(builtinFiles.files.map((file) => [file.id, file] as const))('%s', async (id, file) => {
    const rule = builtinRules.rules.find((other) => other.id === id);
    if (rule === undefined) throw new Error(`${id} is not compiled`);
    const outcomes = await runExamples(file, rule, builtinRules);
    expect(outcomes.flatMap(({ index, failures }) => failures.map(({ zh }) => `${index + 1}: ${zh}`))).toEqual([]);
  });
});

describe('the rules about figures', () => {
  const rules = builtinFiles.files.filter(({ check }) => check === 'reconciliation');

  it('say of every good example how many relations hold in it: a reader that sees nothing is not right', () => {
    expect(rules.length).toBeGreaterThanOrEqual(7);
    const silent = rules.flatMap(({ id, examples }) =>
      examples.filter((example) => 'good' in example && example.holds === undefined).map(() => id),
    );
    expect(silent).toEqual([]);
    const seeing = rules.filter(({ examples }) =>
      examples.some((example) => 'good' in example && (example.holds ?? 0) > 0),
    );
    expect(seeing.length).toBeGreaterThan(3);
  });

  it('prove themselves with two good and two bad examples, of different bodies and years', () => {
    for (const { id, examples } of rules) {
      for (const kind of ['good', 'bad']) {
        const own = examples.filter((example) => kind in example).map(({ report }) => report);
        expect(new Set(own.map((report) => report?.year)).size, id).toBeGreaterThanOrEqual(2);
        expect(new Set(own.map((report) => report?.organisation)).size, id).toBeGreaterThanOrEqual(2);
      }
    }
  });
});

describe('an example that does not hold', () => {
  const base = {
    id: 'office/test',
    title: { zh: '试验', en: 'Test' },
    summary: { zh: '试验', en: 'Test' },
    check: 'pattern',
    with: { forbidden: { phrases: ['待补充'] } },
    severity: { found: 'warning' },
    messages: { found: { zh: '{quote}', en: '{quote}' } },
  };

  async function failures(example: object, rule: object = {}): Promise<string[]> {
    const compiled = compileRule({ ...base, ...rule, examples: [example] }, {});
    const [outcome] = await runExamples(compiled.file, compiled.rule, builtinRules);
    return (outcome?.failures ?? []).map(({ zh }) => zh);
  }

  it('says what was expected and seen', async () => {
    expect(await failures({ good: '全年检查待补充家。' })).toEqual(['应为没有问题；实际是警告“待补充”']);
    expect(await failures({ bad: '全年检查164家。', finds: [{ severity: 'warning' }] })).toEqual([
      '应为警告；实际是没有问题',
    ]);
    expect(await failures({ bad: '待补充', finds: [{ severity: 'error', quote: '待补充' }] })).toEqual([
      '应为错误“待补充”；实际是警告“待补充”',
    ]);
    expect(await failures({ bad: '待补充，待补充', finds: [{ severity: 'warning' }] })).toHaveLength(1);
  });

  it('says how many relations hold, where another number was expected', async () => {
    expect(await failures({ good: '本年工作平稳。', holds: 0 })).toEqual([]);
    expect(await failures({ good: '本年工作平稳。', holds: 2 })).toEqual([
      '应为2 组勾稽关系一致；实际是0 组勾稽关系一致',
    ]);
  });

  it('says of an element that it is not seen', async () => {
    const element = {
      check: 'required-element',
      with: { evidence: [{ phrases: ['普法责任制'] }] },
      severity: { missing: 'info', weak: 'info' },
      messages: { missing: { zh: '没有', en: 'none' }, weak: { zh: '薄弱', en: 'weak' } },
    };
    expect(await failures({ good: '落实普法责任制。' }, element)).toEqual([]);
    expect(await failures({ good: '开展普法。' }, element)).toEqual([
      '应为状态“有”；实际是“缺”',
      '应为没有问题；实际是提示“。”',
    ]);
    expect(await failures({ bad: '开展普法。', status: 'weak', finds: [{ severity: 'info' }] }, element)).toEqual([
      '应为状态“薄弱”；实际是“缺”',
    ]);
  });
});
