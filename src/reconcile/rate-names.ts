import { rateTable } from './rates.generated.ts';

/** What a rate is made of: words of its numerator, and words of what it may be a rate of. */
export interface RateName {
  readonly name: RegExp;
  readonly numerator: RegExp;
  readonly denominator: RegExp;
  /** It says nothing where the whole is not called so. */
  readonly isStrict?: boolean;
  /** It is a small part of its whole by its nature. */
  readonly isMinor?: boolean;
  /** From the table of rates, not made up of its own name. */
  readonly isKnown?: true;
}

const rateNames: readonly RateName[] = rateTable.map(({ rates, counts, of, strict = false, minor = false }) => ({
  isKnown: true,
  isStrict: strict,
  isMinor: minor,
  name: new RegExp(`(?:${rates.join('|')})率$`),
  numerator: new RegExp(counts.join('|')),
  denominator: new RegExp(of.join('|')),
}));

/** 应检205家，实检198家，检验率…: what should be and what is. */
const dueAndDone: RateName = {
  isStrict: true,
  name: /率$/,
  numerator: /[实已](?:检|建|考|到|办|际|有|培|训)/,
  denominator: /应(?:检|建|考|到|办|有|培|训)/,
};

/** What a rate may be made of: by the table, by its own name (查实率 is of what was 查实), by what was due and done. */
export function readingsOf(word: string): readonly RateName[] {
  const known = rateNames.filter(({ name }) => name.test(word)).slice(0, 1);
  // What the table knows for sure needs no second guess.
  if (known[0]?.isStrict) return known;
  const stem = word.replace(/率$/, '').slice(-4);
  const own =
    stem.length < 2
      ? []
      : [{ name: /率$/, numerator: new RegExp(stem), denominator: new RegExp(`应[^，。；]{0,4}?${stem}`) }];
  return [...known, ...own, dueAndDone];
}
