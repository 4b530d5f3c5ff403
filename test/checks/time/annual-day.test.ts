import { describe, expect, it } from 'vitest';
import { draft, findings, said } from './time-findings.ts';

const days = (text: string, year = 2023) => said('annual-day', draft(['一、主要举措和成效', text], { year }));

describe('time/annual-day', () => {
  it('counts from the first to the report year', async () => {
    for (let year = 2019; year <= 2025; year += 1)
      expect(await days(`开展第${year - 2013}个国家宪法日宣传。`, year)).toEqual([]);
    expect(await days('开展第9个国家宪法日宣传。')).toEqual(['warning 第9个国家宪法日']);
    expect(await days('开展第二十一个《职业病防治法》宣传周活动。')).toEqual([]);
    expect(await days('开展第二十个《职业病防治法》宣传周活动。')).toHaveLength(1);
  });

  it('says of which year the number is, and which one is due', async () => {
    const [finding] = await findings('annual-day', draft(['开展第九个国家宪法日宣传。'], { year: 2023 }));
    expect(finding?.message).toContain('2022年');
    expect(finding?.message).toContain('第10个');
  });

  it('lets a sentence name the year of another', async () => {
    expect(await days('2022年第九个国家宪法日活动获表彰。')).toEqual([]);
    expect(await days('国家宪法日期间宣传3场，第3场在学校。')).toEqual([]);
  });
});
