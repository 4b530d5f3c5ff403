import { describe, expect, it } from 'vitest';
import { pathOf } from '../../../src/facts/places/division.ts';
import { findPlaces } from '../../../src/facts/places/places.ts';
import { reportOf } from '../../report/model.ts';

async function ownOf(
  title: string,
  addressee = '',
  signature = '',
): Promise<{ paths: string[]; unlisted: string | undefined }> {
  const lines = [
    `${title}2023年法治政府建设年度报告`,
    addressee,
    '一、主要举措',
    '全年办理许可41件。',
    signature,
    '2024年1月18日',
  ];
  const { own } = findPlaces(await reportOf(lines));
  return { paths: own.divisions.map(pathOf), unlisted: own.unlisted };
}

describe('the place of the body that reports', () => {
  it.each([
    ['罗定市卫生健康局', '广东省云浮市罗定市'],
    ['中共罗定市委全面依法治市委员会办公室', '广东省云浮市罗定市'],
    ['重庆涪陵区教育委员会', '重庆市涪陵区'],
    ['酉阳县水利局', '重庆市酉阳土家族苗族自治县'],
    ['国家税务总局东山县税务局', '福建省漳州市东山县'],
    ['广州开发区管理委员会', '广东省广州市'],
    ['石家庄市公安局', '河北省石家庄市'],
    ['云浮市生态环境局罗定分局', '广东省云浮市罗定市'],
    ['云浮市生态环境局云安区分局', '广东省云浮市云安区'],
    ['云浮市公安局交通管理分局', '广东省云浮市'],
  ])('%s', async (title, path) => {
    expect((await ownOf(title)).paths).toEqual([path]);
  });

  it('is told from its namesakes by signature and addressee', async () => {
    expect((await ownOf('朝阳区司法局')).paths).toHaveLength(2);
    expect((await ownOf('朝阳区司法局', '', '长春市朝阳区司法局')).paths).toEqual(['吉林省长春市朝阳区']);
    expect((await ownOf('朝阳区司法局', '长春市委、市政府：')).paths).toEqual(['吉林省长春市朝阳区']);
  });

  it('may have a name that is a word as well', async () => {
    expect((await ownOf('城关区教育局', '兰州市委、市政府：')).paths).toEqual(['甘肃省兰州市城关区']);
    expect((await ownOf('会同县教育局')).paths).toEqual(['湖南省怀化市会同县']);
  });

  it('is all of what contradicting names say', async () => {
    expect((await ownOf('罗定市水利局', '', '忻州市水利局')).paths).toEqual(['广东省云浮市罗定市', '山西省忻州市']);
  });

  it('may be in no list', async () => {
    expect(await ownOf('青原县林业局')).toEqual({ paths: [], unlisted: '青原县' });
    expect(await ownOf('会宁川县民政局')).toEqual({ paths: [], unlisted: '会宁川县' });
    expect(await ownOf('青石镇人民政府')).toEqual({ paths: [], unlisted: undefined });
    expect(await ownOf('青云新区管理委员会')).toEqual({ paths: [], unlisted: undefined });
  });
});
