import type * as z from 'zod';
import { chapterOrder } from './chapter-order.schema.ts';
import { foreignPlace } from './identity/foreign-place.schema.ts';
import { organisationName } from './identity/organisation-name.schema.ts';
import { personalData } from './identity/personal-data.schema.ts';
import { pattern } from './pattern.schema.ts';
import { brackets } from './punctuation/brackets.schema.ts';
import { enumeration } from './punctuation/enumeration.schema.ts';
import { halfWidth } from './punctuation/half-width.schema.ts';
import { middleDot } from './punctuation/middle-dot.schema.ts';
import { spacing } from './punctuation/spacing.schema.ts';
import { reconciliation } from './reconciliation.schema.ts';
import { requiredElement } from './required-element.schema.ts';
import { requiredPart } from './required-part.schema.ts';
import { sectionLength } from './section-length.schema.ts';
import { headings } from './structure/headings.schema.ts';
import { leftoverRevision } from './structure/leftover-revision.schema.ts';
import { ordinals } from './structure/ordinals.schema.ts';
import { repetition } from './structure/repetition.schema.ts';
import { residue } from './structure/residue.schema.ts';
import { tornParagraph } from './structure/torn-paragraph.schema.ts';
import { truncatedSentence } from './structure/truncated-sentence.schema.ts';
import { term } from './term.schema.ts';
import { anachronism } from './time/anachronism.schema.ts';
import { annualDay } from './time/annual-day.schema.ts';
import { invalidDate } from './time/invalid-date.schema.ts';
import { planYear } from './time/plan-year.schema.ts';
import { relativeDate } from './time/relative-date.schema.ts';
import { reportDate } from './time/report-date.schema.ts';
import { reportYear } from './time/report-year.schema.ts';
import { staleYear } from './time/stale-year.schema.ts';
import { doubledWord } from './wording/doubled-word.schema.ts';
import { formulation } from './wording/formulation.schema.ts';
import { lawTitle } from './wording/law-title.schema.ts';
import { repealedLaw } from './wording/repealed-law.schema.ts';
import { typo } from './wording/typo.schema.ts';

/** Schemas of what rules write under `with`, by check kind. Only loading rules needs them, never running them. */
export const parameterSchemas: Readonly<Record<string, z.ZodType>> = {
  'required-element': requiredElement,
  'required-part': requiredPart,
  pattern,
  term,
  'chapter-order': chapterOrder,
  'section-length': sectionLength,
  formulation,
  'doubled-word': doubledWord,
  typo,
  reconciliation,
  'law-title': lawTitle,
  'repealed-law': repealedLaw,
  brackets,
  enumeration,
  'half-width': halfWidth,
  'middle-dot': middleDot,
  spacing,
  'report-year': reportYear,
  'stale-year': staleYear,
  'invalid-date': invalidDate,
  'report-date': reportDate,
  'plan-year': planYear,
  'relative-date': relativeDate,
  anachronism: anachronism,
  'annual-day': annualDay,
  ordinals,
  repetition,
  residue,
  'truncated-sentence': truncatedSentence,
  'torn-paragraph': tornParagraph,
  'leftover-revision': leftoverRevision,
  headings,
  'foreign-place': foreignPlace,
  'organisation-name': organisationName,
  'personal-data': personalData,
};
