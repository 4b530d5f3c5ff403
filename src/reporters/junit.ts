import type { ChecklistItem, FileResult, Finding, RunError } from '../engine/result.ts';
import { detailLines } from './details.ts';
import type { Reporter } from './reporter.ts';
import { type Texts, textsIn } from './texts.ts';
import { element, type XmlElement, xmlDocument } from './xml.ts';

/**
 * For build servers: a file is a test suite, a required element is a test case, and so is every other finding.
 * Errors and warnings fail; infos pass and tell what they found.
 */
export const junit: Reporter = (result, { language }) => {
  const suites = result.files.map((file) => suite(file.path, fileCases(file, textsIn(language, file.format))));
  if (result.errors.length > 0) suites.push(suite(result.tool.name, result.errors.map(runErrorCase)));
  return xmlDocument(element('testsuites', { name: result.tool.name, ...totals(suites) }, suites));
};

const COUNTED = { failures: 'failure', errors: 'error', skipped: 'skipped' } as const;

function suite(name: string, cases: readonly XmlElement[]): XmlElement {
  const having = (outcome: string) => cases.filter(({ children }) => children[0]?.name === outcome).length;
  const counts = Object.entries(COUNTED).map(([attribute, outcome]) => [attribute, having(outcome)]);
  return element('testsuite', { name, tests: cases.length, ...Object.fromEntries(counts) }, cases);
}

function totals(suites: readonly XmlElement[]): Record<string, number> {
  const sum = (attribute: string) => suites.reduce((total, one) => total + Number(one.attributes[attribute]), 0);
  return { tests: sum('tests'), failures: sum('failures'), errors: sum('errors') };
}

function fileCases(file: FileResult, texts: Texts): XmlElement[] {
  const testCase = (name: string, children: readonly XmlElement[]) =>
    element('testcase', { classname: file.path, name }, children);
  if (file.error !== null) {
    const { code, message } = file.error;
    return [testCase(texts.failed, [element('error', { type: code, message })])];
  }
  if (file.skipped !== null) return [testCase(file.path, [element('skipped', { message: file.skipped.reason })])];
  const elements = new Set(file.checklist.map((item) => item.ruleId));
  const cases = [
    ...file.checklist.map((item) => testCase(`${item.title} (${item.ruleId})`, elementOutcome(file, item, texts))),
    ...file.findings
      .filter((finding) => !elements.has(finding.ruleId))
      .map((finding) => testCase(caseName(finding), [outcomeOf(finding, texts)])),
  ];
  // A suite without a case reads as a file that nobody checked.
  return cases.length > 0 ? cases : [testCase(texts.nothingFound, [])];
}

function caseName({ title, ruleId, start }: Finding): string {
  return `${title} (${ruleId}) ${start.line}:${start.column}`;
}

function elementOutcome(file: FileResult, item: ChecklistItem, texts: Texts): XmlElement[] {
  // One failure a case is all that most readers of the format take.
  const [first, ...others] = file.findings.filter((finding) => finding.ruleId === item.ruleId);
  if (first !== undefined) return [outcomeOf(first, texts, others)];
  if (item.status === 'present') return [];
  return [element('skipped', { message: `${texts.status[item.status]}: ${item.reason}` })];
}

function outcomeOf(finding: Finding, texts: Texts, others: readonly Finding[] = []): XmlElement {
  const all = [finding, ...others];
  const text = all.map((one) => describe(one, texts)).join('\n\n');
  const worst = all.find((one) => one.severity === 'error') ?? all.find((one) => one.severity === 'warning');
  if (worst === undefined) return element('system-out', {}, [], text);
  return element('failure', { type: worst.severity, message: worst.message }, [], text);
}

function describe(finding: Finding, texts: Texts): string {
  const { line, column } = finding.start;
  const head = `${line}:${column} ${texts.severity[finding.severity]} ${finding.message} (${finding.ruleId})`;
  return [head, ...detailLines(finding, texts)].join('\n');
}

function runErrorCase(error: RunError): XmlElement {
  const place = [error.file, error.line].filter((part) => part !== undefined).join(':');
  const outcome = element('error', { type: error.code, message: error.message });
  return element('testcase', { classname: 'report-lint', name: place === '' ? error.code : place }, [outcome]);
}
