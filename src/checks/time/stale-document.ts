import type { DateMention } from '../../facts/dates/date.ts';
import type { CompiledPhrase } from '../../phrases/compile.ts';
import type { Range } from '../../readers/source.ts';
import type { CheckContext } from '../check.ts';
import { clauseBorders, stretchAround, wordsBefore, wordsBehind } from './years.ts';

export interface AnnualDocuments {
  /** What follows the year in the name of an annual document. */
  readonly named: readonly CompiledPhrase[];
  /** What stands before the document number of an annual document. */
  readonly numbered: readonly CompiledPhrase[];
  readonly unless: readonly CompiledPhrase[];
}

/** The annual document that a year belongs to, by its name or its number; undefined where it is none, or looked back at. */
export function annualDocument(
  mention: DateMention,
  documents: AnnualDocuments,
  context: CheckContext,
): Range | undefined {
  const document =
    mention.use === 'document-number' ? numbered(mention, documents, context) : named(mention, documents, context);
  if (document === undefined) return undefined;
  const clause = stretchAround(context.report.phrases, document, clauseBorders);
  return context.matcher.matchesAny(documents.unless, clause) ? undefined : document;
}

const longestName = 44;

/** 2021年工作要点, 2021年度普法计划: the name from its year on. */
function named(
  { range }: DateMention,
  { named }: AnnualDocuments,
  { report, matcher }: CheckContext,
): Range | undefined {
  const behind = report.phrases.indexAt(range.end);
  const [name] = matcher.matches(named, wordsBehind(report.phrases.text, behind, longestName));
  if (name === undefined) return undefined;
  return { start: range.start, end: report.phrases.rangeOf(behind, behind + name.end).end };
}

/** 《法治建设工作要点》（东法办〔2021〕3号): the number, where the name tells no year. */
function numbered({ range, start }: DateMention, { numbered }: AnnualDocuments, { report, matcher }: CheckContext) {
  const before = wordsBefore(report.text.text, start, longestName);
  const title = before.slice(Math.max(0, before.lastIndexOf('《')));
  return matcher.matchesAny(numbered, title) && !/20[0-9]{2}/.test(title) ? range : undefined;
}
