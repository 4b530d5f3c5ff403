import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../src/facts/quantities/find.ts';
import type { Report } from '../../../src/report/report.ts';
import { growsLinearly } from '../../report/growth.ts';
import { reportOf } from '../../report/model.ts';

const length = 25_000;

/** Text of at least so many characters out of repetitions of a piece. */
const repeated = (piece: string) => (size: number) => `办理${piece.repeat(Math.ceil(size / piece.length))}`;

const hostile: readonly (readonly [name: string, make: (size: number) => string])[] = [
  ['digits', repeated('7')],
  ['digits and points', repeated('7.')],
  ['thousands', repeated('7,000')],
  ['numbers joined', repeated('7、')],
  ['numbers joined, one unit', (size) => `${repeated('7、')(size)}7件`],
  ['enumeration marks', repeated('、')],
  ['and', repeated('和')],
  ['open brackets', repeated('（')],
  ['close brackets', repeated('）')],
  ['brackets in brackets', (size) => `${'（'.repeat(size / 2)}${'）7件'.repeat(size / 2)}`],
  ['quantities', repeated('7件')],
  ['quantities in clauses', repeated('甲7件，')],
  ['quantities in brackets', repeated('（7件')],
  ['quantities far apart', repeated(`${'甲'.repeat(500)}7件`)],
  ['Chinese numerals', repeated('三')],
  ['Chinese scales', repeated('十百千万')],
  ['ranges', repeated('7-')],
  ['sums', repeated('7+')],
  ['years', repeated('2021—')],
  ['days', repeated('3、5日')],
  ['scales', repeated('7万')],
  ['titles', repeated('《')],
  ['quotes', repeated('“')],
  ['hedges', repeated('不少于近约')],
  ['ordinals', repeated('第7、')],
  ['letters', repeated('A7')],
  ['paragraphs', repeated('7\n')],
  ['numbers with spaces between', repeated('7 ')],
  ['rows', repeated('7 7\n')],
  ['words of labels', repeated(`。甲${'共有'.repeat(29)}乙7件`)],
  ['more words of labels', repeated(`。甲${'共计达约'.repeat(14)}乙7件`)],
];

describe('hostile text', () => {
  it.each(hostile)('costs no more than its length: %s', async (_, make) => {
    const reports = new Map<string, Report>();
    const prepare = async (size: number) => {
      const text = make(size);
      const report = await reportOf(`一、情况\n\n${text}`);
      // Sentences are the report's work, done once and shared.
      expect(report.sentences.length).toBeGreaterThan(0);
      reports.set(text, report);
    };
    await prepare(length);
    await prepare(4 * length);
    expect(growsLinearly(make, length, (text) => findQuantities(reports.get(text) as Report))).toBe(true);
  });
});
