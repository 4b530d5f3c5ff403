import { describe, expect, it } from 'vitest';
import { reconciliationsIn, tableOf, told } from './model.ts';

type Case = readonly [name: string, rows: readonly string[], expected: readonly string[]];

const times = (count: number, text: string) => Array<string>(count).fill(text);

const sums: readonly Case[] = [
  ['a total row that holds', ['类别 件数', '许可 12', '处罚 30', '合计 42'], ['sum holds']],
  ['a total row that does not', ['类别 件数', '许可 12', '处罚 30', '合计 43'], ['sum violated: 12 + 30 = 42 ≠ 43']],
  ['dashes and empty cells', ['类别 件数', '许可 12', '强制 —', '征收 _', '处罚 30', '总计 42'], ['sum holds']],
  [
    'an empty cell before others',
    ['类别 去向 件数 人数', '甲 _ _ 5', '乙 丙 3 6', '丁 _ 4 7', '合计 _ 7 18'],
    times(2, 'sum holds'),
  ],
  ['units in cells', ['类别 数量', '学校 12家', '医院 30家', '合计 42家'], ['sum holds']],
  ['never across units', ['项目 数量', '检查 12家', '处罚 30件', '合计 50件'], []],
  ['a unit of the header', ['类别 罚款（万元）', '学校 1.25', '医院 2.75', '合计 4'], ['sum holds']],
  ['rounded money', ['类别 罚款（万元）', '学校 12', '医院 13', '旅店 9', '合计 35'], ['sum holds']],
  [
    'money beyond rounding',
    ['类别 罚款（万元）', '学校 1.25', '医院 2.75', '合计 5.00'],
    ['sum violated: 1.25 + 2.75 = 4 ≠ 5'],
  ],
  ['bare money that may be rounded', ['类别 罚款金额', '学校 12', '医院 13', '合计 26'], []],
  [
    'a column that another one vouches for',
    ['类别 受理 罚没', '学校 12 5', '医院 13 6', '合计 25 21'],
    ['sum holds', 'sum violated: 5 + 6 = 11 ≠ 21'],
  ],
  [
    'a row lost',
    ['类别 受理 办结 罚款（万元）', '甲 12 10 3.2', '乙 33 31 4.5', '丙 40 38 1.1', '合计 97 90 11.6'],
    ['sum violated: 12 + 33 + 40 = 85 ≠ 97'],
  ],
  [
    'a row lost that had nothing in one column',
    ['类别 检查 立案', '甲 12 1', '乙 33 3', '丙 40 2', '合计 97 6'],
    ['sum holds', 'sum violated: 12 + 33 + 40 = 85 ≠ 97'],
  ],
  ['too much in one column', ['类别 检查 立案', '甲 12 1', '乙 33 3', '丙 40 3', '合计 97 6'], []],
  [
    'a total with two digits exchanged',
    ['结果 件数', '维持 204', '调解和解终止 141', '驳回 88', '其他 98', '合计 351'],
    ['sum violated: 204 + 141 + 88 + 98 = 531 ≠ 351'],
  ],
  ['some rows only', ['类别 检查 立案', '重点企业 12 1', '学校 33 3', '医院 40 2', '合计 97 8'], []],
  ['a row below the total', ['类别 检查 立案', '甲 12 1', '乙 33 3', '丙 40 2', '合计 97 8', '丁 12 2'], []],
  ['two columns that miss', ['类别 户数 人数', '学校 12 5', '医院 13 6', '合计 35 21'], []],
  [
    'subtotals of blocks',
    ['类别 件数', '甲 1', '乙 2', '小计 3', '丙 4', '丁 6', '小计 10', '合计 13'],
    times(3, 'sum holds'),
  ],
  [
    'a wrong subtotal',
    ['类别 件数', '甲 11', '乙 22', '小计 34', '丙 4', '丁 6', '小计 10', '合计 43'],
    ['sum holds', 'sum violated: 11 + 22 = 33 ≠ 34', 'sum holds'],
  ],
  ['a total on top', ['类别 件数', '合计 42', '许可 12', '处罚 30'], ['sum holds']],
  ['其中 below its whole', ['类别 件数', '许可 12', '其中：当场 5', '处罚 30', '合计 42'], ['sum holds']],
  ['其中 in doubt', ['类别 件数', '许可 12', '其中：当场 5', '处罚 30', '合计 40'], []],
  ['approximate cells', ['类别 件数', '许可 近12', '处罚 30', '合计 43'], []],
  ['cells of words', ['类别 件数', '许可 12（含3）', '处罚 30', '合计 43'], []],
  ['stages of one case', ['环节 件数', '受理 30', '办结 28', '合计 60'], []],
  ['a row of rates', ['类别 件数', '许可 12', '处罚 30', '合计 42', '办结率 98%'], ['sum holds']],
  ['the last column', ['单位 许可 处罚 合计', '甲 1 2 3', '乙 3 4 7', '丙 5 5 10'], times(3, 'sum holds')],
  [
    'the last column, one wrong',
    ['单位 许可 处罚 合计', '甲 1 2 3', '乙 3 4 7', '丙 5 5 11'],
    ['sum holds', 'sum holds', 'sum violated: 5 + 5 = 10 ≠ 11'],
  ],
  ['the first column', ['单位 合计 许可 处罚 罚款（万元）', '甲 3 1 2 7', '乙 7 3 4 9'], times(2, 'sum holds')],
  ['a column of the whole and overlapping ones', ['单位 受理 办结 合计', '甲 30 28 60', '乙 20 20 45'], []],
  ['both ways', ['单位 许可 处罚 合计', '甲 1 2 3', '乙 3 4 7', '合计 4 6 10'], times(6, 'sum holds')],
  ['years are no addends of ranks', ['单位 排名', '甲 1', '乙 2', '合计 9'], []],
];

