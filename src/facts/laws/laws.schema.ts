import * as z from 'zod';

const day = z.iso.date();
const source = z.string().optional().describe('where it differs from that of the group');
const prefix = z.literal('none').optional();
const names = z.array(z.string().min(2)).min(1).optional();

const versionDates = { inForce: day.optional(), source };
const version = z.union([
  z.strictObject({ enacted: day, ...versionDates }),
  z.strictObject({ revised: day, ...versionDates }),
  z.strictObject({ amended: day, ...versionDates }),
]);

const act = z.union([
  z.string().min(2),
  z.strictObject({
    title: z.string().min(2),
    prefix: prefix.describe('the title does not begin with 中华人民共和国'),
    namesakes: z.literal('local').optional().describe('places have acts of the same title'),
    versions: z.array(version).min(1).optional(),
    repealed: z.strictObject({ on: day, by: z.string().optional(), source }).optional(),
    displaced: z.strictObject({ since: day, by: z.string() }).optional(),
    short: names.describe('names that are as good'),
    wrong: names.describe('names that nothing else bears'),
    loose: names.describe('names that another act may bear'),
  }),
]);

/** `rules/data/laws.yml`. */
export const lawsFile = z.strictObject({
  knownUntil: day,
  sources: z.record(z.string(), z.strictObject({ certain: z.boolean(), is: z.string().min(2) })),
  groups: z.array(
    z.strictObject({
      kind: z.enum(['law', 'regulation', 'ministry-rule', 'party-rule', 'document']),
      source: z.string(),
      prefix: prefix.describe('for all acts of the group'),
      acts: z.array(act).min(1),
    }),
  ),
  localTitles: z.array(z.string().min(4)).describe('titles of local acts that come near those of national ones'),
});

export type LawsFile = z.output<typeof lawsFile>;
