import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateAtEnd, dateLine, isoDate, yearNamedIn, yearNumber } from '../../src/report/dates.ts';
import { fold } from '../../src/report/fold.ts';

const read = (text: string) => {
  const date = dateLine(fold(text));
  return date && isoDate(date);
};

describe('dateLine', () => {
  it.each([
    ['2022年1月28日', '2022-01-28'],
    ['2022 年 01 月 08 日', '2022-01-08'],
    ['２０２２年１月２８日', '2022-01-28'],
    ['2022年1月28号', '2022-01-28'],
    ['（2022年1月28日）', '2022-01-28'],
    ['2022年1月', '2022-01'],
    ['（2022年12月）', '2022-12'],
    ['2022-01-28', '2022-01-28'],
    ['2022/1/28', '2022-01-28'],
    ['2022.1.28', '2022-01-28'],
    ['二〇二二年一月二十八日', '2022-01-28'],
    ['二○二二年十二月三十一日', '2022-12-31'],
    ['二零二二年十月十日', '2022-10-10'],
    ['二Ｏ二二年十一月二十日', '2022-11-20'],
    ['二〇二〇年三月三十日', '2020-03-30'],
    ['二〇二二年二月', '2022-02'],
    ['2022年1月32日', '2022-01-32'],
  ])('reads %s', (text, iso) => {
    expect(read(text)).toBe(iso);
  });

  it.each([
    '2022年13月1日',
    '2022年0月1日',
    '2022年',
    '1月28日',
    '1922年1月28日',
    '2022-01/28',
    '2022-1',
    '20220128',
    '于2022年1月28日',
    '2022年1月28日印发',
    '2022年1月28日至29日',
    '二〇二二年十三月一日',
    '二〇二二年一月三十二日',
    '',
  ])('finds no date in %j', (text) => {
    expect(read(text)).toBeUndefined();
  });

  const chineseDigits = [...'〇一二三四五六七八九'];
  const chinese = (value: number) =>
    `${value > 19 ? chineseDigits[Math.floor(value / 10)] : ''}${value > 9 ? '十' : ''}${value % 10 === 0 ? '' : chineseDigits[value % 10]}`;
  const chineseYear = (year: number) => [...String(year)].map((digit) => chineseDigits[Number(digit)]).join('');
  const padded = (value: number) => String(value).padStart(2, '0');

  it('reads back every day in every form', () => {
    const day = fc.record({
      year: fc.integer({ min: 2000, max: 2099 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    });
    fc.assert(
      fc.property(day, (date) => {
        const { year, month, day } = date;
        const forms = [
          `${year}年${month}月${day}日`,
          `${year}年${padded(month)}月${padded(day)}日`,
          `${year} 年 ${month} 月 ${day} 日`,
          `（${year}年${month}月${day}日）`,
          `${year}-${padded(month)}-${padded(day)}`,
          `${year}/${month}/${day}`,
          `${year}.${month}.${day}`,
          `${chineseYear(year)}年${chinese(month)}月${chinese(day)}日`,
        ];
        for (const form of forms) expect(dateLine(fold(form)), form).toEqual(date);
      }),
      { numRuns: 300 },
    );
  });
});

describe('dateAtEnd', () => {
  it('finds a date behind other words', () => {
    expect(dateAtEnd('东山县水利局2024年1月28日')).toEqual({ date: { year: 2024, month: 1, day: 28 }, start: 6 });
    expect(dateAtEnd('东山县水利局二〇二四年一月')).toMatchObject({ start: 6 });
  });

  it.each(['2024年1月28日东山县水利局', '东山县水利局', '东山县水利局2024年'])('finds none in %s', (text) => {
    expect(dateAtEnd(text)).toBeUndefined();
  });
});

describe('isoDate', () => {
  it('is as precise as the text', () => {
    expect(isoDate({ year: 2022, month: 1, day: undefined })).toBe('2022-01');
    expect(isoDate({ year: 2022, month: 1, day: 8 })).toBe('2022-01-08');
  });
});

describe('yearNumber', () => {
  it.each(['2021', '二〇二一', '二○二一', '二零二一', '二O二一'])('reads %s', (numeral) => {
    expect(yearNumber(numeral)).toBe(2021);
  });
});

describe('yearNamedIn', () => {
  it.each([
    ['东山县水利局2023年度法治政府建设年度报告', 2023],
    ['2023年法治政府建设工作情况', 2023],
    ['东山县2023法治政府建设报告', 2023],
    ['东山县水利局二〇二三年法治政府建设报告', 2023],
    ['东山县水利局关于二○二三年度依法行政工作的报告', 2023],
    ['2023年1至12月依法行政工作情况', 2023],
    ['落实2021—2025年规划和2023年计划', 2023],
    ['落实规划（2021-2025年）及2023年计划', 2023],
    ['关于2022年工作总结和2023年计划', 2022],
  ])('in %s', (text, year) => {
    expect(yearNamedIn(fold(text))).toBe(year);
  });

  it.each([
    '法治政府建设实施纲要（2021—2025年）',
    '法治政府建设实施方案（2021-2025）',
    '2021年—2025年规划',
    '2021年至2025年规划',
    '2021~2025年规划',
    '二〇二一—二〇二五年规划',
    '东水发〔2023〕5号',
    '编号120235',
    '20231号',
    '法治政府建设报告',
    '1999年',
    '',
  ])('is not misled by %j', (text) => {
    expect(yearNamedIn(fold(text))).toBeUndefined();
  });
});
