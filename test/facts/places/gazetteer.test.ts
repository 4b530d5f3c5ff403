import { describe, expect, it } from 'vitest';
import { areNeighbours, areRelated, type Division, pathOf } from '../../../src/facts/places/division.ts';
import { gazetteer } from '../../../src/facts/places/gazetteer.ts';
import { shortNameOf } from '../../../src/facts/places/short-name.ts';

const names = gazetteer();

const only = (name: string): Division => {
  const [division, ...others] = names.withFullName(name);
  if (division === undefined || others.length > 0) throw new Error(`${name} names ${others.length} others`);
  return division;
};

describe('the gazetteer', () => {
  it.each([
    ['忻州市', ['山西省忻州市']],
    ['酉阳土家族苗族自治县', ['重庆市酉阳土家族苗族自治县']],
    ['酉阳县', ['重庆市酉阳土家族苗族自治县']],
    ['恩施州', ['湖北省恩施土家族苗族自治州']],
    ['沛县', ['江苏省徐州市沛县']],
    ['济源市', ['河南省济源市']],
    ['内蒙古自治区', ['内蒙古自治区']],
    ['大兴安岭地区', ['黑龙江省大兴安岭地区']],
    ['偃师市', ['河南省洛阳市偃师市']],
    ['莱芜市', ['山东省莱芜市']],
    ['雄安新区', ['河北省雄安新区']],
    ['新疆生产建设兵团', ['新疆维吾尔自治区新疆生产建设兵团']],
    ['青原县', []],
  ])('knows what the full name %s means', (name, paths) => {
    expect(names.withFullName(name).map(pathOf)).toEqual(paths);
  });

  it('knows every division of a name', () => {
    expect(names.withFullName('朝阳区').map(pathOf)).toEqual(['北京市朝阳区', '吉林省长春市朝阳区']);
    expect(names.withName('朝阳').map(pathOf)).toContain('辽宁省朝阳市');
  });

  it.each([
    ['广西', '广西壮族自治区'],
    ['酉阳', '重庆市酉阳土家族苗族自治县'],
    ['沛县', '江苏省徐州市沛县'],
    ['阿拉善', '内蒙古自治区阿拉善盟'],
    ['浦东', '上海市浦东新区'],
  ])('knows the short name %s', (name, expected) => {
    expect(names.withName(name).map(pathOf)).toContain(expected);
  });

  it.each([
    ['山西省', 'province'],
    ['忻州市', 'prefecture'],
    ['沛县', 'county'],
  ])('knows the level of %s', (name, level) => {
    expect(only(name).level).toBe(level);
  });

  it('takes no word for a short name', () => {
    for (const word of ['长寿', '合作', '和平', '港口', '资源', '公安', '建设', '政府', ''])
      expect(names.withName(word)).toEqual([]);
  });

  it.each([
    ['神农架林区', '神农架'],
    ['碑林区', '碑林'],
    ['清新区', '清新'],
    ['沛县', '沛县'],
    ['管城回族区', '管城'],
    ['双江拉祜族佤族布朗族傣族自治县', '双江'],
    ['新疆维吾尔自治区', '新疆'],
  ])('shortens %s to %s', (name, short) => {
    expect(shortNameOf(name)).toBe(short);
  });
});

describe('divisions', () => {
  it('are related to those around them, in them, and to what they were before', () => {
    expect(areRelated(only('罗定市'), only('云浮市'))).toBe(true);
    expect(areRelated(only('广东省'), only('罗定市'))).toBe(true);
    expect(areRelated(only('偃师市'), only('偃师区'))).toBe(true);
    expect(areRelated(only('罗定市'), only('郁南县'))).toBe(false);
  });

  it('are neighbours in one division; provinces are not', () => {
    expect(areNeighbours(only('罗定市'), only('郁南县'))).toBe(true);
    expect(areNeighbours(only('广东省'), only('湖南省'))).toBe(false);
  });
});
