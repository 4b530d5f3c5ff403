import { describe, expect, it } from 'vitest';
import { isPageNumber } from '../../src/report/page-numbers.ts';
import { reportOf } from './model.ts';

describe('a page number', () => {
  it.each(['—6—', '-6-', '——12——', '第6页', '第6页共12页', '第6页，共12页', '第6页/共12页', '第6页（共12页）'])(
    'is %s',
    (line) => {
      expect(isPageNumber(line)).toBe(true);
    },
  );

  it.each(['6', '—6', '第6页第2行', '2023', '—2023—', '第6项', '6/12'])('is not %s', (line) => {
    expect(isPageNumber(line)).toBe(false);
  });

  it('stands outside the text, whose halves are joined over it', async () => {
    const report = await reportOf('一、情况\n\n全年检查单位，推动社会的\n\n— 6 —\n\n2022年法治建设，全部办结。');
    expect(report.text.text).toContain('推动社会的2022年法治建设');
    expect(report.margins.text).toContain('—6—\n');
  });

  it('joins nothing where the sentence before it has ended', async () => {
    const report = await reportOf('一、情况\n\n全年检查单位，推动社会发展。\n\n— 6 —\n\n全年法治建设，全部办结。');
    expect(report.paragraphs).toHaveLength(3);
  });
});
