import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runCheck } from '../run-check.ts';

const table = {
  rows: [{ right: '只用“共”或“共计”', wrong: ['共受理[^，。]{0,9}共计'] }],
  reduplications: ['谁普法普法', '研究研究'],
};

async function doubled(text: string): Promise<string[]> {
  const lines = ['东山县水利局2023年法治政府建设年度报告', '一、主要举措', text];
  const { result, quote } = await runCheck('doubled-word', { table }, lines);
  return result.hits.map(({ range }) => quote(range));
}

describe('a doubled word', () => {
  it.each([
    ['制定规范性文件文件3件。', '文件文件'],
    ['办理行政复议行政复议案件2件。', '行政复议行政复议'],
    ['召开 会议 会议3次。', '会议 会议'],
    ['县卫生健康局县卫生健康局牵头。', '县卫生健康局县卫生健康局'],
    ['共受理来信共计41件。', '共受理来信共计'],
    ['会同司法局、民政局、教育局、民政局、水利局开展检查。', '民政局'],
    ['受理46件，办结率100%，办结率100%。', '办结率100%'],
    ['组织执法培训3次、法治讲座2次、执法培训3次，参训210人次。', '执法培训3次'],
    ['办理行政处罚案件12件，罚款4.2万元，办理行政处罚案件12件。', '办理行政处罚案件12件'],
  ])('is found in %s', async (text, quote) => {
    expect(await doubled(text)).toEqual([quote]);
  });

  it.each([
    '落实“谁执法谁普法”普法责任制。',
    '落实谁执法谁普法普法责任制。',
    '研究研究再定，推进规范规范化。',
    '依法行政、行政执法，执法。执法',
    '层层压实，人人参与，处处可见，多多益善。',
    '一件一件办理，三十三十五十。',
    '2023202320232023，ABAB。',
    '同志同心，会议议定。',
    '按等级用红、黄、蓝、黄、绿标注。',
    '学法、用法，学法、守法，办理3件、2件、3件。',
    '城区检查41家，办理案件2件，农村检查30家，办理案件2件。',
    '检查3次、培训2次、检查3次。',
    '城区检查41家、办理案件2件，农村检查30家、办理案件2件。',
    '许可办结率100%，处罚公示率100%；其他事项，办结率100%。办结率100%。',
    '一季度，检查12家，二季度，检查12家。',
    '学习，学习，再学习；（一）是，（一）是。',
    '规范规范性文件制定，标准标准化建设。',
  ])('is none in %s', async (text) => {
    expect(await doubled(text)).toEqual([]);
  });

  it('is found wherever any word of two to eight characters is repeated', async () => {
    const characters = [...'甲乙丙丁戊己庚辛'];
    const word = fc.uniqueArray(fc.constantFrom(...characters), { minLength: 2, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(word, async (parts) => {
        const text = parts.join('');
        expect(await doubled(`办理${text}${text}，完成。`)).toEqual([text + text]);
      }),
      { numRuns: 40 },
    );
  });
});
