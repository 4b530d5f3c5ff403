import type { CompiledPhrase } from '../phrases/compile.ts';
import type { Range } from '../readers/source.ts';
import { allSections } from '../report/outline.ts';
import type { Report } from '../report/report.ts';
import type { CheckContext } from './check.ts';
import { plain } from './search.ts';

/** Where missing text belongs: the first heading that matches, or the last character of the running text. */
export function headingOrEnd(belongsUnder: readonly CompiledPhrase[], { report, matcher }: CheckContext): Range {
  for (const section of allSections(report.outline)) {
    if (section.heading !== undefined && matcher.matchesAny(belongsUnder, plain(section.title))) return section.heading;
  }
  return { start: Math.max(report.body.start, report.body.end - 1), end: report.body.end };
}

/** Where something is reported that concerns the report as a whole: its title, else its first character. */
export function titleOrFirst({ identity, body, source }: Report): Range {
  return identity.title?.range ?? { start: body.start, end: Math.min(source.text.length, body.start + 1) };
}
