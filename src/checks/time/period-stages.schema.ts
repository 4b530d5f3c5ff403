import * as z from 'zod';
import { phrases } from '../search.schema.ts';

/** A period of years that reports name when they say what kind of year it was. */
export const period = z.strictObject({
  name: z.string().min(2),
  phrases: phrases.describe('what it is called; of a single year, the whole of what is said of it'),
  from: z.int().min(1990).max(2100),
  to: z.int().min(1990).max(2100),
  source: z.string().min(4),
});

/** Words that follow the name of a period, begun by `^`. */
export const stageWords = z.strictObject({
  opening: phrases.describe('its first year'),
  middle: phrases.describe('a year between the first and the last'),
  any: phrases.describe('any of its years'),
  closing: phrases.describe('its last year'),
  ahead: phrases.describe('words before the name, ended by `$`, that prepare for it'),
});
