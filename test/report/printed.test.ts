import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportOf } from './model.ts';

describe('the printed text', () => {
  it('is title, addressee and running text, every character as it is, torn lines joined', async () => {
    const report = await reportOf([
      '东山县水利局',
      '关于 2023年法治政府建设情况的报告',
      '',
      '县委,县政府：',
      '',
      '认真学习《重大行政决策',
      '',
      '程序暂行条例》, 检查 12 家。',
      '',
      '东山县水利局',
      '2024年1月5日',
    ]);
    expect(report.printed.text).toBe(
      '东山县水利局关于 2023年法治政府建设情况的报告\n县委,县政府：\n认真学习《重大行政决策程序暂行条例》, 检查 12 家。\n',
    );
  });

  it('holds no markup, and the cells of tables one by one', async () => {
    const text = '检查**公共场所**,见[网站](a.md)。\n\n| 项目 | 数量 |\n| --- | --- |\n| 检查 | 12 |\n';
    expect((await reportOf(text, 'markdown')).printed.text).toBe('检查公共场所,见网站。\n项目\n数量\n检查\n12\n');
  });

  it('knows where each character stands', async () => {
    const line = fc.string({ unit: fc.constantFrom(...'甲乙12, ，。“”《》、：#*|-'), maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('text', 'markdown'),
        async (lines, format) => {
          const report = await reportOf(['我局检查。', ...lines], format as 'text');
          const { text } = report.printed;
          let last = -1;
          for (let index = 0; index < text.length; index += 1) {
            const range = report.printed.rangeOf(index, index + 1);
            if (text[index] !== '\n') expect(report.source.slice(range)).toBe(text[index]);
            expect(range.start).toBeGreaterThanOrEqual(last);
            last = range.start;
          }
        },
      ),
    );
  });
});
