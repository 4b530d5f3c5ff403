import * as z from 'zod';

/** Parameters of `brackets`. */
export const brackets = z.strictObject({
  notDocuments: z
    .array(z.string().min(1).max(8))
    .default([])
    .describe('words behind （2021）12号 that make it the number of something else than a document'),
});

export type BracketsParameters = z.input<typeof brackets>;
