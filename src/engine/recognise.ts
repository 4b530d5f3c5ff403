import { PhraseMatcher } from '../phrases/matcher.ts';
import { allSections } from '../report/outline.ts';
import type { Report } from '../report/report.ts';
import type { Recognition } from './rule.ts';

/** Characters of the running text in which a report says that it is one. */
const leadLength = 600;

/** Whether a draft is a report of the kind that the checklist is for, by its title, else by how it opens. */
export function isReport(report: Report, documents: Recognition): boolean {
  const matcher = new PhraseMatcher(undefined);
  const opening = report.openingText;
  if (matcher.matchesAny(documents.notTitle, opening)) return false;
  if (report.identity.title !== undefined && matcher.matchesAny(documents.title, report.identity.title.text))
    return true;
  if (matcher.matchesAny(documents.lead, report.phrases.text.slice(0, leadLength))) return true;
  for (const section of allSections(report.outline)) {
    if (matcher.matchesAny(documents.headings, section.title)) return true;
  }
  return false;
}
