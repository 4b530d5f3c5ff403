import * as z from 'zod';
import { phrases } from '../search.schema.ts';

/** Parameters of `law-title`. */
export const lawTitle = z.strictObject({
  ownDocuments: phrases.describe('words before a title that say that the writers made the document themselves'),
});

export type LawTitleParameters = z.input<typeof lawTitle>;
