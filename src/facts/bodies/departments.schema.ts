import * as z from 'zod';

/** `rules/data/departments.yml`. */
export const departmentsFile = z.strictObject({
  departments: z.array(z.array(z.string().min(2)).min(1)).describe('each kind: its usual name, then other forms'),
});
