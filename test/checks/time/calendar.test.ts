import { describe, expect, it } from 'vitest';
import { daysIn, exists, firstDay, lastDay } from '../../../src/checks/time/calendar.ts';

const moment = (year?: number, month?: number, day?: number) => ({ year, month, day });

describe('the calendar', () => {
  it('knows the months', () => {
    const days = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysIn(month, 2023));
    expect(days).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  it('knows leap years, and gives February the benefit of the doubt', () => {
    expect([2000, 2020, 2021, 2100].map((year) => daysIn(2, year))).toEqual([29, 29, 28, 28]);
    expect(daysIn(2, undefined)).toBe(29);
  });

  it('says which days there are', () => {
    expect(exists(moment(2024, 2, 29))).toBe(true);
    expect(exists(moment(2023, 2, 29))).toBe(false);
    expect(exists(moment(undefined, 4, 31))).toBe(false);
    expect(exists(moment(2023, 13))).toBe(false);
    expect(exists(moment(2023, 0))).toBe(false);
    expect(exists(moment(2023, 1, 0))).toBe(false);
    expect(exists(moment(2023))).toBe(true);
  });

  it('says which days a month may mean', () => {
    expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
    expect([firstDay('2024-02-08'), lastDay('2024-02-08')]).toEqual(['2024-02-08', '2024-02-08']);
  });
});
