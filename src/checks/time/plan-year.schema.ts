import * as z from 'zod';
import { phrases } from '../search.schema.ts';

/** Parameters of `plan-year`. */
export const planYear = z.strictObject({
  headings: phrases.describe('headings of plans that name a year'),
  plans: phrases.describe('headings below which plans stand'),
  intends: phrases.describe('what follows the year of an intention'),
});

export type PlanYearParameters = z.input<typeof planYear>;
