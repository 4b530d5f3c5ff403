import * as z from 'zod';
import { phrases } from '../search.schema.ts';

/** Parameters of `report-year`. */
export const reportYear = z.strictObject({
  periods: phrases.describe('words right before the period that the report says it covers, ended by `$`'),
  otherYears: phrases.describe('chapter headings that rightly begin with another year: plans, results of evaluations'),
});

export type ReportYearParameters = z.input<typeof reportYear>;
