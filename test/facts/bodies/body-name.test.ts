import { describe, expect, it } from 'vitest';
import { differenceOf, readBodyName } from '../../../src/facts/bodies/body-name.ts';
import { gazetteer } from '../../../src/facts/places/gazetteer.ts';

const difference = (one: string, other: string) =>
  differenceOf(readBodyName(one, gazetteer()), readBodyName(other, gazetteer()));

describe('two names', () => {
  it.each([
    ['茂名市茂南区卫生健康局', '茂南区卫健局'],
    ['东山县人民政府', '东山县政府'],
    ['东山县发展和改革局', '东山县发展改革局'],
    ['酉阳县教育委员会', '酉阳土家族苗族自治县教育委员会'],
    ['罗定市城市管理和综合执法局', '罗定市城管执法局'],
    ['东山县公安局', '东山县公安局办公室'],
    ['石楼镇人民政府', '吕梁市石楼镇人民政府'],
    ['东山县卫生健康局', '中共东山县卫生健康局委员会'],
    ['偃师市司法局', '洛阳市偃师区司法局'],
    ['市教育局', '罗定市教育局'],
    ['东山县司法局', '中共东山县委全面依法治县委员会办公室'],
    ['东山县卫生健康局', '东山县卫生健康综合行政执法大队'],
    ['东山县教育和体育局', '东山县教体局'],
    ['东山县文化广播电视和旅游局', '东山县文化广电旅游局'],
    ['东山县应急管理局', '东山县应急局'],
    ['东山县自然资源和规划局', '东山县自然资源规划局党组'],
    ['东山市生态环境局临江区分局', '临江区生态环境分局'],
    ['东山市生态环境局临江区分局', '区生态环境局'],
    ['国家税务总局东山县税务局', '东山县税务局'],
    ['淮安市淮阴区住房和城乡建设局', '淮阴区住建局'],
  ])('%s and %s may be of one body', (one, other) => {
    expect(difference(one, other)).toBeUndefined();
    expect(difference(other, one)).toBeUndefined();
  });

  it.each([
    ['东山县水利局', '云霄县水利局', 'place'],
    ['青石镇人民政府', '白石镇人民政府', 'place'],
    ['青原县司法局', '南屏区司法局', 'place'],
    ['东山县水利局', '东山县教育局', 'department'],
    ['东山县水利局', '东山县水利委员会', 'kind'],
    ['东山县教育局', '东山县教育和体育局', 'name'],
    ['东山县文化和旅游局', '东山县文化广电旅游局党组', 'name'],
    ['东山县自然资源局', '东山县国土资源局', 'name'],
    ['东山县水利局', '东山县水务局', 'name'],
    ['东山县住房和城乡建设局', '东山县住房保障局', 'name'],
    ['东山县民政局', '东山县商务局', 'department'],
    ['包头市昆都仑区生态环境局', '包头市生态环境局昆都仑区分局', 'name'],
  ])('%s and %s are of two: %s', (one, other, expected) => {
    expect(difference(one, other)).toBe(expected);
    expect(difference(other, one)).toBe(expected);
  });
});