const percentages: readonly Case[] = [
  [
    'shares of the total row',
    ['类别 件数 占比', '甲 30 30%', '乙 70 70%', '合计 100 100%'],
    ['percentage holds', 'percentage holds', 'percentage holds', 'sum holds'],
  ],
  [
    'a wrong share',
    ['类别 件数 占比', '甲 30 30%', '乙 50 45%', '丙 20 20%', '合计 100 100%'],
    [
      'percentage holds',
      'percentage violated: 50 ÷ 100 = 50% ≠ 45%',
      'percentage holds',
      'percentage holds',
      'sum holds',
    ],
  ],
  [
    'a truncated and a bent share',
    ['类别 件数 占比（%）', '甲 1 33.3', '乙 2 66.6', '合计 3 100'],
    ['percentage holds', 'percentage holds', 'percentage holds', 'sum holds'],
  ],
  ['shares of something else', ['类别 件数 占比', '甲 30 3%', '乙 70 7%', '合计 100 10%'], ['sum holds']],
  ['a share of more than all', ['类别 占比', '甲 130%', '乙 20%'], ['implausible violated: 130% > 100%']],
  [
    'a rate of two columns',
    ['单位 受理数 办结数 办结率', '甲 50 49 98%', '乙 40 30 75%'],
    times(2, 'percentage holds'),
  ],
  [
    'a wrong rate',
    ['单位 受理数 办结数 办结率', '甲 50 49 98%', '乙 40 30 85%', '丙 20 19 95%'],
    ['percentage holds', 'percentage violated: 30 ÷ 40 = 75% ≠ 85%', 'percentage holds'],
  ],
  ['a single wrong rate', ['单位 受理数 办结数 办结率', '甲 50 49 95%'], ['percentage violated: 49 ÷ 50 = 98% ≠ 95%']],
  ['a rate with cases of last year', ['单位 受理数 上年结转办结 办结率', '甲 50 49 95%'], []],
  ['a rate of nothing here', ['单位 检查数 培训数 满意率', '甲 50 49 95%', '乙 40 30 99%'], []],
  [
    'rows of counts and shares',
    ['项目 甲 乙 合计', '数量 30 70 100', '占比 30% 70% 100%'],
    ['sum holds', ...times(3, 'percentage holds')],
  ],
];

