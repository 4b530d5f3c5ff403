import { describe, expect, it } from 'vitest';
import { runCheck } from './run-check.ts';

const chapters = [
  { name: '举措', headings: ['举措'], required: true },
  { name: '不足', headings: ['(不足|问题)'] },
  { name: '安排', headings: ['安排'], required: true },
];

async function told(...titles: string[]): Promise<string[]> {
  const numbers = '一二三四五';
  const lines = titles.flatMap((title, index) =>
    title.startsWith('（') ? [title, '办理41件。'] : [`${numbers[index]}、${title}`, '办理41件。'],
  );
  const { result, quote } = await runCheck('chapter-order', { chapters }, lines);
  return result.hits.map(
    ({ outcome, range, values }) => `${outcome} ${values.chapter}<${values.after} ${quote(range)}`,
  );
}

describe('chapter-order', () => {
  it('is content with the order that is wanted, whatever is left out that is not required', async () => {
    expect(await told('主要举措', '存在不足', '明年安排')).toEqual([]);
    expect(await told('主要举措', '其他', '明年安排')).toEqual([]);
  });

  it('tells a chapter that stands behind one that belongs after it', async () => {
    expect(await told('存在不足', '主要举措', '明年安排')).toEqual(['misplaced 不足<举措 一、存在不足']);
    expect(await told('明年安排', '主要举措', '存在不足')).toEqual(['misplaced 安排<不足 一、明年安排']);
  });

  it('tells a chapter that is missing, where the next one begins', async () => {
    expect(await told('存在不足', '明年安排')).toEqual(['missing 举措< 一、存在不足']);
    expect(await told('主要举措', '存在不足')).toEqual(['missing 安排< 。']);
  });

  it('looks at chapters only', async () => {
    expect(await told('主要举措', '（一）解决问题', '其他不足', '明年安排')).toEqual([]);
    expect(await told('主要举措', '（一）工作安排', '存在不足')).toEqual(['missing 安排< 。']);
  });
});
