import * as z from 'zod';
import { phrases } from '../search.schema.ts';
import { period, stageWords } from './period-stages.schema.ts';

const words = z.union([z.string(), z.array(z.string())]);

const row = z
  .strictObject({
    name: z.string().min(2),
    kind: z.enum(['meeting', 'formula', 'plan', 'name']),
    phrases,
    unless: z.array(words).optional().describe('words of the same sentence with which it is right'),
    since: z.iso.date().optional().describe('the first day on which it was there'),
    announced: z.iso.date().optional().describe('the first day on which a plan could look forward to it'),
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
    periods: z.array(period).min(1),
  }),
  local: phrases.describe('words right before, ended by `$`, that make it a meeting of another place'),
  expecting: phrases.describe('words that speak of a meeting to come'),
  plans: phrases.describe('headings below which the future stands'),
  results: phrases.describe('words right behind a meeting, begun by `^`, that speak of what it has decided'),
  stages: stageWords,
  acts: z.strictObject({
    drafts: phrases.describe('words of the same sentence that speak of an act in the making'),
    applied: z.strictObject({
      before: phrases.describe('words right before an act, ended by `$`, by which it is in force'),
      behind: phrases.describe('words right behind it, begun by `^`, by which it is in force'),
      unless: phrases.describe('words of the same sentence that prepare for it'),
    }),
    localToo: z.array(z.string().min(4)).describe('titles that places gave to acts of their own before the State did'),
  }),
});

export type AnachronismParameters = z.input<typeof anachronism>;
