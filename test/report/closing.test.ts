import { describe, expect, it } from 'vitest';
import { findClosing } from '../../src/report/closing.ts';
import { isoDate } from '../../src/report/dates.ts';
import { linesOf } from './model.ts';

const body = [
  '2023年，我局深入推进法治政府建设。',
  '一、主要工作',
  '全年办理案件12件，无一被撤销。',
  '二、存在不足',
  '业务培训还不够多，原因是人手紧张。',
  '三、下一步安排',
  '继续加强执法培训。',
];

function closing(...tail: string[]) {
  const lines = linesOf([...body, ...tail]);
  const found = findClosing(lines, 0);
  return {
    signature: found.signature.map((line) => line.text),
    organisation: found.organisation,
    date: found.date && isoDate(found.date.date),
    bodyEnds: lines[found.start - 1]?.text,
  };
}

const last = body.at(-1);
const signed = { signature: ['东山县水利局'], organisation: '东山县水利局', date: '2024-01-18', bodyEnds: last };
const unsigned = { signature: [], organisation: undefined, date: undefined, bodyEnds: last };

describe('signature and date', () => {
  it('end a report', () => {
    expect(closing('东山县水利局', '2024年1月18日')).toEqual(signed);
  });

  it('may stand on one line', () => {
    expect(closing('东山县水利局 2024年1月18日')).toEqual({ ...signed, signature: ['东山县水利局2024年1月18日'] });
  });

  it('may be in Chinese numerals', () => {
    expect(closing('东山县水利局', '二〇二四年一月十八日')).toEqual(signed);
  });

  it('may be the other way round', () => {
    expect(closing('2024年1月18日', '东山县水利局')).toEqual(signed);
  });

  it('may carry the word for a seal', () => {
    expect(closing('东山县水利局（盖章）', '2024年1月18日')).toEqual({
      ...signed,
      signature: ['东山县水利局（盖章）'],
    });
  });

  it.each([
    ['copies', ['抄送：县司法局。', '东山县水利局办公室 2024年1月19日印发']],
    ['attachments', ['附件：1. 统计表', '2. 清单']],
    ['contacts', ['（联系人：张三，联系电话：0000-0000000）']],
    ['a page footer', ['扫一扫在手机打开当前页', '版权所有：东山县水利局', '— 3 —']],
  ])('may be followed by %s', (_, tail) => {
    expect(closing('东山县水利局', '2024年1月18日', ...tail)).toEqual(signed);
  });

  it.each([
    ['an attachment', ['附件：统计表']],
    ['a page number', ['- 3 -']],
    ['a contact line', ['联系人：张三']],
  ])('may follow %s', (_, between) => {
    expect(closing(...between, '东山县水利局', '2024年1月18日')).toMatchObject({
      organisation: '东山县水利局',
      date: '2024-01-18',
    });
  });

  it('may both be absent', () => {
    expect(closing()).toEqual(unsigned);
  });

  it('may lack the date', () => {
    expect(closing('东山县水利局')).toEqual({ ...signed, date: undefined });
  });

  it('may lack the signature', () => {
    expect(closing('2024年1月18日')).toEqual({ ...unsigned, date: '2024-01-18' });
  });

  it('may be absent above a page footer', () => {
    expect(closing('【打印】【关闭】', '上一篇：甲', '下一篇：乙')).toEqual(unsigned);
  });

  it('are not the date of a sentence', () => {
    expect(closing('培训于2024年1月18日', '结束。').date).toBeUndefined();
  });

  it('are not a date in the first half', () => {
    const lines = linesOf(['2024年1月18日', ...body]);
    expect(findClosing(lines, 0).date).toBeUndefined();
  });

  it('of nothing are nothing', () => {
    expect(findClosing([], 0)).toMatchObject({ signature: [], date: undefined, start: 0 });
  });
});

describe('the running text of an undated report', () => {
  it.each([
    ['about a website', '网站集约化建设持续推进，公开信息30条。'],
    ['about hosting', '主办普法活动12场。'],
    ['about handling', '承办行政复议案件3件。'],
    ['about printing', '印发执法手册200册。'],
    ['about sharing', '分享执法经验4次。'],
  ])('goes on behind a paragraph %s', (_, paragraph) => {
    expect(closing(paragraph, '培训执法人员20人。').bodyEnds).toBe('培训执法人员20人。');
  });

  it('goes on behind a page number', () => {
    expect(closing('- 3 -', '培训执法人员20人。').bodyEnds).toBe('培训执法人员20人。');
  });
});
