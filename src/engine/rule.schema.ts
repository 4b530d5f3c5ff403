import * as z from 'zod';
import { bilingual } from '../checks/search.schema.ts';

const year = z.int().min(2000).max(2100);

export const level = z.enum(['error', 'warning', 'info', 'off']);

/** One level for all years, or by report year; the first entry that covers the year decides, `off` where none does. */
export const levelByYear = z.union([
  level,
  z.array(z.strictObject({ since: year.optional(), until: year.optional(), is: level })).min(1),
]);

const exampleContext = z.strictObject({
  year: year.optional(),
  organisation: z.string().optional(),
  date: z.iso.date().optional().describe('the day of signing'),
});

const leftovers = z
  .array(
    z.strictObject({
      kind: z.enum(['insertion', 'deletion', 'move', 'formatting', 'comment', 'hidden']),
      quote: z.string().min(1).describe('words of the example at which it stands'),
      author: z.string().default(''),
      text: z.string().default(''),
    }),
  )
  .default([])
  .describe('what a Word file with these words would still carry');

const example = z.union([
  z.strictObject({
    good: z.string().min(1),
    report: exampleContext.optional(),
    status: z.enum(['present', 'not-applicable']).optional(),
    holds: z.int().min(0).optional().describe('how many relations between figures are seen to hold in it'),
    format: z.enum(['markdown', 'text']).optional(),
    leftovers,
  }),
  z.strictObject({
    bad: z.string().min(1),
    report: exampleContext.optional(),
    status: z.enum(['weak', 'missing']).optional(),
    format: z.enum(['markdown', 'text']).optional(),
    leftovers,
    finds: z
      .array(z.strictObject({ quote: z.string().min(1).optional(), severity: z.enum(['error', 'warning', 'info']) }))
      .min(1)
      .describe('what the rule must say, in the order of the text'),
  }),
]);

/** A rule file. What stands under `with` is checked by the schema of the check kind. */
export const ruleFile = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,40}\/[a-z][a-z0-9-]{0,60}$/, { error: 'group/name, in lower case, digits and hyphens' }),
  title: bilingual,
  summary: bilingual,
  basis: z.array(z.string().min(2)).default([]).describe('acts by title, number and date; never a web address'),
  check: z.string(),
  with: z.record(z.string(), z.unknown()).default({}),
  severity: z.union([level, z.record(z.string(), levelByYear)]),
  messages: z.record(z.string(), bilingual),
  suggestion: bilingual.optional(),
  examples: z.array(example).default([]),
});

export type RuleFile = z.output<typeof ruleFile>;
export type Example = RuleFile['examples'][number];
export type Level = z.output<typeof level>;
export type LevelByYear = z.output<typeof levelByYear>;

const phrases = z.array(z.string().min(1)).min(1);

/** A checklist: which rules a kind of report must satisfy, and how to recognise such a report. */
export const checklistFile = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: bilingual,
  documents: z.strictObject({
    title: phrases.describe('titles of such reports'),
    notTitle: phrases.describe('titles that look alike but name another kind of document'),
    lead: phrases.describe('what the running text of a report without a title says'),
    headings: phrases.describe('chapter headings that only such a report has'),
  }),
  rules: z.array(z.string()).min(1),
});

export type ChecklistFile = z.output<typeof checklistFile>;

/** `rules/data/parts.yml`: named parts of phrases. */
export const partsFile = z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), z.string());
