import * as z from 'zod';
import { phrases } from '../search.schema.ts';

const row = z.strictObject({
  name: z.string().min(2),
  phrases,
  first: z.int().min(1900).max(2100).describe('the year of the first one'),
  source: z.string().min(4),
  certainty: z.enum(['certain', 'uncertain']),
});

const fixedDay = z.strictObject({
  name: z.string().min(2),
  phrases,
  month: z.int().min(1).max(12),
  day: z.int().min(1).max(31),
  source: z.string().min(4),
});

/** Parameters of `annual-day`. */
export const annualDay = z.strictObject({
  table: z.strictObject({ knownUntil: z.iso.date(), rows: z.array(row).min(1), days: z.array(fixedDay).min(1) }),
  plans: phrases.describe('headings below which the day may be that of the next year'),
});

export type AnnualDayParameters = z.input<typeof annualDay>;
