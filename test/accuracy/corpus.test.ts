import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isClean, readCorpus } from '../../scripts/accuracy/corpus.ts';
import { figuresOf } from '../../scripts/accuracy/figures.ts';
import { judge } from '../../scripts/accuracy/judge.ts';
import { reportOnFolder } from '../../scripts/accuracy/reports.ts';
import { cleanText, expectedYaml } from './drafts.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-lint-accuracy-'));
  writeFileSync(join(folder, '01-clean.md'), cleanText);
  writeFileSync(join(folder, '01-clean.expected.yml'), expectedYaml());
  writeFileSync(join(folder, '02-spoilt.md'), cleanText.replace('延续12件', '延续21件').replace('6月15日', '6月31日'));
  const planted =
    'defects:\n  - { rule: figures/sum, severity: error, quote: 41件 }\n  - { rule: wording/typo, severity: warning, quote: 乡村 }';
  writeFileSync(join(folder, '02-spoilt.expected.yml'), expectedYaml(planted));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('readCorpus', () => {
  it('reads every report with what is expected of it', async () => {
    const samples = await readCorpus(folder);
    expect(samples.map(({ draft }) => draft.name)).toEqual(['01-clean.md', '02-spoilt.md']);
    expect(samples.map(isClean)).toEqual([true, false]);
  });

  it('passes over nothing: neither a report nor expectations may stand alone', async () => {
    writeFileSync(join(folder, '03.txt'), cleanText);
    writeFileSync(join(folder, '04.expected.yml'), expectedYaml());
    await expect(readCorpus(folder)).rejects.toThrow(
      `${folder}: there is no report for 04.expected.yml
${folder}: there is no 03.expected.yml`,
    );
    rmSync(join(folder, '03.txt'));
    rmSync(join(folder, '04.expected.yml'));
    await expect(readCorpus(join(folder, 'nowhere'))).rejects.toThrow('there are no reports');
  });
});

describe('figuresOf', () => {
  it('counts by rule, by severity, and by element', async () => {
    const samples = await readCorpus(folder);
    const judged = samples.map((sample) => ({ sample, judgement: judge(sample.draft.result, sample.expected) }));
    const { rules, severities, elements, identity } = figuresOf({ judged, mutants: [], comparisons: [] });
    expect(rules['figures/sum']?.corpus).toEqual({ found: 1, missed: 0, false: 0 });
    expect(rules['wording/typo']?.corpus).toEqual({ found: 0, missed: 1, false: 0 });
    expect(rules['time/invalid-date']?.corpus).toEqual({ found: 0, missed: 0, false: 1 });
    expect(Object.keys(rules)).toHaveLength(3);
    expect(severities).toEqual({
      error: { found: 1, missed: 0, false: 1 },
      warning: { found: 0, missed: 1, false: 0 },
      info: { found: 0, missed: 0, false: 0 },
    });
    expect(elements['element/date']).toEqual({ found: 2, missed: 0, false: 0 });
    expect(identity.title).toEqual({ found: 2, missed: 0, false: 0 });
  });
});

describe('reportOnFolder', () => {
  it('counts what is told of other reports', async () => {
    const text = await reportOnFolder(folder, true);
    expect(text).toMatch(/^2 reports\n/);
    expect(text).toMatch(/figures\/sum +1 +0 +0/);
  });
});
