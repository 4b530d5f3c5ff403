import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesIn } from './dates.ts';

describe('what a date is there for', () => {
  it.each([
    ['2021年，我局办理案件38件。', 'plain 2021年'],
    ['较2020年增加6件。', 'comparison 2020年'],
    ['与2020年相比减少6件。', 'comparison 2020年'],
    ['与2020年制定的方案衔接。', 'plain 2020年'],
    ['高于2020年同期。', 'comparison 2020年'],
    ['自2019年起推行。', 'since 2019年'],
    ['2019年以来推行。', 'since 2019年'],
    ['2018年至今推行。', 'since 2018年'],
    ['清理2021年底前制定的文件。', 'until 2021年'],
    ['到2025年，全部覆盖。', 'until 2025年'],
    ['截至2021年12月31日，持证46人。', 'as-of 2021年12月31日'],
    ['截至 2021 年底，持证46人。', 'as-of 2021 年'],
    ['落实《法治建设规划（2021—2025年）》。', 'in-title 2021—2025年'],
    ['落实东政发〔2021〕3号文件。', 'document-number 2021'],
    ['二〇二一年，我局办理案件38件。', 'plain 二〇二一年'],
    ['二○一九年以来推行。', 'since 二○一九年'],
  ])('%s', async (text, expected) => expect((await datesIn(text)).mentions).toEqual([expected]));
});

describe('what is no date', () => {
  it.each([
    '热线12345转办2021件，新增2021.5万元。',
    '执行GB9706.1-2020标准，得分98.2021分。',
    '新建2021户，占比2021/3。',
    '型号A2021年检，编号0-2021年检，落实东政发〔2021年3号。',
    '二〇二一户，二层楼，二〇年代。',
  ])('%s', async (text) => expect(await datesIn(text)).toMatchObject({ mentions: [], damaged: [] }));
});

describe('a damaged date', () => {
  it.each([
    ['20222年组织培训。', 'year 20222年'],
    ['2202年3月组织培训。', 'year 2202年'],
    ['根据东政发〔2102〕3号文件。', 'year 〔2102〕'],
    ['《规划（20162020年）》', 'dash 20162020年'],
    ['自202331日起', 'units 202331日'],
    ['至20231130日止', 'units 20231130日'],
    ['2023年1130日', 'units 1130日'],
    ['20245月', 'units 20245月'],
    ['2102年，我局组织培训。', 'year 2102年'],
    ['根据东政发〔202317号文件。', 'bracket 〔202317号'],
  ])('%s', async (text, expected) => expect((await datesIn(text)).damaged).toEqual([expected]));

  it.each([
    '保护距今2300年的古桥，传承2500年历史，2400年大运河、历经2600年，流传至今。',
    '日均接听20241次，20241日均值，营收20245月均值。',
    '拨款20221元，新增20222人，编号2022年第20221号。',
    '根据东政发〔2023〕17号、〔2021〕130号文件。',
  ])('is none of %s', async (text) => expect((await datesIn(text)).damaged).toEqual([]));
});

describe('dates of the calendar', () => {
  const moment = fc.record({
    year: fc.integer({ min: 2000, max: 2049 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });

  it('are read back as they were printed', async () => {
    await fc.assert(
      fc.asyncProperty(moment, fc.constantFrom('', ' '), async ({ year, month, day }, space) => {
        const printed = `${year}${space}年${space}${month}${space}月${space}${day}日`;
        const { dates, mentions } = await datesIn(`我局于${printed}召开会议。`);
        expect(mentions).toEqual([`plain ${printed}`]);
        expect(dates.mentions[0]?.from).toEqual({ year, month, day });
        expect(dates.damaged).toEqual([]);
      }),
    );
  });

  it('are read back from periods', async () => {
    await fc.assert(
      fc.asyncProperty(moment, moment, fc.constantFrom('至', '—', '-', '到', '~'), async (from, to, joint) => {
        const printed = `${from.year}年${from.month}月${joint}${to.year}年${to.month}月`;
        const { dates } = await datesIn(`我局在${printed}开展整治。`);
        expect(dates.mentions).toHaveLength(1);
        expect(dates.mentions[0]).toMatchObject({
          from: { year: from.year, month: from.month, day: undefined },
          to: { year: to.year, month: to.month, day: undefined },
        });
      }),
    );
  });
});
