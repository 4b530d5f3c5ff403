import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asLines, asPage, asParagraphs, drafts } from './drafts.ts';
import { outlineOf, paragraphTexts, reportOf } from './model.ts';

async function modelOf(text: string, format: 'text' | 'markdown') {
  const report = await reportOf(text, format);
  return {
    identity: report.identity,
    outline: outlineOf(report),
    paragraphs: paragraphTexts(report),
    sentences: report.sentences,
    series: report.ordinalSeries,
    body: report.body,
  };
}

const opening = [
  '东山县水利局2023年度法治政府建设年度报告',
  '县人民政府：',
  '2023年，我局坚持依法行政，现将情况报告如下。',
];
const closing = ['东山县水利局', '2024年1月18日'];

const bodies: Record<string, string[]> = {
  'all levels of numbers': [
    '一、主要工作',
    '（一）行政执法',
    '1.加强培训。全年培训执法人员120人次。',
    '2. 加强监督',
    '评查案卷30份，',
    '发现问题4个。',
    '（1）甲类案件12件。',
    '①乙类案件3件。',
    '二、存在不足',
    '1、力量不足。2、经费不足。',
    '3.制度不全。',
  ],
  'lists told in words': ['一、主要工作', '一是加强领导。', '二是加强培训，', '全年6次。', '三是加强监督。'],
  'placeholders and ranges': [
    '一、主要工作',
    '检查东山县*路*号和*村，2020~2021~2022年共3次。',
    '1) 甲类。',
    '2) 乙类。',
  ],
  'quotes and brackets': ['一、推进“放管服”改革', '依据<东山县办法>和《东山县水利条例》（2020年），', '办理12件。'],
  'blank lines': [
    '一、主要工作',
    '',
    '全年办理案件12件。',
    '',
    '',
    '1. 加强领导，',
    '',
    '全年开会4次。',
    '',
    '2. 加强培训。',
  ],
  indents: [
    '\u3000\u3000一、主要工作',
    '    全年办理案件12件，',
    '无一被撤销。',
    '\t1. 加强领导。',
    '\u3000\u30002. 加强培训。',
  ],
};

describe('the same words as Markdown and as plain text', () => {
  it.each(Object.entries(bodies))('give the same model: %s', async (_, body) => {
    for (const lineEnd of ['\n', '\r\n']) {
      const text = [...opening, ...body, ...closing].join(lineEnd);
      const model = await modelOf(text, 'text');
      expect(model.paragraphs.length).toBeGreaterThan(2);
      expect(await modelOf(text, 'markdown')).toEqual(model);
    }
  });

  it.each([
    ['lines', asLines],
    ['paragraphs', asParagraphs],
    ['a page', asPage],
  ] as const)('give the same model, set as %s', async (_, set) => {
    await fc.assert(
      fc.asyncProperty(drafts, async (draft) => {
        expect(await modelOf(set(draft), 'markdown')).toEqual(await modelOf(set(draft), 'text'));
      }),
      { numRuns: 60 },
    );
  });
});
