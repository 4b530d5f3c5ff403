import * as z from 'zod';
import { phrases } from '../search.schema.ts';

/** Parameters of `repealed-law`. */
export const repealedLaw = z.strictObject({
  plans: phrases.describe('headings below which the report speaks of what comes, and acts must be in force on its day'),
  ofThePast: phrases.describe('what a sentence says that speaks of the act as something of the past'),
  besideSuccessor: phrases.describe('what it says that sets the act against the one that took its place'),
});

export type RepealedLawParameters = z.input<typeof repealedLaw>;
