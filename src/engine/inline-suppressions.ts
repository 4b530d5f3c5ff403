import type { Comment } from '../readers/block.ts';
import type { Range, Source } from '../readers/source.ts';

/** One rule switched off by a comment, for a stretch of the source. */
export interface InlineSuppression {
  readonly rule: string;
  readonly reason: string;
  /** Findings that start here are suppressed. */
  readonly extent: Range;
  /** The comment itself. */
  readonly comment: Range;
}

const directive = /^report-lint-(disable-next-line|disable|enable)\s+(.*)$/s;

/**
 * Reads `report-lint-disable-next-line RULE -- reason`, and `disable`/`enable` pairs; several rules are set apart by
 * commas. A `disable` without its `enable` holds to the end.
 */
export function inlineSuppressions(comments: readonly Comment[], source: Source): InlineSuppression[] {
  const found: InlineSuppression[] = [];
  const open = new Map<string, { reason: string; comment: Range }>();
  for (const { range, text } of comments) {
    const match = directive.exec(text);
    if (match === null) continue;
    const [, verb, rest] = match as unknown as [string, string, string];
    const { rules, reason } = splitReason(rest);
    for (const rule of new Set(rules)) {
      if (verb === 'disable-next-line') found.push({ rule, reason, extent: nextLine(range, source), comment: range });
      else {
        closeOpen(open, rule, range.start, found);
        if (verb === 'disable') open.set(rule, { reason, comment: range });
      }
    }
  }
  for (const rule of [...open.keys()]) closeOpen(open, rule, source.text.length, found);
  return found;
}

function closeOpen(
  open: Map<string, { reason: string; comment: Range }>,
  rule: string,
  end: number,
  found: InlineSuppression[],
): void {
  const started = open.get(rule);
  if (started === undefined) return;
  found.push({ rule, reason: started.reason, comment: started.comment, extent: { start: started.comment.end, end } });
  open.delete(rule);
}

function splitReason(text: string): { rules: string[]; reason: string } {
  const dashes = text.indexOf('--');
  const names = dashes === -1 ? text : text.slice(0, dashes);
  return {
    rules: names.split(/[,，\s]+/).filter((name) => name !== ''),
    reason: dashes === -1 ? '' : text.slice(dashes + 2).trim(),
  };
}

/** The next line that is not blank. */
function nextLine(comment: Range, source: Source): Range {
  let { line } = source.positionAt(comment.end);
  line += 1;
  while (line < source.lineStarts.length && source.lineText(line).trim() === '') line += 1;
  const start = source.lineStarts[line - 1] ?? source.text.length;
  return { start, end: source.lineStarts[line] ?? source.text.length + 1 };
}
