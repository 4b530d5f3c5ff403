import { describe, expect, it } from 'vitest';
import { titleParts } from '../../../src/facts/laws/title.ts';
import { fold } from '../../../src/report/fold.ts';

const parts = (title: string) => titleParts(fold(title));

describe('the parts of a title', () => {
  it.each([
    ['行政处罚法', '行政处罚法'],
    ['中华人民共和国行政处罚法', '行政处罚法'],
    ['中华人民共和国', '中华人民共和国'],
    ['行政处罚法（2021年修订）', '行政处罚法'],
    ['公共场所卫生备案管理办法(试行)', '公共场所卫生备案管理办法'],
    ['新修订的安全生产法', '安全生产法'],
    ['新时代公民道德建设实施纲要', '新时代公民道德建设实施纲要'],
    ['刑法修正案（十一）', '刑法修正案（十一）'],
    ['国务院办公厅关于严格规范涉企行政检查的意见', '关于严格规范涉企行政检查的意见'],
    ['关于实行国家机关“谁执法谁普法”普法责任制的意见', '关于实行国家机关谁执法谁普法普法责任制的意见'],
    ['关于贯彻〈行政处罚法〉的意见', '关于贯彻行政处罚法的意见'],
  ])('%s is looked up as %s', (title, key) => {
    expect(parts(title).key).toBe(key);
  });

  it.each([
    ['法治政府建设实施纲要（2021－2025年）', '2021–2025 full'],
    ['法治政府建设实施纲要(2021年至2025年)', '2021–2025 full'],
    ['法治政府建设实施纲要（2021—2025）', '2021–2025 bare'],
    ['法治政府建设实施纲要2021-2025年', '2021–2025 bare'],
    ['法治政府建设实施纲要（20212025年）', '2021–2025 broken'],
    ['法治政府建设实施纲要（20212025）', '2021–2025 broken'],
    ['法治政府建设实施纲要（2021年修订）', undefined],
    ['法治政府建设实施纲要', undefined],
  ])('the years of %s', (title, expected) => {
    const { key, period } = parts(title);
    expect(key).toBe('法治政府建设实施纲要');
    expect(period && `${period.from}–${period.to} ${period.form}`).toBe(expected);
  });

  it('tells drafts, remarks and the name of the state', () => {
    expect(parts('中华人民共和国治安管理处罚法（修订草案）')).toMatchObject({
      prefixed: true,
      remarked: true,
      draft: true,
    });
    expect(parts('治安管理处罚法（2012年修正）')).toMatchObject({ prefixed: false, remarked: true, draft: false });
    expect(parts('治安管理处罚法')).toMatchObject({ remarked: false, draft: false });
  });
});
