import * as z from 'zod';
import { phrases } from '../search.schema.ts';
import { termTable } from '../term.schema.ts';

/** Parameters of `doubled-word`: what is said twice, as rows like those of `term`, and what may be doubled. */
export const doubledWord = z.strictObject({
  table: termTable.extend({
    reduplications: phrases.describe('doublings that are right, and words that meet as doublings without being any'),
  }),
});

export type DoubledWordParameters = z.input<typeof doubledWord>;
