import type { FileResult, Finding } from '../../src/engine/result.ts';
import type { Range } from '../../src/readers/source.ts';
import { isLoud, tells } from './tells.ts';

/** What a reviewer marked in a report: a row of `NAME.tsv`. */
export interface Mark {
  readonly id: string;
  readonly kind: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** Line of the report, from 1. */
  readonly line: number;
  readonly quote: string;
  readonly explanation: string;
  readonly confidence: 'certain' | 'likely' | 'arguable';
}

/** How the findings of a report stand to the marks in it. */
export interface MarkComparison {
  readonly found: readonly Mark[];
  readonly missed: readonly Mark[];
  /** Words that a reviewer marked as right, with what is told of them all the same. */
  readonly broken: readonly { readonly mark: Mark; readonly finding: Finding }[];
  /** Errors and warnings that no mark explains. */
  readonly unmarked: readonly Finding[];
}

const columns = ['id', 'kind', 'severity', 'line', 'quote', 'explanation', 'confidence'];

/**
 * Reads marks: cells apart by tabs, no quoting, the names of the columns first.
 *
 * @param file names the file in errors.
 * @throws Error naming the line that is no mark.
 */
export function readMarks(file: string, text: string): Mark[] {
  const [head = '', ...rows] = text.replace(/^\ufeff/, '').split(/\r?\n/);
  if (head !== columns.join('\t')) throw new Error(`${file}:1: the columns must be ${columns.join(', ')}`);
  return rows.flatMap((row, index) => (row.trim() === '' ? [] : [markOf(row.split('\t'), `${file}:${index + 2}`)]));
}

function markOf(cells: readonly string[], place: string): Mark {
  const [id = '', kind = '', severity = '', line = '', quote = '', explanation = '', confidence = ''] = cells;
  const isMark =
    cells.length === columns.length &&
    ['error', 'warning', 'info'].includes(severity) &&
    ['certain', 'likely', 'arguable'].includes(confidence) &&
    /^[1-9][0-9]*$/.test(line);
  if (!isMark) throw new Error(`${place}: this is no mark`);
  return { id, kind, severity, line: Number(line), quote, explanation, confidence } as Mark;
}

/** Marks of what is right, and the findings that they forbid. */
const rightKinds: Readonly<Record<string, RegExp>> = {
  'negative-control': /./,
  'sum-ok': /^figures\//,
  'percent-ok': /^figures\//,
  'element-present': /^element\//,
};

/** Marks that are arguable are no yardstick, and so are those of a matter of taste (info). */
function isYardstick({ confidence, severity, kind }: Mark): boolean {
  return confidence !== 'arguable' && severity !== 'info' && !(kind in rightKinds);
}

export function compareMarks({ findings }: FileResult, marks: readonly Mark[], text: string): MarkComparison {
  const loud = findings.filter(isLoud);
  const places = new Map(marks.map((mark) => [mark, placeOf(mark, text)]));
  const isTold = (mark: Mark) => loud.some((finding) => isAbout(finding, mark, places.get(mark)));
  const wanted = marks.filter(isYardstick);
  const faults = marks.filter(({ kind }) => !(kind in rightKinds));
  return {
    found: wanted.filter(isTold),
    missed: wanted.filter((mark) => !isTold(mark)),
    broken: marks.flatMap((mark) => {
      const place = places.get(mark);
      const forbidden = rightKinds[mark.kind];
      if (forbidden === undefined || place === undefined || mark.confidence === 'arguable') return [];
      return loud
        .filter((finding) => forbidden.test(finding.ruleId) && tells(finding, place))
        .map((finding) => ({ mark, finding }));
    }),
    unmarked: loud.filter((finding) => !faults.some((mark) => isAbout(finding, mark, places.get(mark)))),
  };
}

/** What is missing has no words: its mark counts by its line. */
function isAbout(finding: Finding, mark: Mark, place: Range | undefined): boolean {
  if (/^element-(?:missing|weak)$/.test(mark.kind)) {
    const lines = [finding.start.line, ...finding.related.map(({ start }) => start.line)];
    return finding.ruleId.startsWith('element/') && lines.includes(mark.line);
  }
  return place !== undefined && tells(finding, place);
}

/** The quote on its line, or, where a line break tore it, the part of the line that it begins with; else the whole line. */
function placeOf({ line, quote }: Mark, text: string): Range | undefined {
  const lines = text.split('\n');
  const words = lines[line - 1];
  if (words === undefined) return undefined;
  const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  const at = text.indexOf(quote, start);
  if (at !== -1 && at <= start + words.length) return { start: at, end: at + quote.length };
  return { start, end: start + words.length };
}
