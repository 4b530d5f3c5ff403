import * as z from 'zod';
import { phrases } from '../search.schema.ts';

const names = z.array(z.string().min(2).max(30)).min(1);

export const organisationName = z.strictObject({
  table: z
    .array(z.strictObject({ old: names, new: names }))
    .describe('bodies that were renamed: names of one body without its place'),
  historic: phrases.describe('in the sentence of an old name: that it is one'),
});

export type OrganisationNameParameters = z.output<typeof organisationName>;
