import * as z from 'zod';

/** `invalid-date` takes no parameters: the calendar is the same for all. */
export const invalidDate = z.strictObject({});

export type InvalidDateParameters = z.input<typeof invalidDate>;
