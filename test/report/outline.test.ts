import { describe, expect, it } from 'vitest';
import { allSections } from '../../src/report/outline.ts';
import { outlineOf, paragraphTexts, reportOf, sliceOf, titlesAt } from './model.ts';

const title = '东山县水利局2023年度法治政府建设年度报告';
const longText = '我局深入推进行政执法规范化建设，全年办理行政处罚案件12件，评查行政执法案卷30份，发现问题4个。';

const outline = async (...lines: string[]) => outlineOf(await reportOf([title, ...lines]));
const markdownOutline = async (...lines: string[]) => outlineOf(await reportOf(lines.join('\n\n'), 'markdown'));

describe('the outline', () => {
  it('follows the levels of numbering', async () => {
    const lines = [
      '一、主要工作',
      '（一）行政执法',
      '1.培训',
      '（1）新任人员',
      '①笔试',
      '（二）普法',
      '二、存在不足',
      longText,
    ];
    expect(await outline(...lines)).toEqual([
      '1 主要工作',
      '2 行政执法',
      '3 培训',
      '4 新任人员',
      '5 笔试',
      '2 普法',
      '1 存在不足',
    ]);
  });

  it('reads mixed brackets and missing or extra spaces', async () => {
    const lines = ['一 、主要工作', '(一）行政执法', '1．培训', '2、监督', '二、 存在不足', longText];
    expect(await outline(...lines)).toEqual(['1 主要工作', '2 行政执法', '3 培训', '3 监督', '1 存在不足']);
  });

  it('reads chapters that are called parts', async () => {
    expect(await outline('第一部分 主要工作', '一、行政执法', longText, '第二部分 存在不足', longText)).toEqual([
      '1 主要工作',
      '1 行政执法',
      '1 存在不足',
    ]);
  });

  it('cuts run-in headings at the first full stop or colon', async () => {
    const lines = ['一、主要工作。全年办理案件12件。', '（一）普法宣传：举办活动9场。', '二、存在不足：', longText];
    expect(await outline(...lines)).toEqual(['1 主要工作', '2 普法宣传', '1 存在不足']);
  });

  it('gives numbered running text no heading', async () => {
    const sentence =
      '我局深入推进行政执法规范化建设，全年办理行政处罚案件12件，评查行政执法案卷30份，发现问题4个并全部整改。';
    expect(await outline('一、主要工作', `1.${sentence}`, `2.${sentence}`)).toEqual(['1 主要工作', '3 ', '3 ']);
  });

  it('knows headings without number above running text', async () => {
    expect(await outline('主要工作情况', longText, '存在的问题', longText)).toEqual(['1 主要工作情况', '1 存在的问题']);
  });

  it.each(['东山县水利局', '2023年1月工作', '（工作）', '工作，情况', '培训'])(
    'makes no heading of %s',
    async (line) => {
      expect(await outline('一、总述', longText, line, longText)).toEqual(['1 总述']);
    },
  );

  it('is empty for running text alone', async () => {
    expect(await outline(longText, longText)).toEqual([]);
  });
});

describe('the outline of Markdown', () => {
  it('begins below the title', async () => {
    expect(await markdownOutline(`# ${title}`, '## 主要工作', '### 行政执法', '甲。', '## 存在不足', '乙。')).toEqual([
      '1 主要工作',
      '2 行政执法',
      '1 存在不足',
    ]);
  });

  it('begins at the highest heading where the title is none', async () => {
    expect(await markdownOutline(title, '## 主要工作', '### 行政执法', '甲。')).toEqual(['1 主要工作', '2 行政执法']);
    expect(await markdownOutline(title, '# 主要工作', '## 行政执法', '甲。')).toEqual(['1 主要工作', '2 行政执法']);
  });

  it('follows the numbers where headings have them', async () => {
    expect(
      await markdownOutline(`# ${title}`, '### 一、主要工作', '### （一）行政执法', '甲。', '## 二、存在不足'),
    ).toEqual(['1 主要工作', '2 行政执法', '1 存在不足']);
  });

  it('takes in numbered lists', async () => {
    expect(await markdownOutline(`# ${title}`, '## 主要工作', '1. **培训**：20人。\n2. 监督', '甲。')).toEqual([
      '1 主要工作',
      '3 培训',
      '3 监督',
    ]);
  });
});

describe('sections', () => {
  const lines = [
    title,
    '总述甲。',
    '一、主要工作',
    '（一）执法。全年乙件。',
    '丙丙。',
    '（二）普法',
    '二、存在不足',
    '丁丁。',
    '三、安排',
  ];

  it('are found around a place, outermost first', async () => {
    const report = await reportOf(lines);
    expect(titlesAt(report, '总述甲')).toEqual([]);
    expect(titlesAt(report, '一、主要')).toEqual(['主要工作']);
    expect(titlesAt(report, '全年乙件')).toEqual(['主要工作', '执法']);
    expect(titlesAt(report, '丙丙')).toEqual(['主要工作', '执法']);
    expect(titlesAt(report, '普法')).toEqual(['主要工作', '普法']);
    expect(titlesAt(report, '丁丁')).toEqual(['存在不足']);
  });

  it('know whether anything stands below their heading', async () => {
    const report = await reportOf(lines);
    expect([...allSections(report.outline)].map((section) => section.hasContent)).toEqual([
      true,
      true,
      false,
      true,
      false,
    ]);
  });

  it('know their heading and how far they go', async () => {
    const report = await reportOf(lines);
    const [chapter, section] = [...allSections(report.outline)];
    expect(sliceOf(report, chapter?.heading)).toBe('一、主要工作');
    expect(sliceOf(report, chapter?.range)).toBe(lines.slice(2, 6).join('\n'));
    expect(sliceOf(report, section?.heading)).toBe('（一）执法');
    expect(sliceOf(report, section?.range)).toBe('（一）执法。全年乙件。\n丙丙。');
    expect(section?.parent).toBe(chapter);
    expect(section?.numbering).toMatchObject({ level: 2, value: 1 });
  });

  it('know paragraphs as headings or text', async () => {
    const report = await reportOf(lines);
    expect(report.paragraphs.slice(0, 4).map(({ kind }) => kind)).toEqual(['text', 'heading', 'text', 'text']);
    expect(sliceOf(report, report.paragraphAt(report.source.text.indexOf('丙丙'))?.range)).toBe('丙丙。');
  });

  it('count a table as content', async () => {
    const report = await reportOf(`# ${title}\n\n## 数据\n\n| 检查 | 12 |\n| --- | --- |\n| 处罚 | |\n`, 'markdown');
    expect(report.outline.children[0]?.hasContent).toBe(true);
    expect(report.tables.map(({ rows }) => rows.map((row) => row.length))).toEqual([[2, 1]]);
    expect(paragraphTexts(report)).toEqual(['数据', '检查', '12', '处罚']);
  });
});
