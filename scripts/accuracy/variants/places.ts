import { shortNameOf } from '../../../src/facts/places/short-name.ts';
import { neighboursOf } from '../neighbours.ts';
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
      const others = neighboursOf(draft).filter(({ length }) => length === own?.name.length);
      if (own === undefined || others.length === 0) return undefined;
      const other = new Random(`neighbour/${draft.name}`).pick(others);
      const [from, to] = [shortNameOf(own.name), shortNameOf(other)];
      return {
        ...utf8(draft.name, draft.text.replaceAll(from, to)),
        original: (quote) => quote.replaceAll(to, from),
      };
    },
  },
];
