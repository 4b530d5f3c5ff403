import * as z from 'zod';
import { phrases } from '../search.schema.ts';
import { certainty, termTable } from '../term.schema.ts';

const slips = z.int().min(1).max(3).describe('how many characters may differ');
const source = z.string().min(2).describe('where it was seen');

const protectedFormulation = z.strictObject({
  right: z
    .string()
    .min(8)
    .max(40)
    .describe('the formulation; its first and last two characters show where it is meant'),
  slips,
  except: phrases.optional().describe('near forms that are right'),
  certainty,
  source,
});

const enumeration = z
  .strictObject({
    name: z.string().min(1).describe('what the members make up'),
    members: z.array(z.string().min(2).max(12)).min(3).max(12),
    accept: z.array(z.string().min(2).max(20)).default([]).describe('other members that are right'),
    slips,
    atLeast: z.int().min(1).describe('how many members have to stand there for the enumeration to be meant'),
    whole: z.boolean().default(false).describe('a single member that is left out is reported too'),
    certainty,
    source,
  })
  .refine(({ members, atLeast }) => atLeast < members.length, { path: ['atLeast'], error: 'fewer than the members' });

/** Parameters of `formulation`: wrong forms one by one, and formulations whose near misses are found. */
export const formulation = z.strictObject({
  table: termTable.extend({
    formulations: z.array(protectedFormulation).max(100),
    enumerations: z.array(enumeration).max(100),
  }),
});

export type ProtectedFormulation = z.input<typeof protectedFormulation>;
export type Enumeration = z.input<typeof enumeration>;
export type FormulationParameters = z.input<typeof formulation>;
