import * as z from 'zod';
import { phrases } from '../search.schema.ts';

/** Parameters of `repetition`. */
export const repetition = z.strictObject({
  formulations: phrases.describe('fixed formulations: to write them again repeats nothing'),
});

export type RepetitionParameters = z.input<typeof repetition>;
