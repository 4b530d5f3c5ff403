import { builtinRules } from '../../src/engine/builtin-rules.generated.ts';
import type { FileResult, Finding } from '../../src/engine/result.ts';
import type { Range } from '../../src/readers/source.ts';
import { CorpusError } from './expected.ts';
import { isLoud, isToldOnce, tells } from './tells.ts';

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
 * @throws CorpusError naming the line that is no mark.
 */
export function readMarks(file: string, text: string): Mark[] {
  const [head = '', ...rows] = text.replace(/^\ufeff/, '').split(/\r?\n/);
  if (head !== columns.join('\t')) throw new CorpusError(`${file}:1`, [`the columns must be ${columns.join(', ')}`]);
  return rows.flatMap((row, index) => (row.trim() === '' ? [] : [markOf(row.split('\t'), `${file}:${index + 2}`)]));
}

function markOf(cells: readonly string[], place: string): Mark {
  const [id = '', kind = '', severity = '', line = '', quote = '', explanation = '', confidence = ''] = cells;
  const isMark =
    cells.length === columns.length &&
    ['error', 'warning', 'info'].includes(severity) &&
    ['certain', 'likely', 'arguable'].includes(confidence) &&
    /^[1-9][0-9]*$/.test(line);
  if (!isMark) throw new CorpusError(place, ['this is no mark']);
  return { id, kind, severity, line: Number(line), quote, explanation, confidence } as Mark;
}

/** Marks of what is right, and the findings that they forbid. */
const rightKinds: Readonly<Record<string, RegExp>> = {
  'negative-control': /^(?!element\/)/,
  'sum-ok': /^figures\//,
  'percent-ok': /^figures\//,
  'element-present': /^element\//,
};

/** What reviewers call the elements, in 【】 at the beginning of an explanation. */
const elementNames: Readonly<Record<string, string>> = {
  习近平法治思想学习: 'element/rule-of-law-thought',
  第一责任人职责: 'element/responsible-person',
  谁执法谁普法: 'element/law-publicity',
  双随机统计: 'element/double-random',
  主要举措和成效: 'element/achievements',
  存在的不足: 'element/shortcomings',
  原因: 'element/shortcomings',
  下一年度安排: 'element/next-year-plan',
  标题: 'element/title',
  '称谓/主送机关': 'element/addressee',
  落款单位: 'element/signature',
  成文日期: 'element/date',
};

/** Marks that are arguable are no yardstick, and so are those of a matter of taste (info). */
function isYardstick({ confidence, severity, kind }: Mark): boolean {
  return confidence !== 'arguable' && severity !== 'info' && !(kind in rightKinds);
}

/** Holds the findings of a report against the marks in it; what is only info counts where its rule never says more. */
export function compareMarks(result: FileResult, marks: readonly Mark[], text: string): MarkComparison {
  const findings = result.findings.filter((finding) => isLoud(finding) || isQuietByDesign(finding));
  const placed = marks.map((mark) => ({ mark, place: placeOf(mark, text), element: elementOf(mark) }));
  const isTold = (one: Placed) => findings.some((finding) => isAbout(finding, one));
  const wanted = placed.filter(({ mark }) => isYardstick(mark));
  const faults = placed.filter(({ mark }) => !(mark.kind in rightKinds));
  const lacking = new Set(faults.map(({ element }) => element));
  return {
    found: wanted.filter(isTold).map(({ mark }) => mark),
    missed: wanted.filter((one) => !isTold(one)).map(({ mark }) => mark),
    broken: placed
      .filter(({ mark, element }) => mark.confidence !== 'arguable' && !(element !== undefined && lacking.has(element)))
      .flatMap((one) =>
        findings.filter((finding) => breaks(finding, one)).map((finding) => ({ mark: one.mark, finding })),
      ),
    unmarked: findings.filter((finding) => isLoud(finding) && !faults.some((one) => isAbout(finding, one))),
  };
}

interface Placed {
  readonly mark: Mark;
  readonly place: Range | undefined;
  /** The rule of the element that the mark is about. */
  readonly element: string | undefined;
}

function elementOf({ kind, explanation }: Mark): string | undefined {
  return kind.startsWith('element-') ? elementNames[/【([^】]+)】/.exec(explanation)?.[1] ?? ''] : undefined;
}

/** An element counts wherever it is told, and so does what is told once for all its places in a file. */
function isAbout(finding: Finding, { mark, place, element }: Placed): boolean {
  if (element !== undefined) return finding.ruleId === element;
  if (mark.kind === 'hard-wrap' && isToldOnce(finding.ruleId)) return true;
  return place !== undefined && tells(finding, place);
}

/** Whether a finding is about words that are right; one on a passage that holds them among others is not. */
function breaks(finding: Finding, { mark, place, element }: Placed): boolean {
  if (rightKinds[mark.kind]?.test(finding.ruleId) !== true || !isLoud(finding)) return false;
  if (element !== undefined) return finding.ruleId === element;
  if (place === undefined || !tells(finding, place)) return false;
  return finding.end.offset - finding.start.offset <= 2 * (place.end - place.start);
}

function isQuietByDesign({ ruleId }: Finding): boolean {
  const rule = builtinRules.rules.find(({ id }) => id === ruleId);
  return rule !== undefined && Object.values(rule.severity).every((level) => level === 'info');
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
