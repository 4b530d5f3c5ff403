import * as z from 'zod';

/** Parameters of `half-width`. */
export const halfWidth = z.strictObject({
  habitFrom: z.int().min(2).default(5).describe('from so many marks on, one finding stands for all of them'),
});

export type HalfWidthParameters = z.input<typeof halfWidth>;
