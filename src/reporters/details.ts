import type { Finding, QuotedPlace } from '../engine/result.ts';
import type { Texts } from './texts.ts';

/** All that a finding says beyond its message, one statement a line, for formats without a layout of their own. */
export function detailLines(finding: Finding, texts: Texts): string[] {
  const lines: string[] = [];
  if (finding.heading !== undefined) lines.push(texts.under(finding.heading));
  if (finding.evidence !== '') lines.push(finding.evidence);
  for (const { line, message, places } of relatedByLine(finding)) {
    const quotes = places.map(({ quote }) => quote);
    lines.push(texts.related(line, message, quotes));
  }
  if (finding.basis.length > 0) lines.push(texts.basis(finding.basis));
  if (finding.suggestion !== '') lines.push(texts.suggestion(finding.suggestion));
  return lines;
}

interface RelatedLine {
  readonly line: number;
  readonly message: string;
  readonly places: QuotedPlace[];
}

/** The parts of a total are many and mostly stand on one line: what is of one kind and line is told together. */
export function relatedByLine({ related }: Finding): RelatedLine[] {
  const groups: RelatedLine[] = [];
  for (const { message, ...place } of related) {
    const { line } = place.start;
    const last = groups.at(-1);
    if (last?.line === line && last.message === message) last.places.push(place);
    else groups.push({ line, message, places: [place] });
  }
  return groups;
}
