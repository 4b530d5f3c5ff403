import { describe, expect, it } from 'vitest';
import { breakOffOf } from '../../../src/checks/structure/break-off.ts';
import { readString } from '../../../src/readers/read.ts';
import type { Format } from '../../../src/readers/source.ts';
import { buildReport } from '../../../src/report/build.ts';

async function breakOff(text: string, format: Format = 'markdown'): Promise<string | undefined> {
  const report = buildReport(await readString(`# 一、工作情况\n\n${text}`, { format }), {});
  const tear = breakOffOf(report);
  return tear && report.source.slice(tear.before);
}

const paragraph = '水源保护不断加强，巡查河道86次。整改问题12处，全部销号。';

describe('breakOffOf', () => {
  it.each(['，', '、', '的', '和'])('sees a paragraph that ends with %s before another', async (end) => {
    const broken = `受理申请47件，其中办理取水许可41件${end}`;
    expect(await breakOff(`${broken}\n\n${paragraph}`)).toBe(broken);
  });

  it.each([
    ['a line', `全年办理取水许可41件，\n${paragraph}`],
    ['a rest that goes on', `全年办理取水许可41件，\n\n并${paragraph}`],
    ['a rest that is a count', `全年办理取水许可41件，\n\n处罚12件，罚款3万元。追缴水费86万元。`],
    ['a rest of one sentence', '全年办理取水许可41件，\n\n水源保护不断加强。'],
    ['several places', `全年办理许可41件，\n\n${paragraph}\n\n全年巡查河道86次，\n\n${paragraph}`],
    ['whole paragraphs', `${paragraph}\n\n${paragraph}`],
  ])('leaves %s', async (_, text) => {
    expect(await breakOff(text)).toBeUndefined();
  });

  it('leaves plain text, which pages may have torn', async () => {
    expect(await breakOff(`全年办理取水许可41件，\n\n${paragraph}`, 'text')).toBeUndefined();
  });
});
