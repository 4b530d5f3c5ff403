import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../src/facts/dates/date.ts';
import { dateAt } from '../../../src/facts/dates/read.ts';

const told = ({ year, month, day }: Moment) => [year, month, day].map((part) => part ?? '').join('/');

/** `2021/5/ – 2022/3/` for 2021年5月至2022年3月, with the characters that were read. */
function read(text: string): string | undefined {
  const date = dateAt(text, 0);
  if (date === undefined) return undefined;
  const period = date.to === undefined ? '' : ` – ${told(date.to)}`;
  return `${told(date.from)}${period} [${text.slice(0, date.end)}]`;
}

describe('a date', () => {
  it.each([
    ['2021年，我局', '2021// [2021年]'],
    ['2021年度', '2021// [2021年]'],
    ['2021年3月起', '2021/3/ [2021年3月]'],
    ['2021年3月5日上午', '2021/3/5 [2021年3月5日]'],
    ['3月5号下午', '/3/5 [3月5号]'],
    ['11月底', '/11/ [11月]'],
    ['二〇二一年三月', '2021// [二〇二一年]'],
    ['2023-01-09来源', '2023/1/9 [2023-01-09]'],
    ['2023.1.9，', '2023/1/9 [2023.1.9]'],
    ['2021年13月', '2021/13/ [2021年13月]'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('a period', () => {
  it.each([
    ['2021—2025年）', '2021// – 2025// [2021—2025年]'],
    ['2021年至2025年', '2021// – 2025// [2021年至2025年]'],
    ['2021-2025）', '2021// – 2025// [2021-2025]'],
    ['2021年5月至2022年3月', '2021/5/ – 2022/3/ [2021年5月至2022年3月]'],
    ['2021年5月至3月', '2021/5/ – /3/ [2021年5月至3月]'],
    ['2021年1—11月', '2021/1/ – /11/ [2021年1—11月]'],
    ['1—11月', '/1/ – /11/ [1—11月]'],
    ['3月5—8日', '/3/5 – //8 [3月5—8日]'],
    ['3月5日至4月2日', '/3/5 – /4/2 [3月5日至4月2日]'],
    ['5月30日到6月2日', '/5/30 – /6/2 [5月30日到6月2日]'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('no date', () => {
  it.each(['3年行动', '2—3年', '12个月', '5日内', '2021家', '2021.5万元', '214—220家', '12345热线', '3-5号楼'])(
    '%s',
    (text) => expect(read(text)).toBeUndefined(),
  );
});