const growth: readonly Case[] = [
  [
    'growth of two years',
    ['指标 2023年 2024年 同比', '受理 120 150 25%', '办结 100 110 +10%', '处罚 80 60 -25%'],
    times(3, 'growth holds'),
  ],
  [
    'wrong growth',
    ['指标 2023年 2024年 增长', '受理 120 150 25%', '办结 100 110 20%'],
    ['growth holds', 'growth violated: (110 − 100) ÷ 100 = 10% ≠ 20%'],
  ],
  [
    'a single wrong growth',
    ['指标 上年 本年 增幅（%）', '受理 120 150 30'],
    ['growth violated: (150 − 120) ÷ 120 = 25% ≠ 30%'],
  ],
  ['words for a fall', ['指标 去年 今年 同比', '受理 200 150 下降25%', '办结 100 110 ↑10%'], times(2, 'growth holds')],
  ['points of rates', ['指标 2023年 2024年 同比', '办结率 95% 97% 2个百分点'], ['growth holds']],
  ['growth of rounded money', ['指标 2023年 2024年 同比', '罚款（万元） 1.2 1.5 24%'], ['growth holds']],
  ['a fall without a sign', ['指标 2023年 2024年 升降', '受理 200 150 25%'], []],
  [
    'two subjects',
    ['单位 2023年受理 2024年受理 受理同比 2023年办结 2024年办结 办结同比', '甲 100 110 10% 100 120 20%'],
    times(2, 'growth holds'),
  ],
  [
    'months of two years',
    ['指标 2024年1—9月 上年同期 同比增减', '受理 150 120 25%', '办结 110 100 10%', '立案 46 40 5%'],
    [...times(2, 'growth holds'), 'growth violated: (46 − 40) ÷ 40 = 15% ≠ 5%'],
  ],
  [
    'measures, and per cent in the head',
    [
      '指标 2020年 2021年 同比（%）',
      '货运量（万吨） 1250 1400 18.0',
      '客运量（万人） 860 731 -15.0',
      '公交（万人次） 2400 2520 5.0',
    ],
    [...times(2, 'growth holds'), 'growth violated: (1400 − 1250) ÷ 1250 = 12% ≠ 18%'],
  ],
  ['other years', ['指标 2020年 2024年 增长', '受理 120 150 30%'], []],
  ['average growth', ['指标 2023年 2024年 年均增长', '受理 120 150 3%'], []],
  ['rows of years', ['年份 受理 办结', '2023年 120 100', '2024年 150 110', '同比 25% 10%'], times(2, 'growth holds')],
];

const periods: readonly Case[] = [
  [
    'a district as a total',
    ['单位 床位/张 医师/人', '中心卫生院 99 31', '双河卫生院 45 12', '全县 154 43'],
    ['sum holds', 'sum violated: 99 + 45 = 144 ≠ 154'],
  ],
  [
    'quarters of a year',
    ['项目 一季度 二季度 三季度 四季度 全年', '检查 12 15 20 13 60', '立案 2 3 5 4 13'],
    ['sum holds', 'sum violated: 2 + 3 + 5 + 4 = 14 ≠ 13'],
  ],
  ['halves of a year, down', ['时间 检查 立案', '上半年 12 2', '下半年 15 3', '全年 27 5'], times(2, 'sum holds')],
  ['a year among others', ['项目 全年 重点行业 整改', '检查 60 20 18', '立案 13 5 4'], []],
  ['a total with the name of its body', ['单位 件数', '一所 12', '二所 30', '全县合计 42'], ['sum holds']],
];

const ownShares: readonly Case[] = [
  [
    'shares without a total row',
    ['来源 件数 占比', '热线 120 40%', '来信 90 30%', '走访 60 20%', '网上 30 12%'],
    [...times(3, 'percentage holds'), 'percentage violated: 30 ÷ 300 = 10% ≠ 12%'],
  ],
  ['shares of something else', ['来源 件数 占比', '热线 120 12%', '来信 90 9%', '走访 60 6%'], []],
  ['two rows', ['来源 件数 占比', '热线 120 80%', '来信 30 20%'], []],
  [
    'a budget and what was spent',
    ['项目 预算（万元） 支出（万元） 执行率', '执法 50 45 90%', '普法 20 15 75%', '培训 10.5 8.4 85%'],
    [...times(2, 'percentage holds'), 'percentage violated: 8.4 ÷ 10.5 = 80% ≠ 85%'],
  ],
];

