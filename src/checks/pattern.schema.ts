import * as z from 'zod';
import { phrases, search } from './search.schema.ts';

/** Parameters of `pattern`: text that must not occur, or must occur, in some place. */
export const pattern = z
  .strictObject({
    forbidden: search.optional().describe('every hit is reported as `found`'),
    required: search
      .optional()
      .describe('when there is no hit, `missing` is reported; where only `near` is not met, at the words themselves'),
    belongsUnder: phrases.optional().describe('headings under which the required text belongs'),
  })
  .refine(({ forbidden, required }) => (forbidden === undefined) !== (required === undefined), {
    error: 'forbidden 与 required 必须且只能写一个 / write either `forbidden` or `required`',
  });

export type PatternParameters = z.input<typeof pattern>;
