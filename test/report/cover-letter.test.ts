import { describe, expect, it } from 'vitest';
import { endOfCoverLetter } from '../../src/report/cover-letter.ts';
import { linesOf, paragraphTexts, reportOf } from './model.ts';

const letter = ['东山县水利局关于报送年度报告的函', '县司法局：', '现将我局年度报告报送给你们，请审阅。'];
const sign = ['东山县水利局', '2024年1月18日'];
const title = '东山县水利局2023年度法治政府建设年度报告';
const body = [
  '一、主要工作',
  '全年办理案件12件。',
  '二、存在不足',
  '培训还不够多。',
  '三、下一步安排',
  '继续加强培训。',
];

const startOf = (...lines: string[]) => linesOf(lines)[endOfCoverLetter(linesOf(lines))]?.text;

describe('a covering letter', () => {
  it('ends with its date', () => {
    expect(startOf(...letter, ...sign, title, ...body)).toBe(title);
  });

  it('may end with the line that names the attachment', async () => {
    const report = await reportOf([...letter, '附件1：', title, ...body]);
    expect(report.identity.title?.text).toBe(title);
    expect(paragraphTexts(report)).toEqual(body);
  });

  it.each([
    ['a report alone', [title, ...body, ...sign]],
    ['a report with its date below the title', [title, '2024年1月18日', ...body]],
    ['a report that speaks of an attachment', [title, ...body, ...sign, '附件', '东山县水利局法治建设工作情况']],
    ['a letter without a report', [...letter, ...sign, '附件', '统计表', ...body]],
  ])('is not seen in %s', (_, lines) => {
    expect(endOfCoverLetter(linesOf(lines))).toBe(0);
  });

  it('is no part of the report, but may say to whom and by whom it goes', async () => {
    const report = await reportOf([...letter, ...sign, title, ...body]);
    expect(paragraphTexts(report)).toEqual(body);
    expect(report.identity.title?.text).toBe(title);
    expect(report.identity.addressee?.text).toBe('县司法局：');
    expect(report.identity.signature?.text).toBe('东山县水利局');
    expect(report.identity.date?.date).toBe('2024-01-18');
  });
});
