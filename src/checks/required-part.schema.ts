import * as z from 'zod';

/** Parameters of `required-part`. */
export const requiredPart = z.strictObject({
  part: z.enum(['title', 'addressee', 'signature', 'date']),
  needs: z
    .array(z.enum(['organisation', 'year', 'kind']))
    .default([])
    .describe('what a title must name; without one of them it is weak'),
});

export type RequiredPartParameters = z.input<typeof requiredPart>;