describe.each([
  ['sums', sums],
  ['periods', periods],
  ['shares', ownShares],
  ['percentages', percentages],
  ['growth', growth],
])('%s of tables', (_, cases) => {
  it.each(cases)('%s', async (_name, rows, expected) => {
    const found = await reconciliationsIn(tableOf(...rows), 'markdown');
    expect(found.map(told).sort()).toEqual([...expected].sort());
    expect(found.every(({ counts }) => counts)).toBe(true);
  });
});

describe('a number of the table that the text tells again', () => {
  const table = tableOf('季度 受理（件） 办结（件）', '一季度 6021 6000', '二季度 7246 7200', '全年 13267 13200');
  it('is not told again where the total misses its own column', async () => {
    const found = await reconciliationsIn(`${table.replace('13267', '13627')}\n\n全年受理13267件。`, 'markdown');
    expect(found.map(told)).toEqual(['sum violated: 6021 + 7246 = 13267 ≠ 13627', 'sum holds']);
  });

  it.each([
    ['全年受理13627件，同比有所上升。', ['contradiction violated: 13267 ≠ 13627']],
    ['全年受理13672件，同比有所上升。', ['contradiction violated: 13267 ≠ 13672']],
    ['全年受理13267件，同比有所上升。', []],
    ['上半年受理13627件，同比有所上升。', []],
    ['全年登记13627件，同比有所上升。', []],
    ['全年受理13627人，同比有所上升。', []],
    ['全年受理14627件，同比有所上升。', []],
  ])('%s', async (text, expected) => {
    const found = await reconciliationsIn(`${table}\n\n${text}`, 'markdown');
    expect(found.map(told).filter((relation) => relation.startsWith('contradiction'))).toEqual(expected);
  });
});

describe('a table of plain text', () => {
  it.each([
    [
      ['单位 受理 办结 办结率', '甲县 40 32 80%', '乙县 60 51 85%', '丙县 50 45 95%', '合计 150 128 85.3%'],
      [
        'percentage holds',
        'percentage holds',
        'percentage holds',
        'percentage violated: 45 ÷ 50 = 90% ≠ 95%',
        'sum holds',
        'sum holds',
      ],
    ],
    [
      ['甲县 40 32 25.00% 乙县 60 50 20.00% 合计 100 82 21.95%'],
      [...times(3, 'growth holds'), ...times(2, 'sum holds')],
    ],
    [
      ['甲县 40 32 80%', '乙县 60 51 85%', '丙县 50 45 95%', '丁县 20 12 60%'],
      [...times(3, 'percentage holds'), 'percentage violated: 45 ÷ 50 = 90% ≠ 95%'],
    ],
    [['甲县 40 32 71%', '乙县 60 51 62%', '丙县 50 45 53%'], []],
  ])('%j', async (lines, expected) => {
    const found = await reconciliationsIn(lines.join('\n'), 'text');
    expect(found.map(told).sort()).toEqual([...expected].sort());
  });
});

it('takes linear time', async () => {
  const secondsFor = async (height: number) => {
    const rows = Array.from(
      { length: height },
      (_, row) => `单位${'甲乙丙丁'[row % 4]} 20 ${row % 20} 办结率 ${(row % 20) * 5}%`,
    );
    const table = tableOf('单位 受理数 办结数 备注 办结率', ...rows, `合计 ${height * 20} 1 _ 50%`);
    const start = performance.now();
    const found = await reconciliationsIn(table, 'markdown');
    expect(found.length).toBeGreaterThan(height);
    return performance.now() - start;
  };
  await secondsFor(500);
  const [small, large] = [await secondsFor(1250), await secondsFor(5000)];
  expect(large).toBeLessThan(12 * small + 500);
}, 30_000);
