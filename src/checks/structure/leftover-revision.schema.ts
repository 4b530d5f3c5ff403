import * as z from 'zod';

/** `leftover-revision` takes no parameters. */
export const leftoverRevision = z.strictObject({});

export type LeftoverRevisionParameters = z.input<typeof leftoverRevision>;
