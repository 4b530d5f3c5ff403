import * as z from 'zod';

/** Parameters of `ordinals`. */
export const ordinals = z.strictObject({
  openings: z
    .array(z.string().regex(/^[\u4e00-\u9fff]{1,6}$/))
    .min(1)
    .max(200)
    .describe('words with which members of a list begin: 三加强… in the place of 三是 lacks its 是'),
});

export type OrdinalsParameters = z.input<typeof ordinals>;
