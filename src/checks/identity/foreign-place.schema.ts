import * as z from 'zod';
import { phrases } from '../search.schema.ts';

const outcome = z.enum(['own', 'foreign']).describe('own: the words make the place the body’s own');
const words = z.array(z.string().min(1).max(20)).min(1);

const reasons = z.strictObject({ words: z.array(z.string().min(1)).min(1), phrases });

export const foreignPlace = z.strictObject({
  led: z
    .array(
      z.strictObject({
        outcome,
        after: words.describe('the name, full or short, stands directly behind one of these'),
        before: words.describe('and directly before one of these'),
        clauseEnd: z.boolean().default(false).describe('the clause may end behind the name instead'),
        nearby: z
          .literal(true)
          .optional()
          .describe('short names that are words count, of divisions beside the own one'),
      }),
    )
    .min(1),
  named: z
    .array(
      z.strictObject({
        outcome,
        before: phrases.optional().describe('what stands before a full name; end them with $'),
        after: phrases.optional().describe('what stands behind it; begin them with ^'),
        ownBody: z.literal(true).optional().describe('a body of the kind of the one that reports follows'),
        inTitle: z.literal(true).optional().describe('the name begins a title in 《》'),
      }),
    )
    .min(1),
  reasons: z
    .strictObject({
      sentence: reasons.describe('anywhere in the sentence of the name'),
      partner: reasons.describe('anywhere in the sentence of a body that helps or is helped'),
      clause: reasons.describe('in its clause'),
      before: reasons.describe('directly before the name; end the phrases with $'),
      behind: reasons.describe('directly behind it; begin the phrases with ^'),
    })
    .describe('why a report names another place'),
});

export type ForeignPlaceParameters = z.output<typeof foreignPlace>;
