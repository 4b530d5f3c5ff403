import * as z from 'zod';

const names = z.array(z.string().min(2)).min(1);

/** `rules/data/places.yml`. */
export const placesFile = z.strictObject({
  former: z.record(z.string(), names).describe('divisions of old lists, by the division around them'),
  areas: z.record(z.string(), names).describe('areas that are no divisions and have bodies that report'),
  vague: names.describe('full names that are words as well'),
  sure: names.describe('full names of two characters that are told wherever they stand'),
  chance: z
    .record(z.string(), z.string().min(1))
    .describe('full names that come about between words, and the characters before them then'),
  words: names.describe('short names that are words as well'),
});

export type PlacesFile = z.output<typeof placesFile>;
