import { describe, expect, it } from 'vitest';
import { compilePhrase } from '../../src/phrases/compile.ts';
import { PhraseMatcher } from '../../src/phrases/matcher.ts';
import { reportOf, sliceOf } from '../report/model.ts';

async function foundInReport(phrase: string, ...lines: string[]) {
  const report = await reportOf(['法治政府建设年度报告', ...lines]);
  const { phrases } = report;
  return [...new PhraseMatcher(2023).matches([compilePhrase(phrase, {})], phrases.text)].map(({ start, end }) =>
    sliceOf(report, phrases.rangeOf(start, end)),
  );
}

describe('phrases in a report', () => {
  it.each([
    '双随机、一公开',
    '“双随机、一公开”',
    '“双随机”、“一公开”',
    '"双随机、一公开"',
    '「双随机、一公开」',
    '双 随 机、 一公开',
    '双随机\u3000、一公开',
    '双随机\u200b、一公开',
  ])('find %s, however it is quoted and spaced', async (written) => {
    for (const phrase of ['双随机、一公开', '“双随机、一公开”', '双随机 、 一公开']) {
      expect(await foundInReport(phrase, `我局推进${written}监管。`)).toEqual([
        written.replace(/^["“「]|["”」]$/g, ''),
      ]);
    }
  });

  it.each(['检查(12)次', '检查（12）次', '检查（１２）次', '检查( 12 )次'])(
    'find %s, whatever its width',
    async (written) => {
      expect(await foundInReport('检查（12）次', `全年${written}。`)).toEqual([written]);
      expect(await foundInReport('检查[（]?[0-9]{1,3}[)]?次', `全年${written}。`)).toEqual([written]);
    },
  );

  it('find words that a page break tore apart', async () => {
    expect(
      await foundInReport('无一被撤销', '全年办理行政处罚案件12件、行政许可案件30件，无一', '', '被撤销。'),
    ).toEqual(['无一\n\n被撤销']);
  });

  it('do not find words of two paragraphs', async () => {
    expect(await foundInReport('结束培训', '检查结束', '一、培训', '培训结束。', '培训开始。')).toEqual([]);
    expect(await foundInReport('…{0,9}开始', '培训结束。', '二、开始')).toEqual(['二、开始']);
  });

  it('find the beginning of a paragraph behind a quotation mark', async () => {
    expect(await foundInReport('^放管服', '“放管服”改革持续推进。')).toEqual(['放管服']);
  });
});
