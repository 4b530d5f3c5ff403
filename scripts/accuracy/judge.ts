import type { ChecklistItem, FileResult, Finding, ReportSummary } from '../../src/engine/result.ts';
import { type Defect, type ElementStatus, type Expected, elementRules } from './expected.ts';
import { isLoud, isToldOnce, tells } from './tells.ts';

/** What the tool said of a report, held against what was planted in it. */
export interface Judgement {
  readonly found: readonly Defect[];
  readonly missed: readonly Defect[];
  /** Errors and warnings about what nobody planted. */
  readonly falseAlarms: readonly Finding[];
  readonly elements: readonly ElementJudgement[];
  /** Title, body, year and date: where the tool reads another one than a reader. */
  readonly misread: readonly (keyof ReportSummary)[];
}

export interface ElementJudgement {
  readonly ruleId: string;
  readonly expected: ElementStatus;
  readonly told: ChecklistItem['status'] | 'not-told';
  /** Told by an error or a warning. */
  readonly loud: boolean;
}

/**
 * A defect is found when an error or a warning of its rule, or of another one under which it may be told, stands on its
 * place or names it; what is told once for a whole file, anywhere. One that is planted as info may be told as info; an error that is told as one is missed. Elements
 * are judged by their status in the checklist.
 */
export function judge(result: FileResult, expected: Expected): Judgement {
  const found: Defect[] = [];
  const missed: Defect[] = [];
  const explained = new Set<Finding>();
  for (const defect of expected.defects.filter((one) => !isElement(one.rule))) {
    const telling = result.findings.filter((finding) => isToldBy(defect, finding));
    for (const finding of telling) explained.add(finding);
    (telling.length > 0 ? found : missed).push(defect);
  }
  for (const finding of result.findings) if (excusesElement(expected, finding)) explained.add(finding);
  return {
    found,
    missed,
    falseAlarms: result.findings.filter(
      (finding) => isLoud(finding) && !isElement(finding.ruleId) && !explained.has(finding),
    ),
    elements: elementRules.map((ruleId) => judgeElement(ruleId, result, expected)),
    misread: (['title', 'organisation', 'year', 'date'] as const).filter((key) => !isSame(result, expected, key)),
  };
}

function isElement(rule: string): boolean {
  return elementRules.includes(rule);
}

function isToldBy(defect: Defect, finding: Finding): boolean {
  const { rule, also, severity, range } = defect;
  if (range === undefined || ![rule, ...also].includes(finding.ruleId)) return false;
  const isThere = tells(finding, range) || (finding.ruleId === rule && isToldOnce(rule));
  return isThere && (severity === 'info' || isLoud(finding));
}

/** A weak element may show as a defect of another rule at its place, which is then no false alarm. */
function excusesElement({ defects }: Expected, finding: Finding): boolean {
  return defects.some((defect) => isElement(defect.rule) && isToldBy(defect, finding));
}

function judgeElement(ruleId: string, { checklist, findings }: FileResult, expected: Expected): ElementJudgement {
  const wanted = expected.elements[ruleId] as ElementStatus;
  const loud = findings.some((finding) => finding.ruleId === ruleId && isLoud(finding));
  const excused = expected.defects.some(
    (defect) => defect.also.includes(ruleId) && findings.some((finding) => isToldBy(defect, finding)),
  );
  if (excused) return { ruleId, expected: wanted, told: wanted, loud };
  const planted = expected.defects.find(({ rule }) => rule === ruleId);
  const isHushed = planted !== undefined && planted.severity !== 'info' && !loud;
  const told = checklist.find((item) => item.ruleId === ruleId)?.status ?? 'not-told';
  return { ruleId, expected: wanted, told: isHushed ? 'not-told' : told, loud };
}

function isSame({ report }: FileResult, expected: Expected, key: keyof ReportSummary): boolean {
  return withoutSpaces(report?.[key] ?? null) === withoutSpaces(expected.report[key]);
}

function withoutSpaces(value: string | number | null): string | number | null {
  return typeof value === 'string' ? value.normalize('NFKC').replace(/\s+/g, '') : value;
}
