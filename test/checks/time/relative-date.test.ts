import { describe, expect, it } from 'vitest';
import { draft, findings, said } from './time-findings.ts';

const chapter = '一、主要举措和成效';
const relative = (text: string, signed?: string) =>
  said('relative-date', draft([chapter, text], signed === undefined ? {} : { signed }));

describe('time/relative-date', () => {
  it.each([
    '比去年减少6件。',
    '同比去年下降8%。',
    '与去年同期相比减少。',
    '较上年增加3件，去年结转2件。',
    '参训率由上年的41%提高到56%。',
    '办结率63%（上年59%），信访12件，上年为15件，是上年的80%。',
    '信访量与去年持平，去年同期为15件，去年全年15件。',
    '上一年度考核反馈问题已整改。',
    '每年向县政府报告上一年度法治政府建设情况。',
    '落实《去年遗留问题处置办法》。',
  ])('lets comparisons and names be: %s', async (text) => expect(await relative(text)).toEqual([]));

  it('warns of 今年 in a report that was signed in the next year', async () => {
    expect(await relative('今年办理案件38件。', '2023年1月18日')).toEqual(['warning 今年']);
    expect(await relative('今年办理案件38件。', '2022年12月31日')).toEqual(['info 今年']);
    expect(await relative('今年，我局将加强学习。', '2023年1月18日')).toEqual(['info 今年']);
    expect(await relative('今年1月召开会议。', '2023年1月18日')).toEqual(['info 今年']);
    expect(await relative('今年3月召开会议。', '2023年1月18日')).toEqual(['warning 今年']);
  });

  it('warns of a part of 去年, which may be of either year', async () => {
    expect(await relative('去年6月建立机制。')).toEqual(['warning 去年6月']);
    expect(await relative('去年上半年建立机制。')).toEqual(['warning 去年上半年']);
    expect(await relative('去年建立机制。')).toEqual(['info 去年']);
  });

  it('warns of a figure of several years', async () => {
    expect(await relative('近年来，举办宣讲60余场。')).toEqual(['warning 近年来']);
    expect(await relative('近年来，累计举办宣讲60余场。')).toEqual(['info 近年来']);
    expect(await relative('近年来，满意度提高到96%。')).toEqual(['info 近年来']);
    expect(await relative('近三年，人员流失15人。')).toEqual([]);
    expect(await relative('近年来，法治意识不断增强。全年培训46人。')).toEqual(['info 近年来']);
  });

  it('says a habit once, with its other places', async () => {
    const [finding, ...others] = await findings('relative-date', draft([chapter, '近年来工作平稳。今年无复议。']));
    expect(others).toEqual([]);
    expect(finding?.related.map(({ quote }) => quote)).toEqual(['今年']);
  });
});
