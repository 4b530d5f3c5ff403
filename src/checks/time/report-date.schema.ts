import * as z from 'zod';
import { phrases } from '../search.schema.ts';

const deadline = z.strictObject({
  since: z.int().optional().describe('first report year'),
  until: z.int().optional().describe('last report year'),
  bodies: phrases.optional().describe('only for reports of these bodies'),
  day: z
    .string()
    .regex(/^[0-9]{2}-[0-9]{2}$/)
    .describe('month and day of the next year, the last in time'),
  basis: z.string().describe('the act that sets it'),
});

/** Parameters of `report-date`. */
export const reportDate = z.strictObject({
  deadlines: z.array(deadline).min(1).describe('the first that fits the report year and the body counts'),
  wholeYear: phrases.describe('words that speak of the whole year'),
});

export type ReportDateParameters = z.input<typeof reportDate>;
