import { describe, expect, it } from 'vitest';
import type { TermRow } from '../../src/checks/term.schema.ts';
import { runCheck } from './run-check.ts';

const lines = (text: string) => ['东山县水利局2023年法治政府建设年度报告', '一、主要举措', text];

async function hits(row: TermRow, text: string, year?: number, table: object = {}) {
  const { result, quote } = await runCheck('term', { table: { ...table, rows: [row] } }, lines(text), year);
  return result.hits.map((hit) => ({
    quote: quote(hit.range),
    outcome: hit.outcome,
    right: hit.values.right,
    fix: hit.fix && [quote(hit.fix.range), hit.fix.text],
  }));
}

async function quotes(row: TermRow, text: string, year?: number, table: object = {}): Promise<string[]> {
  return (await hits(row, text, year, table)).map(({ quote }) => quote);
}

const law: TermRow = { right: '法治', replace: '法制', wrong: ['法制(宣传|化)'], fix: true };

describe('term', () => {
  it('tells the wrong words and the right form, whatever the spaces and quotation marks', async () => {
    expect(await hits(law, '开展法制 宣传，推进“法制”化。')).toEqual([
      { quote: '法制 宣传', outcome: 'wrong', right: '法治宣传', fix: ['法制', '法治'] },
      { quote: '法制”化', outcome: 'wrong', right: '法治化', fix: ['法制', '法治'] },
    ]);
  });

  it('offers no correction where a space or a mark stands inside what it would replace', async () => {
    const row: TermRow = { right: '截至', wrong: ['截止至'], fix: true };
    expect(await hits(row, '截止至6月，截 止至7月。')).toMatchObject([{ fix: ['截止至', '截至'] }, { fix: undefined }]);
  });

  it('offers none for a row that does not ask for it', async () => {
    expect((await hits({ right: '甲', wrong: ['乙丙'] }, '乙丙。'))[0]?.fix).toBeUndefined();
  });

  it('shows quotation marks of the right form as inner ones', async () => {
    const row: TermRow = { right: '坚定“四个自信”', wrong: ['做到四个自信'] };
    expect((await hits(row, '做到“四个自信”。'))[0]?.right).toBe('坚定‘四个自信’');
  });

  it('reads the title, too', async () => {
    const row: TermRow = { right: '法治政府', wrong: ['法冶政府'] };
    const { result, quote } = await runCheck('term', { table: { rows: [row] } }, [
      '东山县水利局2023年法冶政府建设年度报告',
      '一、主要举措',
      '检查41家。',
    ]);
    expect(result.hits.map(({ range }) => quote(range))).toEqual(['法冶政府']);
  });

  it('leaves out what lies inside or across an exception', async () => {
    const row: TermRow = { right: '账', replace: '帐', wrong: ['对帐'], except: ['帐篷'] };
    expect(await quotes(row, '采购对帐篷的质量负责，按月对帐。')).toEqual(['对帐']);
  });

  it('leaves out what the same sentence excuses, and nothing of another sentence', async () => {
    const row: TermRow = { right: '脱贫人口', wrong: ['贫困人口'], unless: ['2020年'] };
    expect(await quotes(row, '2020年贫困人口清零。服务贫困人口。')).toEqual(['贫困人口']);
    expect(await quotes(row, '服务贫困人口，自2020年起。')).toEqual([]);
    expect(await quotes(row, `服务贫困人口${'，持续巩固成果'.repeat(20)}，2020年。`)).toEqual(['贫困人口']);
  });

  it('asks for the report year: an unknown one counts as the newest', async () => {
    const since: TermRow = { right: '新名', wrong: ['旧名'], since: 2020 };
    expect(await quotes(since, '旧名。', 2019)).toEqual([]);
    expect(await quotes(since, '旧名。', 2020)).toEqual(['旧名']);
    expect(await quotes(since, '旧名。')).toEqual(['旧名']);
    const until: TermRow = { right: '旧名', wrong: ['新名'], until: 2019 };
    expect(await quotes(until, '新名。', 2019)).toEqual(['新名']);
    expect(await quotes(until, '新名。')).toEqual([]);
  });

  it('passes over the titles of documents, unless the table or the row counts them', async () => {
    const text = '学习《法制宣传条例》。';
    expect(await quotes(law, text)).toEqual([]);
    expect(await quotes(law, text, 2023, { lawTitles: 'count' })).toEqual(['法制宣传']);
    expect(await quotes({ ...law, lawTitles: 'skip' }, text, 2023, { lawTitles: 'count' })).toEqual([]);
  });

  it('has an outcome for each certainty, and does not report a mark that only ends the form', async () => {
    for (const [certainty, outcome] of [
      ['certain', 'wrong'],
      ['doubtful', 'doubtful'],
      ['style', 'style'],
    ] as const) {
      expect(await hits({ right: '甲', wrong: ['能力建设[，。]'], certainty }, '提高能力建设。')).toMatchObject([
        { outcome, quote: '能力建设' },
      ]);
    }
  });

  it('reports the first and longest of forms that overlap', async () => {
    const parameters = {
      table: {
        rows: [
          { right: '甲', wrong: ['宣传日'] },
          { right: '乙', wrong: ['法制宣传日', '法制宣传'] },
        ],
      },
    };
    const { result, quote } = await runCheck('term', parameters, lines('法制宣传日。'));
    expect(result.hits.map(({ range }) => quote(range))).toEqual(['法制宣传日']);
  });

  it('refuses a wrong form without the words to replace', async () => {
    await expect(hits({ right: '账', replace: '帐', wrong: ['对帐', '对账'] }, '对帐。')).rejects.toThrow(/replace/);
  });
});
