import * as z from 'zod';

/** `reconciliation` takes no parameters: which relations a rule reports follows from its id. */
export const reconciliation = z.strictObject({});

export type ReconciliationParameters = z.input<typeof reconciliation>;
