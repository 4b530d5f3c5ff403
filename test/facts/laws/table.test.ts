import { describe, expect, it } from 'vitest';
import { compileLaws } from '../../../scripts/tables/laws.ts';
import { Acts } from '../../../src/facts/laws/acts.ts';
import { titleParts } from '../../../src/facts/laws/title.ts';

const sources = { read: { certain: true, is: '正文' }, memory: { certain: false, is: '未经核对' } };

function compile(...acts: readonly unknown[]) {
  return compileLaws({
    knownUntil: '2026-01-01',
    sources,
    groups: [{ kind: 'law', source: 'read', acts }],
    localTitles: [],
  });
}

describe('the table of acts', () => {
  it('keeps what is known of an act, and whether it was looked up', () => {
    const table = compile('甲法', {
      title: '乙法',
      prefix: 'none',
      versions: [
        { enacted: '2001-02-03', inForce: '2001-05-01' },
        { revised: '2019-01-02', source: 'memory' },
      ],
      repealed: { on: '2024-01-01', by: '甲法', source: 'memory' },
      wrong: ['乙方法'],
    });
    expect(table.names).toEqual([['乙方法', 'wrong', 1]]);
    const [first, second] = new Acts(table).all;
    expect(first).toEqual({ title: '甲法', kind: 'law', certain: true });
    expect(second).toEqual({
      title: '乙法',
      kind: 'law',
      certain: true,
      unprefixed: true,
      versions: [
        { change: 'enacted', adopted: '2001-02-03', inForce: '2001-05-01', certain: true },
        { change: 'revised', adopted: '2019-01-02', certain: false },
      ],
      repealed: { on: '2024-01-01', certain: false, by: 0 },
    });
  });

  it('tells acts of one name by their years', () => {
    const table = compile('丙纲要（2015－2020年）', '丙纲要（2021－2025年）');
    const acts = new Acts(table);
    expect(acts.find(titleParts('丙纲要（2015—2020年）'), undefined)?.act).toBe(acts.all[0]);
    expect(acts.find(titleParts('丙纲要（2021—2025年）'), undefined)?.act).toBe(acts.all[1]);
  });

  it('refuses what contradicts itself', () => {
    expect(() => compile('甲法', { title: '乙法', wrong: ['甲法'] })).toThrow('甲法 stands there twice');
    expect(() => compile('丙纲要（2015－2020年）', '丙纲要（2015—2020年）')).toThrow('twice');
    expect(() => compile({ title: '甲法', repealed: { on: '2024-01-01', by: '丁法' } })).toThrow('丁法');
    expect(() => compile({ title: '甲法', versions: [{ enacted: '2024-01-01', source: '传闻' }] })).toThrow('传闻');
    expect(() => compile({ title: '甲法', versions: [{ enacted: '2024-02-30' }] })).toThrow();
  });
});
