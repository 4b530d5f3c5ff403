import * as z from 'zod';
import { phrases } from './search.schema.ts';

const characters = z.int().min(1).max(1_000_000);

/** Parameters of `section-length`: how long a section, or the whole report, may be. */
export const sectionLength = z
  .strictObject({
    under: phrases.optional().describe('headings of the sections that are measured; the whole report where left out'),
    min: characters.optional().describe('characters without spaces, the heading not counted'),
    max: characters.optional(),
  })
  .refine(({ min, max }) => min !== undefined || max !== undefined, {
    error: 'min 与 max 至少写一个 / write `min`, `max` or both',
  })
  .refine(({ min = 0, max = Number.POSITIVE_INFINITY }) => min <= max, {
    error: 'min 不能大于 max / `min` is above `max`',
  });

export type SectionLengthParameters = z.input<typeof sectionLength>;
