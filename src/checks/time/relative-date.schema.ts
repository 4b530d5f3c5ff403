import * as z from 'zod';
import { phrases } from '../search.schema.ts';

const words = z.strictObject({
  means: z.enum(['last-year', 'this-year', 'recent-years']),
  phrases,
  unlessBefore: phrases.optional().describe('words right before, ended by `$`, with which nothing is dated'),
  unlessBehind: phrases.optional().describe('words right behind, begun by `^`, with which nothing is dated'),
});

/** Parameters of `relative-date`. */
export const relativeDate = z.strictObject({
  words: z.array(words).min(1).describe('words that name a year by the present'),
  dated: phrases.describe('a part of a year right behind the word: 去年6月'),
  intends: phrases.describe('what follows a word that speaks of the future'),
  cumulative: phrases.describe('words that say that a figure runs over several years'),
  plans: phrases.describe('headings below which the present is the next year'),
});

export type RelativeDateParameters = z.input<typeof relativeDate>;
