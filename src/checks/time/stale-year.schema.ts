import * as z from 'zod';
import { phrases } from '../search.schema.ts';

/** Parameters of `stale-year`. Phrases that begin with `^` are tried right behind a year, those that end with `$` before it. */
export const staleYear = z.strictObject({
  plans: phrases.describe('headings below which other years are the subject'),
  documents: z.strictObject({
    named: phrases.describe('names of annual documents, from behind their year on'),
    numbered: phrases.describe('titles of annual documents that tell no year, up to their number'),
    unless: phrases.describe('a document whose name or clause holds one of these looks back'),
  }),
  facts: z.strictObject({
    leads: phrases.describe('what may stand between the beginning of the clause and the year'),
    notBehind: phrases.describe('what makes the year, with the words behind it, a name'),
    activities: phrases.describe('what was done, from behind the year on; a figure needs no such words'),
    values: phrases.describe('what makes a value behind the year that which the value before it is measured against'),
    unless: phrases.describe('a sentence with one of these tells history, or compares'),
  }),
  headings: z.strictObject({
    unless: phrases.describe('a heading with one of these looks back'),
  }),
});

export type StaleYearParameters = z.input<typeof staleYear>;
