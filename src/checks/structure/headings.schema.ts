import * as z from 'zod';

/** `headings` takes no parameters: GB/T 9704—2012 says how headings are numbered. */
export const headings = z.strictObject({});

export type HeadingsParameters = z.input<typeof headings>;
