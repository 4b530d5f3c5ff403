import * as z from 'zod';
import { phrases } from '../search.schema.ts';

const words = z.array(z.string().min(1).max(20)).min(1);

export const personalData = z.strictObject({
  table: z
    .strictObject({
      single: z.string().min(10),
      rare: z.string().min(10).describe('surnames that count only behind a word for a party'),
      compound: words,
      words: words.describe('words that begin like a name'),
      persons: words.describe('what stands for a given name: 先生, 局长'),
    })
    .describe('surnames'),
  parties: words.describe('directly before a name: parties to a case, patients'),
  neighbours: words.describe('directly before a name: private persons, where the clause is about a case'),
  helpers: words.describe('some characters before one of `helped`: 为, 帮助'),
  helped: words.describe('directly before a name: whom a body helps, where the sentence is about a case'),
  cases: words.describe('what makes a clause one about a case'),
  handled: words.describe('directly before a name that a case is called by: 办理, 化解'),
  caseKinds: words.describe('directly behind such a name: 行政诉讼, 信访'),
  public: phrases.describe('in the sentence of a name: persons who are named with honour'),
});

export type PersonalDataParameters = z.output<typeof personalData>;
