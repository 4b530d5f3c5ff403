import { shortQuote } from '../../engine/message.ts';
import type { ChecklistItem, FileResult, Finding } from '../../engine/result.ts';
import type { Source } from '../../readers/source.ts';
import { relatedByLine } from '../details.ts';
import { padEnd, padStart, truncateEnd, width } from '../width.ts';
import { wrap } from '../wrap.ts';
import { excerpt } from './excerpt.ts';
import { DEFAULT_COLUMNS, GAP, indented, positionOf, type Screen, severityColor } from './screen.ts';

const QUOTE_COLUMNS = 40;
/** Where lines are short, details stand no further in than this. */
const NARROW = 60;
const NARROW_INDENT = 4;
/** With less room than this beside the position, the message stands beneath it. */
const LEAST_MESSAGE = 16;

/** The findings of one file, each with what proves it. */
export function findingLines(
  file: FileResult,
  findings: readonly Finding[],
  source: Source | undefined,
  screen: Screen,
): string[] {
  const widest = (most: number, finding: Finding) => Math.max(most, width(positionOf(finding, file, screen)));
  const positionWidth = findings.reduce(widest, 0);
  const told = new Map(file.checklist.map((item) => [item.ruleId, item]));
  const cited = new Set<string>();
  return findings.flatMap((finding) => {
    // The same acts under each of many findings of a rule are noise: the first one names them.
    const basis = cited.has(finding.ruleId) ? [] : finding.basis;
    cited.add(finding.ruleId);
    const place = isToldBy(told.get(finding.ruleId), finding) ? undefined : { source };
    const position = padEnd(positionOf(finding, file, screen), positionWidth);
    return oneFinding({ ...finding, basis }, position, place, screen);
  });
}

/** The checklist has shown where the element belongs and what came nearest; an excerpt would only say so again. */
function isToldBy(item: ChecklistItem | undefined, finding: Finding): boolean {
  if (item === undefined) return false;
  if (finding.start.offset === finding.end.offset) return true;
  return item.place?.start.offset === finding.start.offset && item.place.end.offset === finding.end.offset;
}

function oneFinding(
  finding: Finding,
  position: string,
  place: { readonly source: Source | undefined } | undefined,
  screen: Screen,
): string[] {
  const { columns } = screen;
  const indent = columns !== undefined && columns < NARROW ? NARROW_INDENT : 2 + width(position) + GAP.length;
  return [
    ...headLines(finding, position, indent, screen),
    ...(place === undefined ? [] : excerptLines(finding, place.source, indent, screen)),
    ...detailLines(finding, indent, screen),
  ];
}

/** Position, severity, message; the rule's id at the right edge where the last line has room for it, else below. */
function headLines(finding: Finding, position: string, indent: number, screen: Screen): string[] {
  const { color, columns, texts } = screen;
  const severity = texts.severity[finding.severity];
  const severityWidth = Math.max(...Object.values(texts.severity).map(width));
  const before = `  ${position}${GAP}${padEnd(severity, severityWidth)}${GAP}`;
  const paint = severityColor(finding.severity, color);
  const paintedBefore = before.replace(severity, () => paint(severity));
  const id = color.dim(finding.ruleId);
  if (columns === undefined) return [paintedBefore + finding.message + GAP + id];
  const beside = columns - width(before) >= LEAST_MESSAGE;
  const start = beside ? width(before) : indent;
  const lines = [...(beside ? [] : ['']), ...wrap(finding.message, columns - start)];
  const last = lines.at(-1) as string;
  const first = (paintedBefore + lines[0]).trimEnd();
  const others = lines.slice(1).map((line) => ' '.repeat(start) + line);
  const room = columns - start - width(last);
  const idWidth = width(finding.ruleId);
  if (room >= idWidth + GAP.length) {
    const all = [first, ...others];
    return [...all.slice(0, -1), all.at(-1) + ' '.repeat(room - idWidth) + id];
  }
  return [first, ...others, color.dim(padStart(truncateEnd(finding.ruleId, columns), columns))];
}

function excerptLines(finding: Finding, source: Source | undefined, indent: number, screen: Screen): string[] {
  const { color } = screen;
  const room = (screen.columns ?? DEFAULT_COLUMNS + indent) - indent;
  const { before, marked, after, marks } = excerpt(finding, source, room);
  if (before + marked + after === '') return [];
  const margin = ' '.repeat(indent);
  const line = margin + before + color.bold(marked) + after;
  return marks === '' ? [line] : [line, margin + severityColor(finding.severity, color)(marks)];
}

function detailLines(finding: Finding, indent: number, screen: Screen): string[] {
  const { color, texts } = screen;
  const lines = (text: string) => indented(text, indent, screen);
  const related = relatedByLine(finding).flatMap(({ line, message, places }) => {
    const short = places.map(({ quote }) => truncateEnd(quote.trim(), QUOTE_COLUMNS));
    return lines(texts.related(line, message, short));
  });
  return [
    ...(finding.heading === undefined ? [] : lines(texts.under(shortQuote(finding.heading)))).map((line) =>
      color.dim(line),
    ),
    ...(finding.evidence === '' ? [] : lines(finding.evidence)),
    ...related,
    ...(finding.basis.length === 0 ? [] : lines(texts.basis(finding.basis)).map((line) => color.dim(line))),
    ...(finding.suggestion === '' ? [] : lines(texts.suggestion(finding.suggestion))),
    ...(finding.fix === null || finding.suggestion !== '' ? [] : lines(texts.fix(finding.fix.text))),
  ];
}
