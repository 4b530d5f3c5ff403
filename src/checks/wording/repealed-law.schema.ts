import * as z from 'zod';
import { phrases } from '../search.schema.ts';

/** Parameters of `repealed-law`. */
export const repealedLaw = z.strictObject({
  ofThePast: phrases.describe('what a sentence says that speaks of the act as something of the past'),
});

export type RepealedLawParameters = z.input<typeof repealedLaw>;
