import * as z from 'zod';
import { termTable } from '../term.schema.ts';

const word = z.string().length(2);
const characters = z.string().max(40);

export const slipTable = z.strictObject({
  source: z.string().min(2).describe('where the words were seen'),
  slips: z
    .array(z.tuple([word, characters, characters]))
    .min(1)
    .describe('words, each with what slips into the place of its first and of its second character'),
  neighbours: z.string().describe('further words that stand beside them, apart by spaces'),
  elsewhere: z.array(z.string().min(2)).describe('damaged formulations that hold a slip, but are told by other rules'),
});

/** Parameters of `typo`: slips as rows like those of `term`, and words with the characters that slip into them. */
export const typo = z.strictObject({ table: termTable, slips: slipTable });

export type SlipTable = z.input<typeof slipTable>;
export type TypoParameters = z.input<typeof typo>;
