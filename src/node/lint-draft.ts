import { type Linted, lintDocument } from '../engine/lint.ts';
import type { FileResult, RunError, Severity } from '../engine/result.ts';
import type { RuleSet } from '../engine/rule.ts';
import type { LintSettings } from '../engine/settings.ts';
import type { Bilingual } from '../readers/bilingual.ts';
import type { ReadDocument } from '../readers/block.ts';
import { UnreadableError } from '../readers/decode.ts';
import type { Source } from '../readers/source.ts';
import type { AnnotatedDraft } from './annotate-draft.ts';
import type { Draft } from './discover.ts';
import type { DraftFix } from './fix-draft.ts';
import { ProblemError, runErrorOf } from './problem.ts';
import { type DraftBytes, readDraft } from './read-draft.ts';
import { FileAccessError } from './read-file.ts';
import type { RunRequest } from './request.ts';

/** One draft checked, or the reason why not. */
export interface LintedDraft {
  readonly result: FileResult;
  readonly errors: readonly RunError[];
  readonly source: Source | undefined;
  /** What was corrected, or would be, where that was asked for. */
  readonly fix?: DraftFix | undefined;
  /** The copy with comments, where that was asked for. */
  readonly annotated?: AnnotatedDraft | undefined;
}

/** What of the request concerns a single draft. */
export type DraftRequest = Pick<
  RunRequest,
  'language' | 'onlyReports' | 'fix' | 'annotate' | 'kinds' | 'timings' | 'readStdin' | 'stdinName'
>;

/** A draft and how to check it. */
export interface Job {
  readonly draft: Draft;
  readonly settings: LintSettings;
}

export interface DraftContext {
  readonly request: DraftRequest;
  readonly rules: RuleSet;
  readonly settings: LintSettings;
}

/** Reads and checks one draft. Whatever goes wrong with it is told in its result: the other drafts are still checked. */
export async function lintDraft(draft: Draft, context: DraftContext): Promise<LintedDraft> {
  const { request, rules, settings } = context;
  try {
    const read = await timedRead(draft, request);
    const lint = (document: ReadDocument) => lintDocument(document, rules, settings, request.kinds);
    const linted = lint(read.document);
    const skip = !linted.isReport && (draft.folder !== undefined || request.onlyReports);
    if (skip) return { result: skipped(linted.result, request), errors: [], source: undefined };
    const checked = { result: linted.result, errors: crashesOf(linted, request), source: read.document.source };
    if (request.annotate !== undefined) return await annotated(read, checked, request.annotate, request);
    return request.fix === undefined ? checked : await corrected(draft, { read, linted, lint, checked }, request);
  } catch (error) {
    return { result: failed(draft.shown, error, request), errors: [], source: undefined };
  }
}

interface Checked {
  readonly read: DraftBytes;
  readonly linted: Linted;
  readonly lint: (document: ReadDocument) => Linted;
  /** What there is to say where nothing is corrected. */
  readonly checked: LintedDraft;
}

/** A draft that cannot be corrected is told of as it stands, with the reason. */
async function corrected(
  draft: Draft,
  { read, linted, lint, checked }: Checked,
  request: DraftRequest,
): Promise<LintedDraft> {
  const { fixDraft, writeFixed } = await import('./fix-draft.ts');
  try {
    const fixed = await fixDraft(draft, read, linted, lint);
    if (request.fix === 'dry-run' || fixed.fix.applied.length === 0) return { ...checked, fix: fixed.fix };
    writeFixed(draft, fixed.fix, read.bytes);
    const { source } = fixed.document;
    return { result: fixed.linted.result, errors: crashesOf(fixed.linted, request), source, fix: fixed.fix };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const problems = error.problems.map((problem) => runErrorOf(problem, request.language));
    return { ...checked, errors: [...checked.errors, ...problems] };
  }
}

/** A draft that cannot be annotated is told of all the same, with the reason. */
async function annotated(
  read: DraftBytes,
  checked: LintedDraft,
  least: Severity,
  { language }: DraftRequest,
): Promise<LintedDraft> {
  const { annotateDraft } = await import('./annotate-draft.ts');
  try {
    return { ...checked, annotated: annotateDraft(read, checked.result, least, language) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return {
      ...checked,
      errors: [...checked.errors, ...error.problems.map((problem) => runErrorOf(problem, language))],
    };
  }
}

async function timedRead(draft: Draft, request: DraftRequest) {
  const { timings } = request;
  return timings === undefined ? readDraft(draft, request) : timings.stage('read', () => readDraft(draft, request));
}

const notAReport: Bilingual = {
  zh: '从标题和开头看，不是法治政府建设年度报告',
  en: 'by title and opening, no annual report on the rule of law',
};

function skipped({ path, format, encoding }: FileResult, { language }: DraftRequest): FileResult {
  return { ...empty(path), format, encoding, skipped: { reason: notAReport[language] } };
}

function failed(path: string, error: unknown, { language }: DraftRequest): FileResult {
  if (error instanceof UnreadableError || error instanceof FileAccessError) {
    return { ...empty(path), error: { code: error.code, message: error.explanation[language] } };
  }
  const detail = error instanceof Error ? error.message : String(error);
  const message: Bilingual = {
    zh: `程序出错，没有检查完：${detail}；请把这句话和草稿反馈给开发者`,
    en: `the program failed on it: ${detail}; please report this with the draft`,
  };
  return { ...empty(path), error: { code: 'internal-error', message: message[language] } };
}

function empty(path: string): FileResult {
  return {
    path,
    format: null,
    encoding: null,
    skipped: null,
    error: null,
    report: null,
    checklist: [],
    figures: null,
    reconciliations: [],
    findings: [],
    suppressed: [],
  };
}

function crashesOf({ crashes, result }: Linted, { language }: DraftRequest): RunError[] {
  return crashes.map(({ ruleId, error }) => {
    const detail = error instanceof Error ? error.message : String(error);
    const zh = `规则 ${ruleId} 运行出错，检查不完整：${detail}`;
    const en = `the rule ${ruleId} crashed, the check is not complete: ${detail}`;
    return { code: 'rule-crash', message: language === 'zh' ? zh : en, file: result.path };
  });
}
