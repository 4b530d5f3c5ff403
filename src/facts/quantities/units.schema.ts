import * as z from 'zod';

const role = z.enum(['count', 'money', 'percent', 'points', 'multiple', 'other']);

/** `rules/data/units.yml`. */
export const unitsFile = z.strictObject({
  dimensions: z.record(z.string(), z.strictObject({ role, units: z.array(z.string().min(1)).min(1) })),
  shares: z.record(z.string(), z.number().positive()).describe('units that are parts of a hundred, in percent'),
  words: z.array(z.string().min(2)).describe('words that begin like a unit and are none'),
  names: z.array(z.string().min(2)).describe('names that begin with a numeral'),
});

export type UnitsFile = z.output<typeof unitsFile>;
