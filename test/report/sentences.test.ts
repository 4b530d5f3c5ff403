import { describe, expect, it } from 'vitest';
import { sentenceIndexAt } from '../../src/report/sentences.ts';
import { reportOf, sliceOf } from './model.ts';

async function sentencesOf(...lines: string[]) {
  const report = await reportOf(lines);
  return report.sentences.map((sentence) => [sentence.paragraph, sliceOf(report, sentence.range)]);
}

describe('sentences', () => {
  it('end at full stops, question and exclamation marks', async () => {
    expect(await sentencesOf('甲甲。乙乙！丙丙？丁丁。')).toEqual([
      [0, '甲甲。'],
      [0, '乙乙！'],
      [0, '丙丙？'],
      [0, '丁丁。'],
    ]);
  });

  it('do not end at semicolons, commas or points', async () => {
    expect(await sentencesOf('甲甲；乙乙，丙丙3.5件。')).toEqual([[0, '甲甲；乙乙，丙丙3.5件。']]);
  });

  it('take closing quotes and brackets with them', async () => {
    expect(await sentencesOf('他说“甲甲。”又说（乙乙。）丙丙。')).toEqual([
      [0, '他说“甲甲。”'],
      [0, '又说（乙乙。）'],
      [0, '丙丙。'],
    ]);
  });

  it('end with their paragraph', async () => {
    expect(await sentencesOf('一、甲甲', '乙乙。丙丙', '（一）丁丁')).toEqual([
      [0, '一、甲甲'],
      [1, '乙乙。'],
      [1, '丙丙'],
      [2, '（一）丁丁'],
    ]);
  });

  it('span the lines of a torn paragraph', async () => {
    expect(await sentencesOf('全年检查企业，', '发现问题12个。均已整改。')).toEqual([
      [0, '全年检查企业，\n发现问题12个。'],
      [0, '均已整改。'],
    ]);
  });
});

describe('sentenceIndexAt', () => {
  const sentences = [
    { range: { start: 2, end: 5 }, paragraph: 0 },
    { range: { start: 5, end: 9 }, paragraph: 0 },
    { range: { start: 12, end: 14 }, paragraph: 1 },
  ];

  it.each([
    [0, 0],
    [2, 0],
    [4, 0],
    [5, 1],
    [10, 1],
    [12, 2],
    [99, 2],
  ])('at offset %d is %d', (offset, index) => {
    expect(sentenceIndexAt(sentences, offset)).toBe(index);
  });
});
