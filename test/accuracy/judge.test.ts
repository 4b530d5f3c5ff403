import { describe, expect, it } from 'vitest';
import { lintText } from '../../scripts/accuracy/draft.ts';
import { readExpected } from '../../scripts/accuracy/expected.ts';
import { type Judgement, judge } from '../../scripts/accuracy/judge.ts';
import type { FileResult, Finding } from '../../src/engine/result.ts';
import { cleanText, expectedYaml } from './drafts.ts';

const row = '{ rule: figures/sum, severity: error, quote: 41件, also: [figures/subset] }';

/** Judges made-up findings, each `rule severity words [related words]`, on the clean text. */
async function judged(findings: readonly string[], defects: readonly string[] = [row]): Promise<Judgement> {
  const base = await lintText('01.md', cleanText);
  const yaml = expectedYaml(
    defects.length === 0 ? undefined : `defects:\n${defects.map((one) => `  - ${one}`).join('\n')}`,
  );
  const result: FileResult = { ...base, findings: findings.map(findingOf) };
  return judge(result, readExpected('01.expected.yml', yaml, cleanText));
}

function findingOf(line: string): Finding {
  const [ruleId = '', severity, words = '', related] = line.split(' ');
  const placeOf = (quote: string) => {
    const start = cleanText.indexOf(quote);
    const position = (offset: number) => ({ line: 1, column: 1, offset });
    return { start: position(start), end: position(start + quote.length), quote };
  };
  return {
    ...placeOf(words),
    ruleId,
    severity: severity as Finding['severity'],
    title: '',
    message: '',
    evidence: '',
    related: related === undefined ? [] : [{ ...placeOf(related), message: '' }],
    basis: [],
    suggestion: '',
    fix: null,
    fingerprint: '',
  };
}

function summary({ found, missed, falseAlarms }: Judgement): string {
  return `${found.length} found, ${missed.length} missed, ${falseAlarms.length} false`;
}

describe('judge', () => {
  it('takes a defect as found when its rule, or one that may, tells it on its place or names it', async () => {
    expect(summary(await judged(['figures/sum error 41件，']))).toBe('1 found, 0 missed, 0 false');
    expect(summary(await judged(['figures/subset warning 41件']))).toBe('1 found, 0 missed, 0 false');
    expect(summary(await judged(['figures/sum error 29件 41件']))).toBe('1 found, 0 missed, 0 false');
  });

  it('counts several findings on one defect once', async () => {
    expect(summary(await judged(['figures/sum error 41件', 'figures/subset error 41']))).toBe(
      '1 found, 0 missed, 0 false',
    );
  });

  it('takes what is told elsewhere, or by another rule, as a false alarm', async () => {
    expect(summary(await judged(['figures/sum error 52件']))).toBe('0 found, 1 missed, 1 false');
    expect(summary(await judged(['wording/typo warning 41件']))).toBe('0 found, 1 missed, 1 false');
  });

  it('takes an error that is told as info as missed, and an info that nobody planted as nothing', async () => {
    expect(summary(await judged(['figures/sum info 41件']))).toBe('0 found, 1 missed, 0 false');
    const info = '{ rule: figures/unit, severity: info, quote: 41件 }';
    expect(summary(await judged(['figures/unit info 41件'], [info]))).toBe('1 found, 0 missed, 0 false');
  });

  it('lets what is told once for a file stand anywhere in it', async () => {
    const torn = '{ rule: structure/torn-paragraph, severity: info, quote: 41件 }';
    expect(summary(await judged(['structure/torn-paragraph info 52件'], [torn]))).toBe('1 found, 0 missed, 0 false');
  });

  it('judges elements by their status', async () => {
    const { elements, missed } = await judged([], ['{ rule: element/date, severity: warning, quote: 2024年1月16日 }']);
    expect(missed).toEqual([]);
    expect(elements.find(({ ruleId }) => ruleId === 'element/date')).toMatchObject({
      expected: 'present',
      told: 'not-told',
    });
    expect(elements.filter(({ told }) => told !== 'present')).toHaveLength(1);
  });

  it('says what of the report is read as something else', async () => {
    const base = await lintText('01.md', cleanText);
    const expected = readExpected('01.yml', expectedYaml().replace('year: 2023', 'year: 2022'), cleanText);
    expect(judge(base, expected).misread).toEqual(['year']);
  });

  it('finds nothing to say against a clean report', async () => {
    const judgement = judge(await lintText('01.md', cleanText), readExpected('01.yml', expectedYaml(), cleanText));
    expect(summary(judgement)).toBe('0 found, 0 missed, 0 false');
    expect(judgement.elements.filter(({ told, expected }) => told !== expected)).toEqual([]);
    expect(judgement.misread).toEqual([]);
  });
});
