import * as z from 'zod';
import { phrases } from '../search.schema.ts';

/** Wordings of one kind of residue. */
const trace = z.strictObject({
  outcome: z.enum(['conversion', 'web', 'placeholder']),
  phrases: phrases.describe('words that have no place in a report; one that begins with a bracket goes on to its end'),
  except: phrases.optional().describe('a hit inside or across one of these does not count'),
  unless: phrases.optional().describe('a hit whose sentence holds one of these does not count'),
  once: z.boolean().default(false).describe('one finding for the draft, at the first place'),
  remove: z.boolean().default(false).describe('the words can be taken out without looking'),
});

/** Parameters of `residue`. */
export const residue = z.strictObject({
  traces: z.array(trace).min(1).max(30),
  foreignWords: z
    .array(z.string().regex(/^[a-z]{2,10}$/))
    .min(1)
    .max(100)
    .describe('English words that are no terms: between Chinese words they were left by a translation'),
});

export type ResidueParameters = z.input<typeof residue>;
