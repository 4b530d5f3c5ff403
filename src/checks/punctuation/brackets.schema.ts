import * as z from 'zod';
import { word } from './word.schema.ts';

/** Parameters of `brackets`. */
export const brackets = z.strictObject({
  notDocuments: z
    .array(word)
    .default([])
    .describe('words behind （2021）12号 that make it the number of something else than a document'),
});

export type BracketsParameters = z.input<typeof brackets>;
