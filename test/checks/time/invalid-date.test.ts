import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysIn } from '../../../src/checks/time/calendar.ts';
import { draft, said } from './time-findings.ts';

const invalid = (text: string, year = 2022) => said('invalid-date', draft(['一、情况', text], { year }));

const moment = fc.record({
  year: fc.integer({ min: 2000, max: 2049 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 40 }),
});

describe('time/invalid-date', () => {
  it('reports just the days that a month does not have', async () => {
    await fc.assert(
      fc.asyncProperty(moment, async ({ year, month, day }) => {
        const reported = await invalid(`我局于${year}年${month}月${day}日召开会议。`);
        expect(reported).toEqual(day > daysIn(month, year) ? [`error ${year}年${month}月${day}日`] : []);
      }),
    );
  });

  it('reports just the periods that end in an earlier month of a named year', async () => {
    await fc.assert(
      fc.asyncProperty(moment, moment, async (from, to) => {
        const printed = `${from.year}年${from.month}月至${to.year}年${to.month}月`;
        const isReversed = from.year * 12 + from.month > to.year * 12 + to.month;
        expect(await invalid(`我局在${printed}开展整治。`)).toEqual(isReversed ? [`error ${printed}`] : []);
      }),
    );
  });

  it.each([
    ['2022年5月至3月', 1],
    ['2021年12月至3月', 0],
    ['2021年9月至4月', 0],
    ['2021年5月1日至4月30日', 0],
    ['2022年5月1日至2022年4月30日', 1],
    ['3月15日至10日', 1],
    ['3月5—8日', 0],
    ['2025—2021年', 1],
    ['3月28日至4月2日', 0],
  ])('of the period %s', async (period, count) => {
    expect(await invalid(`我局在${period}开展整治。`)).toHaveLength(count);
  });

  it.each([
    ['2月29日召开会议。', 2022, ['error 2月29日']],
    ['2月29日召开会议。', 2024, []],
    ['2月29日召开会议。', 2023, []],
    ['2024年1月5日立案，2月29日结案。', 2022, []],
    ['2月28日召开会议。', 2022, []],
  ])('knows whether the report year has a 29 February: %s, %i', async (text, year, expected) => {
    expect(await invalid(text, year)).toEqual(expected);
  });

  it('knows that no document is of a year to come', async () => {
    expect(await invalid('依据东政发〔2032〕3号文件。')).toEqual(['error 2032']);
    expect(await invalid('依据东政发〔2023〕3号文件。')).toEqual([]);
    expect(await invalid('依据东政发〔2023〕3号文件。', 2021)).toEqual(['error 2023']);
  });
});
