import * as z from 'zod';

/** Parameters of `enumeration`. */
export const enumeration = z.strictObject({
  closers: z
    .array(
      z.strictObject({
        word: z.string().min(1).max(8).describe('a word that ends or joins an enumeration, before which no 、 stands'),
        unless: z
          .array(z.string().min(1).max(8))
          .default([])
          .describe('words that begin with it and are something else: 、 before them is right'),
      }),
    )
    .min(1)
    .max(50),
});

export type EnumerationParameters = z.input<typeof enumeration>;
