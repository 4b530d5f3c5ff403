import { chapterOrder } from './chapter-order.ts';
import type { CheckKind } from './check.ts';
import { foreignPlace } from './identity/foreign-place.ts';
import { organisationName } from './identity/organisation-name.ts';
import { personalData } from './identity/personal-data.ts';
import { internal } from './internal.ts';
import { pattern } from './pattern.ts';
import { brackets } from './punctuation/brackets.ts';
import { enumeration } from './punctuation/enumeration.ts';
import { halfWidth } from './punctuation/half-width.ts';
import { middleDot } from './punctuation/middle-dot.ts';
import { spacing } from './punctuation/spacing.ts';
import { reconciliation } from './reconciliation.ts';
import { requiredElement } from './required-element.ts';
import { requiredPart } from './required-part.ts';
import { sectionLength } from './section-length.ts';
import { headings } from './structure/headings.ts';
import { leftoverRevision } from './structure/leftover-revision.ts';
import { ordinals } from './structure/ordinals.ts';
import { repetition } from './structure/repetition.ts';
import { residue } from './structure/residue.ts';
import { tornParagraph } from './structure/torn-paragraph.ts';
import { truncatedSentence } from './structure/truncated-sentence.ts';
import { term } from './term.ts';
import { anachronism } from './time/anachronism.ts';
import { annualDay } from './time/annual-day.ts';
import { invalidDate } from './time/invalid-date.ts';
import { planYear } from './time/plan-year.ts';
import { relativeDate } from './time/relative-date.ts';
import { reportDate } from './time/report-date.ts';
import { reportYear } from './time/report-year.ts';
import { staleYear } from './time/stale-year.ts';
import { doubledWord } from './wording/doubled-word.ts';
import { formulation } from './wording/formulation.ts';
import { lawTitle } from './wording/law-title.ts';
import { repealedLaw } from './wording/repealed-law.ts';
import { typo } from './wording/typo.ts';

/** Every check kind. What a kind compiles to is its own business: rules carry it as plain data between build and run. */
export const checkKinds: readonly CheckKind<unknown, unknown>[] = [
  requiredElement,
  requiredPart,
  pattern,
  term,
  chapterOrder,
  sectionLength,
  formulation,
  doubledWord,
  typo,
  reconciliation,
  lawTitle,
  repealedLaw,
  brackets,
  enumeration,
  halfWidth,
  middleDot,
  spacing,
  reportYear,
  staleYear,
  invalidDate,
  reportDate,
  planYear,
  relativeDate,
  anachronism,
  annualDay,
  ordinals,
  repetition,
  residue,
  truncatedSentence,
  tornParagraph,
  leftoverRevision,
  headings,
  foreignPlace,
  organisationName,
  personalData,
  internal,
];

const byName = new Map(checkKinds.map((kind) => [kind.name, kind]));

export function checkKind(name: string): CheckKind<unknown, unknown> | undefined {
  return byName.get(name);
}
