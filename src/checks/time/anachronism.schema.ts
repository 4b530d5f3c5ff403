import * as z from 'zod';
import { phrases } from '../search.schema.ts';

const words = z.union([z.string(), z.array(z.string())]);

const row = z
  .strictObject({
    name: z.string().min(2),
    kind: z.enum(['meeting', 'formula', 'plan', 'name']),
    phrases,
    unless: z.array(words).optional().describe('words of the same sentence with which it is right'),
    since: z.iso.date().optional().describe('the first day on which it was there'),
    until: z.iso.date().optional().describe('the last day on which it held'),
    now: z.string().optional().describe('what has taken its place'),
    source: z.string().min(4),
    certainty: z.enum(['certain', 'uncertain']),
  })
  .refine(({ since, until }) => since !== undefined || until !== undefined, { error: 'neither since nor until' });

/** Parameters of `anachronism`. */
export const anachronism = z.strictObject({
  table: z.strictObject({
    knownUntil: z.iso.date().describe('what happened later, the table cannot know'),
    rows: z.array(row).min(1),
  }),
  local: phrases.describe('words right before, ended by `$`, that make it a meeting of another place'),
  expecting: phrases.describe('words that speak of a meeting to come'),
  plans: phrases.describe('headings below which the future stands'),
});

export type AnachronismParameters = z.input<typeof anachronism>;
