import * as z from 'zod';
import { word } from './word.schema.ts';

const closer = z
  .strictObject({
    word: word.describe('a word that ends or joins an enumeration, before which no 、 stands'),
    unless: z
      .array(word)
      .default([])
      .describe('words that begin with it and are something else: 、 before them is right'),
  })
  .refine(
    (entry) => entry.unless.every((longer) => longer.length > entry.word.length && longer.startsWith(entry.word)),
    {
      error: 'unless 里的词应以 word 开头 / the words under `unless` begin with `word`',
      path: ['unless'],
    },
  );

/** Parameters of `enumeration`. */
export const enumeration = z.strictObject({ closers: z.array(closer).min(1).max(50) });

export type EnumerationParameters = z.input<typeof enumeration>;
