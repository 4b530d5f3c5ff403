import { describe, expect, it } from 'vitest';
import { growsLinearly } from '../../report/growth.ts';
import { findingsOf, prepared } from './lint-identity.ts';

const find = (organisation: string, text: string) => findingsOf('organisation-name', organisation, text);

describe('what a body calls itself', () => {
  it.each([
    ['东山县水利局', '我局牵头，我委托第三方评估，我委派专人，自我委员会成立以来。'],
    ['涪陵区教育委员会', '我委高度重视，我委员会审议。'],
    ['东山县财政局', '市委、县委部署后，我局落实。'],
    ['东山县人民政府', '我县教育局作为教育主管部门，牵头整改。'],
    ['东山县市场监督管理局', '作为食品安全监管部门，我局检查41家；我局作为市场监管部门，履行职责。'],
    ['东山县行政执法中心', '我局、我委、我厅。'],
  ])('%s: %s', async (organisation, text) => {
    expect(await find(organisation, text)).toEqual([]);
  });

  it('is one word: each other one is told', async () => {
    expect(await find('东山县水利局', '我局牵头。我委配合，我厅指导。')).toEqual(['warning 我委', 'warning 我厅']);
  });

  it('is told once where the body never uses its own', async () => {
    expect(await find('涪陵区教育委员会', '我局牵头。我局配合，我局指导。')).toEqual(['warning 我局']);
  });

  it('goes with its field', async () => {
    expect(
      await find('东山县教育局', '我局作为全县水行政主管部门，检查河道。我局作为卫生健康主管部门，检查医院。'),
    ).toEqual(['warning 卫生健康']);
  });
});

describe('former names', () => {
  const now = '县农业综合行政执法大队办案41件。';

  it('are told beside the present one', async () => {
    expect(await find('东山县农业农村局', `${now}县农业执法大队公示41条，农业执法大队培训2次。`)).toEqual([
      'warning 县农业执法大队',
      'warning 农业执法大队',
    ]);
  });

  it.each([
    '县农业执法大队公示41条。',
    `${now}市农业执法大队来县督导。`,
    `${now}由原县农业执法大队更名。`,
    `${now}修订《县农业执法大队办案规程》。`,
  ])('are fine alone, of another place, as history, in a title: %s', async (text) => {
    expect(await find('东山县农业农村局', text)).toEqual([]);
  });
});

describe('hostile text', () => {
  it.each(['我局我委', '现将', '县农业执法大队县农业综合行政执法大队', '我局作为教育'])(
    'costs no more than its length: %s',
    async (piece) => {
      const make = (size: number) => piece.repeat(Math.ceil(size / piece.length));
      const run = await prepared('organisation-name', '东山县水利局', [25_000, 100_000].map(make));
      expect(growsLinearly(make, 25_000, run)).toBe(true);
    },
  );
});
