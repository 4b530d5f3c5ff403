import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/facts/dates/find.ts';
import type { Report } from '../../../src/report/report.ts';
import { growsLinearly } from '../../report/growth.ts';
import { reportOf } from '../../report/model.ts';

const length = 40_000;
const repeated = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length));

const hostile: readonly (readonly [name: string, make: (size: number) => string])[] = [
  ['digits', repeated('2')],
  ['years', repeated('2021年')],
  ['years joined', repeated('2021—')],
  ['months joined', repeated('3月至')],
  ['dots', repeated('2021.1.')],
  ['document numbers', repeated('〔2021')],
  ['titles', repeated('《2021年')],
  ['Chinese years', repeated('二〇二')],
  ['damaged years', repeated('20222年')],
];

describe('hostile text', () => {
  it.each(hostile)('costs no more than its length: %s', async (_, make) => {
    const reports = new Map<string, Report>();
    for (const size of [length, 4 * length]) {
      const text = make(size);
      const report = await reportOf(`一、情况\n\n${text}`);
      // The places of titles are the report's work, done once and shared.
      report.isInLawTitle({ start: 0, end: 1 });
      reports.set(text, report);
    }
    expect(growsLinearly(make, length, (text) => findDates(reports.get(text) as Report))).toBe(true);
  });
});
