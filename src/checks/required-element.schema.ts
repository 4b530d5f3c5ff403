import * as z from 'zod';
import { bilingual, phrases, search } from './search.schema.ts';

/** Parameters of `required-element`. */
export const requiredElement = z.strictObject({
  evidence: z.array(search).min(1).describe('what makes the element present, the strongest first'),
  mentions: z
    .array(search.extend({ reason: bilingual.describe('why this is not enough') }))
    .default([])
    .describe('what makes it weak when there is no evidence, the strongest first'),
  nearest: z.array(search).default([]).describe('what to show as the nearest thing when it is missing'),
  belongsUnder: phrases.optional().describe('headings under which it belongs; else the end of the running text'),
});

export type RequiredElementParameters = z.input<typeof requiredElement>;
