import type { CompiledPhrase } from '../phrases/compile.ts';
import type { Range } from '../readers/source.ts';
import type { Report } from '../report/report.ts';
import type { CheckContext } from './check.ts';
import { sectionsHeadedBy } from './headings.ts';

/** Where missing text belongs: the first heading that matches, or the last character of the running text. */
export function headingOrEnd(belongsUnder: readonly CompiledPhrase[], context: CheckContext): Range {
  const { body, source } = context.report;
  for (const { heading } of sectionsHeadedBy(belongsUnder, context)) {
    if (heading !== undefined) return heading;
  }
  return body.end > body.start ? source.characterBefore(body.end) : body;
}

/** Where something is reported that concerns the report as a whole: its title, else its first character. */
export function titleOrFirst({ identity, body, source }: Report): Range {
  return identity.title?.range ?? source.characterAt(body.start);
}
