import { describe, expect, it } from 'vitest';
import { csv } from '../../src/reporters/csv.ts';
import { file, mixedRun, options, run } from './sample.ts';

const BOM = '\uFEFF';

function rows(text: string): string[] {
  return text.slice(BOM.length).split('\r\n');
}

describe('csv', () => {
  const text = csv(mixedRun().result, options());

  it('begins with a byte order mark, which Excel and WPS need', () => {
    expect(text.startsWith(`${BOM}文件,单位,年度,习近平法治思想学习,`)).toBe(true);
  });

  it('ends its lines with CRLF', () => {
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has a row for each file and for what went wrong', () => {
    const [header, troubled, clean, skipped, failed, error] = rows(text);
    expect(header?.endsWith(',错误,警告,提示,说明')).toBe(true);
    expect(troubled).toMatch(/\.md,东山县卫生健康局,2024,有,有,有,缺,有,薄弱,有,有,不适用,豁免,有,2,0,1,$/u);
    expect(clean).toMatch(/^西河镇\.md,,,(有,){11}0,0,0,$/u);
    expect(skipped).toMatch(/^会议通知\.md,{17}跳过: 标题和开头/u);
    expect(failed).toMatch(/^旧稿\.doc,{17}未能读取: 不支持/u);
    expect(error).toMatch(/^\.report-lint\.yml,{17}检查未能全部完成: 第 3 行: 未知的规则/u);
  });

  it('gives every row the same number of cells', () => {
    const counts = rows(text)
      .slice(0, -1)
      .map((row) => row.split(',').length);
    expect(new Set(counts).size).toBe(1);
  });

  it.each([
    ['=1+1.md', "'=1+1.md"],
    ['+1.md', "'+1.md"],
    ['-1.md', "'-1.md"],
    ['@SUM(A1).md', "'@SUM(A1).md"],
    ['\t=1.md', "' =1.md"],
    ['＝1.md', "'＝1.md"],
    ['=HYPERLINK("x","y").md', '"\'=HYPERLINK(""x"",""y"").md"'],
    ['甲,乙.md', '"甲,乙.md"'],
    ['甲"乙.md', '"甲""乙.md"'],
    [' 甲.md', '" 甲.md"'],
  ])('writes the name %j as %j', (path, cell) => {
    expect(rows(csv(run([file({ path })]), options()))[1]?.startsWith(`${cell},`)).toBe(true);
  });
});
