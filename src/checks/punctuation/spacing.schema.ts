import * as z from 'zod';

/** Parameters of `spacing`. */
export const spacing = z.strictObject({
  habitFrom: z.int().min(2).default(5).describe('from so many spaces of a kind on, one finding stands for all of them'),
});

export type SpacingParameters = z.input<typeof spacing>;
