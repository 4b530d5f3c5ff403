import type { CompiledPhrase } from '../phrases/compile.ts';
import type { Section } from '../report/outline.ts';
import type { CheckContext } from './check.ts';

/** The sections whose headings match any of the phrases, in the order of the text. */
export function sectionsHeadedBy(
  phrases: readonly CompiledPhrase[],
  { report, matcher }: Pick<CheckContext, 'report' | 'matcher'>,
): ReadonlySet<Section> {
  const { headings } = report;
  const matches = matcher.matchesIn(phrases, headings.text);
  if (matches.length === 0) return none;
  return new Set(matches.sort((a, b) => a.start - b.start).map(({ start }) => headings.sectionAt(start)));
}

const none: ReadonlySet<Section> = new Set();
