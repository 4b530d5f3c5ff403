import * as z from 'zod';
import { phrases } from '../search.schema.ts';

const words = z
  .array(z.string().regex(/^[\u4e00-\u9fff]{1,4}$/))
  .min(1)
  .max(100);

/** Parameters of `truncated-sentence`. */
export const truncatedSentence = z.strictObject({
  except: phrases.describe('paragraphs that need no end mark'),
  danglers: words.describe('words with which no sentence or heading ends'),
  wholeWords: words.describe('words that end with one of those, and may end a sentence'),
});

export type TruncatedSentenceParameters = z.input<typeof truncatedSentence>;
