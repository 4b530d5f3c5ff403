import type { Finding } from '../engine/result.ts';
import type { Texts } from './texts.ts';

/** All that a finding says beyond its message, one statement a line, for formats without a layout of their own. */
export function detailLines(finding: Finding, texts: Texts): string[] {
  const lines: string[] = [];
  if (finding.evidence !== '') lines.push(finding.evidence);
  for (const { start, message, quote } of finding.related) lines.push(texts.related(start.line, message, quote));
  if (finding.basis.length > 0) lines.push(texts.basis(finding.basis));
  if (finding.suggestion !== '') lines.push(texts.suggestion(finding.suggestion));
  return lines;
}
