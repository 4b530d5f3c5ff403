import type { CompiledPhrase } from '../phrases/compile.ts';
import type { Section } from '../report/outline.ts';
import type { CheckContext } from './check.ts';

/** The sections whose headings match any of the phrases, in the order of the text. */
export function sectionsHeadedBy(
  phrases: readonly CompiledPhrase[],
  { report, matcher }: Pick<CheckContext, 'report' | 'matcher'>,
): ReadonlySet<Section> {
  const { headings } = report;
  const matches = matcher.matchesIn(phrases, headings.text).sort((a, b) => a.start - b.start);
  return new Set(matches.map(({ start }) => headings.sectionAt(start)));
}
