import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownActs } from '../../../src/facts/laws/acts.ts';
import { titleParts } from '../../../src/facts/laws/title.ts';
import { fold } from '../../../src/report/fold.ts';

const acts = knownActs();
const parts = (title: string) => titleParts(fold(title));
const find = (title: string, year?: number) => acts.find(parts(title), year);
const toldNear = (name: string) => {
  const near = acts.nearest(parts(name).key);
  return near && `${near.act.title} ${near.distance} ${near.change}`;
};

describe('the acts of the table', () => {
  it('are all found by their titles, with and without the name of the state', () => {
    expect(acts.all.length).toBeGreaterThan(500);
    for (const act of acts.all) {
      expect(find(act.title)).toEqual({ act, kind: 'title' });
      expect(find(`中华人民共和国${act.title}`)?.act).toBe(act);
    }
  });

  it('are in force from the day of a version on, or later, and give way to acts that are there', () => {
    for (const act of acts.all) {
      const days = (act.versions ?? []).map(({ adopted }) => adopted);
      expect(days).toEqual([...days].sort());
      for (const { adopted, inForce } of act.versions ?? []) expect((inForce ?? adopted) >= adopted).toBe(true);
      if (act.displaced !== undefined) expect(acts.successorOf(act)).toBeDefined();
    }
    const old = find('执业医师法')?.act;
    expect(old?.repealed).toEqual({ on: '2022-03-01', certain: true, by: expect.any(Number) });
    expect(old && acts.successorOf(old)?.title).toBe('医师法');
  });

  it.each([
    ['保密法', '保守国家秘密法', 'short'],
    ['重大行政决策暂行条例', '重大行政决策程序暂行条例', 'wrong'],
    ['疫苗法', '疫苗管理法', 'loose'],
  ])('%s is known', (name, title, kind) => {
    const named = find(name);
    expect([named?.act.title, named?.kind]).toEqual([title, kind]);
  });

  it('are told apart by the years written, or else by the year of the report', () => {
    expect(find('法治政府建设实施纲要（2015-2020年）')?.act.period?.from).toBe(2015);
    expect(find('法治政府建设实施纲要（2021-2035年）')?.act.period?.from).toBe(2021);
    expect(find('法治政府建设实施纲要', 2019)?.act.period?.from).toBe(2015);
    expect(find('法治政府建设实施纲要', 2022)?.act.period?.from).toBe(2021);
    expect(find('法治政府建设实施纲要')?.act.period?.from).toBe(2021);
    expect(find('行政处罚法（2021-2025年）')).toBeUndefined();
  });

  it('are found where their title without the years ends a text', () => {
    const found = acts.datedAtEnd('全面落实法治社会建设实施纲要', { from: 2020, to: 2025 });
    expect([found?.act.title, found?.length]).toEqual(['法治社会建设实施纲要（2020－2025年）', 10]);
    expect(acts.datedAtEnd('全面落实法治社会建设实施纲要', { from: 2021, to: 2025 })).toBeUndefined();
  });
});

describe('the nearest act', () => {
  it.each([
    ['职业病防制法', '职业病防治法 1 other'],
    ['未成年保护法条例', undefined],
    ['家庭教育法', '家庭教育促进法 2 omission'],
    ['反电信网络诈骗治理法', '反电信网络诈骗法 2 addition'],
    ['农产品安全质量法', '农产品质量安全法 1 order'],
    ['公共卫生突发事件应对法', '突发公共卫生事件应对法 1 order'],
    ['基本医疗卫生和建康促进法', '基本医疗卫生与健康促进法 2 other'],
    ['大器污染防治法', '大气污染防治法 1 other'],
    ['江河污染防治法', undefined],
    ['执业药师法', undefined],
    ['未成年人保护条例', undefined],
    ['大气法', undefined],
    ['职病防治法', '职业病防治法 1 omission'],
    ['行执法监督条例', '行政执法监督条例 1 omission'],
    ['全国经普查条例', '全国经济普查条例 1 omission'],
    ['执法监督条例', undefined],
    ['行政处罚手册', undefined],
  ])('%s: %s', (name, expected) => {
    expect(toldNear(name)).toBe(expected);
  });

  it('of a law with one character lost is that law, or none', () => {
    const laws = acts.all.filter(({ kind, title }) => kind === 'law' && title.length > 6);
    fc.assert(
      fc.property(fc.constantFrom(...laws), fc.nat(), (law, at) => {
        const index = 1 + (at % (law.title.length - 2));
        const name = law.title.slice(0, index) + law.title.slice(index + 1);
        const near = find(name)?.act ?? acts.nearest(name)?.act ?? law;
        expect([law.title, successorTitle(law.title)]).toContain(near.title);
      }),
      { numRuns: 500 },
    );
  });
});

/** 环境噪声污染防治法 lost two characters when it was made anew. */
function successorTitle(title: string): string | undefined {
  const act = find(title)?.act;
  return act && acts.successorOf(act)?.title;
}
