import * as z from 'zod';
import { phrases } from './search.schema.ts';

const chapter = z.strictObject({
  name: z.string().min(1).describe('what messages call it'),
  headings: phrases.describe('headings that begin the chapter; `^` and `$` mean the heading without its number'),
  required: z.boolean().default(false).describe('reported as `missing` where no heading matches'),
});

/** Parameters of `chapter-order`: the chapters of a report, in the order in which they belong. */
export const chapterOrder = z.strictObject({ chapters: z.array(chapter).min(1).max(30) });

export type ChapterOrderParameters = z.input<typeof chapterOrder>;
