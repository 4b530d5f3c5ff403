import * as z from 'zod';

const forms = z.array(z.string().min(2)).min(1);

/** `rules/data/departments.yml`. */
export const departmentsFile = z.strictObject({
  departments: z.array(forms).describe('each kind: its usual name, then other forms'),
  words: z.array(forms).describe('what full names are put together of, each with its other forms'),
  optional: forms.describe('words that a full name may have or not'),
});
