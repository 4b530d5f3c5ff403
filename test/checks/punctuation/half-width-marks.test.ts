import { describe, expect, it } from 'vitest';
import { findHalfWidth } from '../../../src/checks/punctuation/half-width-marks.ts';
import { findMarks } from '../../../src/facts/marks.ts';

/** The text with its half-width marks corrected; ‽ where it cannot be told which quotation mark is meant. */
function widened(text: string): string {
  let corrected = '';
  let from = 0;
  const marks = findHalfWidth(text, findMarks(text)).flatMap(({ partner, ...mark }) =>
    partner ? [mark, partner] : [mark],
  );
  for (const { index, end, correct } of marks.sort((one, other) => one.index - other.index)) {
    corrected += text.slice(from, index) + (correct ?? '‽');
    from = end;
  }
  return corrected + text.slice(from);
}

describe('marks among Chinese characters', () => {
  it.each([
    ['组织学习3次,培训126人次;做法如下:公示!', '组织学习3次，培训126人次；做法如下：公示！'],
    ['合格率98%,达标', '合格率98%，达标'],
    ['共12件, 其中', '共12件，其中'],
    ['《行政处罚法》,“双随机”,', '《行政处罚法》，“双随机”，'],
    ['公示制度(含目录)和GDP(国内生产总值)', '公示制度（含目录）和GDP（国内生产总值）'],
    ['规划(2021—2025年)', '规划（2021—2025年）'],
    ['公示(一般程序）', '公示（一般程序）'],
    ['落实"双随机"和"三项制度"', '落实“双随机”和“三项制度”'],
    ['落实“双随机"和"三项制度”', '落实“双随机”和“三项制度”'],
    ["强调'放管服'改革", '强调‘放管服’改革'],
    ["强调'放管服2.0'改革", '强调‘放管服2.0’改革'],
    ['落实"双"随机', '落实“双”随机'],
    ['落实"双随机监管', '落实‽双随机监管'],
    ['(见附件);', '（见附件）；'],
    [`落实到位${'!'.repeat(30)}`, `落实到位${'！'.repeat(30)}`],
    ['合格率98%,,,达标', '合格率98%，，，达标'],
    ['!!!问题', '!！！问题'],
    ['甲::)', '甲：:)'],
  ])('%s', (text, expected) => {
    expect(widened(`${text}\n`)).toBe(`${expected}\n`);
  });

  it('keep their spaces where no Chinese character follows', () => {
    expect(widened('采用标准, GIS为主')).toBe('采用标准， GIS为主');
  });
});

describe('marks that are half-width on purpose', () => {
  it.each([
    '1,234家次、12:30开庭、比例3:1、3.5%',
    '网址http://www.example.gov.cn/a?id=1,2(3)见附件',
    '(一)加强培训',
    '（见(1)和(a)）',
    '稿(1).docx',
    '东府办(2023)18号',
    'the rule of law (draft), see below: 3;',
    'organisation: 东山县',
    "the county's report",
    "引进McDonald's餐厅和Wendy's餐厅",
    '55"显示屏2块',
    '很好:)',
    '包括1)采集2)录入',
  ])('%s', (text) => {
    expect(widened(`${text}\n`)).toBe(`${text}\n`);
  });
});

it('pairs quotation marks within a paragraph only', () => {
  expect(widened('落实"双随机\n监管"工作\n')).toBe('落实‽双随机\n监管‽工作\n');
});
