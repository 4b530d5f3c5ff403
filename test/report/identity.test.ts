import { describe, expect, it } from 'vitest';
import { reportOf, sliceOf } from './model.ts';

const body = ['一、主要工作', '全年办理案件12件，无一被撤销。', '二、存在不足', '培训还不够多，原因是人手紧张。'];
const sign = ['东山县水利局', '2024年1月18日'];

const identityOf = async (...lines: string[]) => (await reportOf(lines)).identity;

describe('the organisation', () => {
  it.each([
    ['the title', ['东山县水利局2023年度法治政府建设年度报告', ...body], '东山县水利局'],
    ['the title over two lines', ['东山县水利局', '2023年度法治政府建设年度报告', ...body], '东山县水利局'],
    ['the signature', ['2023年度法治政府建设年度报告', ...body, ...sign], '东山县水利局'],
    [
      'the signature, where the title names a place',
      ['东山县2023年法治政府建设报告', ...body, ...sign],
      '东山县水利局',
    ],
    ['the letterhead', ['东山县水利局', '东水发〔2024〕5号', '2023年度法治政府建设年度报告', ...body], '东山县水利局'],
    ['the title that names a place, for want of more', ['东山县2023年法治政府建设报告', ...body], '东山县'],
    [
      'the first sentence',
      ['2023年度法治政府建设年度报告', '2023年，东山县水利局坚持依法行政。', ...body],
      '东山县水利局',
    ],
  ])('is known from %s', async (_, lines, organisation) => {
    expect((await identityOf(...lines)).organisation).toBe(organisation);
  });

  it('may be unknown', async () => {
    expect((await identityOf('2023年度法治政府建设年度报告', ...body)).organisation).toBeUndefined();
  });
});

describe('the report year', () => {
  it.each([
    ['the title', ['东山县水利局2023年度法治政府建设年度报告', ...body], 2023],
    ['the title in Chinese numerals', ['东山县水利局二〇二三年法治政府建设报告', ...body], 2023],
    ['the lead', ['法治政府建设年度报告', '现将2023年度法治政府建设情况报告如下。', ...body], 2023],
    ['the first words', ['法治政府建设年度报告', '2023年，我局坚持依法行政。', ...body], 2023],
    ['the first heading', ['法治政府建设年度报告', '一、2023年主要工作', '办理案件12件。'], 2023],
    [
      'the title, in spite of a plan in the lead',
      ['2023年法治政府建设年度报告', '2021—2025年，我局落实规划。', ...body],
      2023,
    ],
  ])('is known from %s', async (_, lines, year) => {
    expect((await identityOf(...lines)).year).toBe(year);
  });

  it.each([
    ['a plan', '按照法治政府建设实施方案（2021—2025年），我局坚持依法行政。'],
    ['a plan written with hyphens', '按照法治政府建设实施方案（2021-2025年），我局坚持依法行政。'],
    ['a document number', '按照东水发〔2022〕5号文件，我局坚持依法行政。'],
  ])('is not taken from %s', async (_, lead) => {
    expect((await identityOf('法治政府建设年度报告', lead, ...body)).year).toBeUndefined();
  });

  it('is not the year of the signature', async () => {
    expect((await identityOf('法治政府建设年度报告', ...body, ...sign)).year).toBeUndefined();
  });
});

describe('what the caller and the front matter say', () => {
  const text = ['# 法治政府建设年度报告', '', ...body].join('\n');

  it('fills what the draft leaves open', async () => {
    const { buildReport } = await import('../../src/report/build.ts');
    const { readString } = await import('../../src/readers/read.ts');
    const hints = { year: 2022, organisation: '南河市水务局' };
    const open = buildReport(await readString(text, { format: 'markdown' }), hints);
    expect(open.identity).toMatchObject(hints);
    expect(buildReport(await readString(text, { format: 'markdown' }), { date: '2023-01-10' }).identity).toMatchObject({
      date: undefined,
      signedOn: '2023-01-10',
    });
    const said = `# 东山县水利局2023年法治政府建设报告\n\n${body.join('\n')}`;
    const closed = buildReport(await readString(said, { format: 'markdown' }), hints);
    expect(closed.identity).toMatchObject({ year: 2023, organisation: '东山县水利局' });
  });

  it('decides when it is front matter', async () => {
    const front = `---\nyear: 2021\norganisation: 南河市水务局\n---\n# 东山县水利局2023年法治政府建设报告\n\n${body.join('\n')}`;
    const { identity } = await reportOf(front, 'markdown');
    expect(identity).toMatchObject({ year: 2021, organisation: '南河市水务局' });
  });

  it('is not believed when it is no year', async () => {
    const { identity } = await reportOf(`---\nyear: 去年\n---\n${text}`, 'markdown');
    expect(identity.year).toBeUndefined();
  });
});

describe('the parts of the identity', () => {
  it('say what stands in the source and where', async () => {
    const report = await reportOf([
      '东山县水利局2023 年度',
      '法治政府建设年度报告',
      '县人民政府：',
      ...body,
      '东山县水利局（盖章）',
      '2024 年 1 月 18 日',
    ]);
    const { title, addressee, signature, date } = report.identity;
    expect(sliceOf(report, title?.range)).toBe('东山县水利局2023 年度\n法治政府建设年度报告');
    expect(title).toMatchObject({ year: 2023, organisation: '东山县水利局', namesKind: true });
    expect(sliceOf(report, addressee?.range)).toBe('县人民政府：');
    expect(sliceOf(report, signature?.range)).toBe('东山县水利局（盖章）');
    expect(sliceOf(report, date?.range)).toBe('2024 年 1 月 18 日');
    expect(date).toMatchObject({ date: '2024-01-18', year: 2024, text: '2024年1月18日' });
  });

  it('take the date below the title where none stands at the end', async () => {
    const { date } = await identityOf('2023年法治政府建设报告', '（2024年1月18日）', ...body);
    expect(date?.date).toBe('2024-01-18');
  });

  it('know a title that names no report', async () => {
    const { title } = await identityOf('东山县水利局2023年法治建设工作总结', ...body);
    expect(title?.namesKind).toBe(false);
  });
});
