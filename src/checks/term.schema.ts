import * as z from 'zod';
import { bilingual, phrases } from './search.schema.ts';

const lawTitles = z.enum(['skip', 'count']);

const year = z.int().min(2000).max(2100);

/** How sure a finding is: which of the outcomes `wrong`, `doubtful` and `style` it has. */
export const certainty = z.enum(['certain', 'doubtful', 'style']).default('certain');

/** One term: the form that is right, and those that are wrong. */
export const termRow = z
  .strictObject({
    right: z.string().min(1).max(200).describe('the form that is right, or what to do about the wrong one'),
    wrong: phrases.describe('the forms that are wrong'),
    replace: z
      .string()
      .min(1)
      .optional()
      .describe('the part of the wrong form that `right` takes the place of; the whole form where it is left out'),
    except: phrases.optional().describe('a hit inside or across one of these does not count'),
    unless: phrases.optional().describe('a hit near which one of these stands, in the same sentence, does not count'),
    since: year.optional().describe('the first report year for which it is wrong'),
    until: year.optional().describe('the last report year for which it is wrong'),
    lawTitles: lawTitles.optional().describe('what to do with hits inside 《》, where the row is an exception'),
    certainty,
    fix: z.boolean().default(false).describe('the right form can take the place of the wrong one without a look'),
    note: bilingual.optional().describe('why, in a few words'),
    basis: z.array(z.string().min(2)).optional().describe('acts by title, number and date'),
    source: z.string().min(2).optional().describe('where the right form was seen'),
  })
  .refine(({ replace, wrong }) => replace === undefined || wrong.every((form) => form.includes(replace)), {
    path: ['replace'],
    error: '每个错误写法都要含有 replace 的文字 / each wrong form must hold the words of `replace`',
  });

export const termTable = z.strictObject({
  knownUntil: z.iso.date().optional().describe('the day up to which the facts of the table are known'),
  source: z.string().min(2).optional().describe('where the right forms were seen, unless a row says otherwise'),
  lawTitles: lawTitles.default('skip').describe('what to do with hits inside 《》'),
  rows: z.array(termRow).min(1).max(1000),
});

/** Parameters of `term`: words that should be others. */
export const term = z.strictObject({ table: termTable });

export type TermRow = z.input<typeof termRow>;
export type TermTable = z.input<typeof termTable>;
export type TermParameters = z.input<typeof term>;
