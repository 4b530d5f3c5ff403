import * as z from 'zod';

/** Phrases are the only patterns in rule files: see `src/phrases/parse.ts`. */
export const phrases = z.array(z.string().min(1).max(2000)).min(1).max(200);

export const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** What must stand near a hit for it to count. */
export const near = z.strictObject({
  phrases,
  within: z
    .enum([
      'clause',
      'sentence',
      'next-sentence',
      'next-two-sentences',
      'paragraph',
      'rest-of-paragraph',
      'section',
      'below-heading',
    ])
    .describe('where: around the hit, or from its sentence on'),
  atLeast: z.int().min(1).max(50).default(1).describe('how many times'),
  perItems: z.int().min(1).max(50).optional().describe('and once for every so many items of the longest list there'),
});

/** Where and how to look for phrases. */
export const search = z.strictObject({
  phrases: phrases.describe('any of these is a hit'),
  in: z.enum(['headings', 'text', 'anywhere']).default('anywhere'),
  under: phrases.optional().describe('only below a heading that matches'),
  notUnder: phrases.optional().describe('not below a heading that matches'),
  except: phrases.optional().describe('a hit inside or across one of these does not count'),
  unless: phrases.optional().describe('a hit whose sentence holds one of these does not count'),
  near: near.optional(),
  lawTitles: z.enum(['skip', 'only', 'count']).default('skip').describe('what to do with hits inside 《》'),
  from: z.number().min(0).max(1).default(0).describe('share of the running text before which hits do not count'),
  atLeast: z.int().min(1).max(50).default(1).describe('fewer hits than this are none'),
});

export type SearchParameters = z.input<typeof search>;
