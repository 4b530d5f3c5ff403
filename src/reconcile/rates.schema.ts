import * as z from 'zod';

const words = z.array(z.string().regex(/^[\u4e00-\u9fff]+$/)).min(1);

/** `rules/data/rates.yml`. */
export const ratesFile = z
  .array(
    z.strictObject({
      rates: words,
      counts: words,
      of: words,
      strict: z.literal(true).optional(),
      minor: z.literal(true).optional(),
    }),
  )
  .min(1);
