import * as z from 'zod';
import { word } from './word.schema.ts';

/** Parameters of `middle-dot`. */
export const middleDot = z.strictObject({
  days: z
    .array(
      z.strictObject({
        date: z
          .string()
          .regex(/^(?:1[0-2]|[1-9])·(?:3[01]|[12][0-9]|[1-9])$/)
          .describe('month and day, as 12·4'),
        words: z.array(word).min(1).describe('what is said of the day close behind it'),
      }),
    )
    .min(1)
    .max(100)
    .describe('days that go by their date'),
  plans: z.array(word).min(1).describe('what is said of a five-year plan close behind its number'),
});

export type MiddleDotParameters = z.input<typeof middleDot>;
