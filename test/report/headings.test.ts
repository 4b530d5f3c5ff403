import { describe, expect, it } from 'vitest';
import { readString } from '../../src/readers/read.ts';
import { buildReport } from '../../src/report/build.ts';
import { allSections } from '../../src/report/outline.ts';

const lines = [
  '甲市林业局2021年法治政府建设年度报告',
  '一、推进“放管服”改革的情况',
  '全年办理许可事项四十件，均在期限内办结。',
  '（一）优化流程',
  '压缩办理时限，取消证明材料。',
  '二、存在的不足',
  '执法力量不够，培训还不经常。',
];

describe('Headings', () => {
  it('are a line each, without numbers and quotation marks', async () => {
    const { headings } = buildReport(await readString(lines.join('\n'), { format: 'text' }));
    expect(headings.text.text).toBe('推进放管服改革的情况\n优化流程\n存在的不足\n');
  });

  it('know whose heading stands at an index', async () => {
    const { headings, outline } = buildReport(await readString(lines.join('\n'), { format: 'text' }));
    const sections = [...allSections(outline)];
    expect([...headings.text.text].map((_, index) => sections.indexOf(headings.sectionAt(index)))).toEqual([
      ...Array(11).fill(0),
      ...Array(5).fill(1),
      ...Array(6).fill(2),
    ]);
  });
});
