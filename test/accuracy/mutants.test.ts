import { describe, expect, it } from 'vitest';
import { lintText } from '../../scripts/accuracy/draft.ts';
import { applyEdits } from '../../scripts/accuracy/edit.ts';
import { mutantKinds, plant } from '../../scripts/accuracy/mutants.ts';
import { Random } from '../../scripts/accuracy/random.ts';
import { builtinRules } from '../../src/engine/builtin-rules.generated.ts';
import { cleanDraft, cleanText } from './drafts.ts';

const ruleIds = new Set(builtinRules.rules.map(({ id }) => id));

function kindOf(name: string) {
  const kind = mutantKinds.find((one) => one.name === name);
  if (kind === undefined) throw new Error(`there is no kind ${name}`);
  return kind;
}

/** The clean text with one defect of a kind, the first that the generator thinks of. */
async function mutated(name: string): Promise<string[]> {
  const candidates = kindOf(name).candidates(await cleanDraft(), new Random(name));
  return candidates.map(({ edits }) => applyEdits(cleanText, edits).text);
}

describe('the kinds of planted defects', () => {
  it('have names of their own and name rules that exist', () => {
    expect(new Set(mutantKinds.map(({ name }) => name)).size).toBe(mutantKinds.length);
    for (const { name, rules, stirs } of mutantKinds) {
      for (const rule of rules) expect(ruleIds, name).toContain(rule);
      for (const one of stirs)
        expect(
          [...ruleIds].some((id) => id.startsWith(one)),
          `${name} ${one}`,
        ).toBe(true);
    }
  });

  it.each(mutantKinds.map((kind) => [kind.name, kind] as const))('%s changes the text, within it', async (_, kind) => {
    const candidates = kind.candidates(await cleanDraft(), new Random('test'));
    for (const { edits, place } of candidates) {
      expect(applyEdits(cleanText, edits).text).not.toBe(cleanText);
      for (const { start, end } of [...edits, ...(place === undefined ? [] : [place])]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(cleanText.length);
      }
    }
  });

  it.each([
    ['total-digit', /取水许可(?!41件)[0-9]+件/],
    ['total-transposed', /取水许可14件/],
    ['row-dropped', /取水单位 \| 115 \| 21 \|\n\| 砂场/],
    ['part-over-whole', /64家，其中农村供水单位77家/],
    ['rate-off', /办结率(?!94\.2%)[0-9.]+%/],
    ['growth-off', /增长(?!25\.0%)[0-9.]+%/],
    ['growth-turned', /24件下降25\.0%/],
    ['item-dropped', /执法公示、重大执法决定法制审核三项/],
    ['title-year-shifted', /^罗定市水务局2022年/],
    ['lead-year-shifted', /现将罗定市水务局2022年/],
    ['heading-year-shifted', /一、2022年/],
    ['plan-year-shifted', /四、2023年主要安排/],
    ['day-impossible', /6月31日/],
    ['signature-foreign', /\n(?!罗定).{2,4}市水务局\n\n2024年1月16日/],
    ['ordinal-duplicated', /一是压实执法责任；一是完善/],
    ['heading-number-duplicated', /（二）规范水行政执法/],
    ['bookmark', /\[bookmark: _Toc\d{4}\]/],
    ['placeholder', /发放资料(××|XX|＊＊|＿＿)份/],
    ['title-character-dropped', /《(?!重大行政决策程序暂行条例》)重.{8}条例》/],
    ['fazhi-confused', /法制政府建设/],
    ['word-doubled', /推进推进/],
    ['bracket-lost', /[^《]重大行政决策程序暂行条例》|《重大行政决策程序暂行条例[^》]/],
    ['no-date', /罗定市水务局\n\n\n$/],
    ['no-title', /^罗定市水务局法治政府/],
    ['no-law-publicity', /^(?!.*谁执法谁普法)/s],
    ['no-shortcomings', /^(?!.*存在的不足)/s],
    ['no-next-year-plan', /^(?!.*2024年主要安排)/s],
    ['no-double-random', /^(?!.*随机)/s],
    ['no-responsible-person', /^(?!.*第一责任人)/s],
  ])('%s plants what it says', async (name, pattern) => {
    expect((await mutated(name)).some((text) => pattern.test(text))).toBe(true);
  });
});

describe('plant', () => {
  it('plants the same every time, ten at most, and all of them different', async () => {
    const drafts = [await cleanDraft()];
    const [once, twice] = await Promise.all([
      plant(kindOf('word-doubled'), drafts),
      plant(kindOf('word-doubled'), drafts),
    ]);
    expect(once.map(({ text }) => text)).toEqual(twice.map(({ text }) => text));
    expect(once).toHaveLength(10);
    expect(new Set(once.map(({ text }) => text)).size).toBe(10);
  });

  it('sees what the tool tells of it, and what it does not', async () => {
    const kind = {
      ...kindOf('day-impossible'),
      candidates: () => [
        { edits: [{ start: cleanText.indexOf('6月15日') + 2, end: cleanText.indexOf('6月15日') + 4, text: '31' }] },
        { edits: [{ start: cleanText.indexOf('压实') + 1, end: cleanText.indexOf('压实') + 1, text: '的' }] },
      ],
    };
    const mutants = await plant(kind, [await cleanDraft()]);
    expect(mutants.map(({ isFound }) => isFound).sort()).toEqual([false, true]);
    const [found] = mutants.filter(({ isFound }) => isFound);
    expect(found?.text.slice(found.place.start, found.place.end)).toBe('31');
  });

  it('plants nothing where something is told already', async () => {
    const { name, text } = await cleanDraft();
    const spoilt = text.replace('6月15日', '6月31日');
    const [draft] = [{ ...(await cleanDraft()), text: spoilt, result: await lintText(name, spoilt) }];
    const at = spoilt.indexOf('31日');
    const kind = {
      ...kindOf('day-impossible'),
      candidates: () => [{ edits: [{ start: at, end: at + 2, text: '32' }] }],
    };
    expect(await plant(kind, [draft])).toEqual([]);
  });
});
