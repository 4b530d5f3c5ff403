import * as z from 'zod';
import { phrases } from '../search.schema.ts';

/** Parameters of `plan-year`. Phrases that begin with `^` are tried right behind a year, those that end with `$` before it. */
export const planYear = z.strictObject({
  headings: phrases.describe('headings of plans that name a year'),
  tasks: phrases.describe('headings that are those of plans by their place alone'),
  problems: phrases.describe('chapters behind which plans stand'),
  review: phrases.describe('chapters that tell what was done'),
  ahead: phrases.describe('words of what is to come'),
  done: phrases.describe('words of what was done'),
  plans: phrases.describe('headings below which plans stand'),
  mixed: phrases.describe('headings of chapters that hold a plan beside other things'),
  intends: phrases.describe('what follows the year of an intention, where the chapter names no next year'),
  demands: phrases.describe('what follows the year of nothing but an intention'),
  schedules: phrases.describe('words before a year for which something is planned'),
  announced: phrases.describe('how a sentence begins that tells what is to come, below whatever heading'),
  lists: phrases.describe('what follows the year of a sentence that goes on to list what is planned'),
  judging: phrases.describe('words of a sentence that tells what is wanting, and plans nothing'),
  deadlines: z.strictObject({
    before: phrases.describe('words before a deadline'),
    behind: phrases.describe('words behind a deadline that opens its clause'),
  }),
  past: phrases.describe('a sentence with one of these looks back'),
});

export type PlanYearParameters = z.input<typeof planYear>;
