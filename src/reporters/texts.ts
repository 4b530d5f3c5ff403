import type { FigureCounts, Reconciliation, Severity, Status } from '../engine/result.ts';
import type { Language } from '../readers/bilingual.ts';
import { countsParagraphs, type Format, lineName } from '../readers/source.ts';

type Verdict = Reconciliation['verdict'];

/** Every word that the reporters add to what the rules say. */
export interface Texts {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly elements: string;
  readonly figures: string;
  readonly file: string;
  readonly organisation: string;
  readonly yearColumn: string;
  readonly note: string;
  readonly skipped: string;
  readonly failed: string;
  readonly unknownOrganisation: string;
  readonly unknownYear: string;
  readonly nothingFound: string;
  readonly notComplete: string;
  readonly stages: string;
  readonly slowestRules: string;
  readonly separator: string;
  skippedFiles(count: number, reason: string): string;
  failedFile(message: string): string;
  year(year: number): string;
  encoding(name: string): string;
  /** A line of the text as a person finds it: by its number, or as a paragraph of an office document. */
  line(line: number): string;
  /** The part of the report in which something stands. */
  under(heading: string): string;
  /** Where an element belongs; without a heading, just the line. */
  belongs(heading: string, line: number): string;
  /** Where an element belongs that has no heading: the beginning or the end of the text. */
  belongsAt(beginning: boolean, line: number): string;
  nearest(line: number, quote: string): string;
  basis(acts: readonly string[]): string;
  suggestion(text: string): string;
  fix(text: string): string;
  related(line: number, message: string, quotes: readonly string[]): string;
  figureCounts(counts: FigureCounts): string;
  noneAtLeast(severity: Severity): string;
  hidden(counts: readonly { readonly severity: Severity; readonly count: number }[], least: Severity): string;
  explain(ruleId: string): string;
  count(name: string, count: number): string;
  files(count: number): string;
  suppressed(count: number): string;
  suppressedResult(reason: string): string;
}

function relationsIn({ holds, violated, undetermined }: FigureCounts): number {
  return holds + violated + undetermined;
}

function verdictsIn(counts: FigureCounts): Verdict[] {
  return (['holds', 'violated', 'undetermined'] as const).filter((verdict) => counts[verdict] > 0);
}

/** Quotation marks that the text does not hold itself: a draft is full of “”. */
function quoted(text: string): string {
  return /[“”]/.test(text) ? `「${text}」` : `“${text}”`;
}

const zhSeverities: Texts['severity'] = { error: '错误', warning: '警告', info: '提示' };
const zhVerdicts: Texts['verdict'] = { holds: '一致', violated: '不一致', undetermined: '存疑' };

const chinese = (line: Texts['line']): Texts => ({
  severity: zhSeverities,
  severities: zhSeverities,
  status: { present: '有', weak: '薄弱', missing: '缺', 'not-applicable': '不适用', exempt: '豁免' },
  verdict: zhVerdicts,
  elements: '必备要素',
  figures: '数据核对',
  file: '文件',
  organisation: '单位',
  yearColumn: '年度',
  note: '说明',
  skipped: '跳过',
  failed: '未能读取',
  unknownOrganisation: '单位不明',
  unknownYear: '年度不明',
  nothingFound: '没有发现问题',
  notComplete: '检查未能全部完成',
  stages: '各阶段用时',
  slowestRules: '用时最多的规则',
  separator: '；',
  skippedFiles: (count, reason) => `跳过 ${count} 个文件：${reason}`,
  failedFile: (message) => `未能读取：${message}`,
  year: (year) => `${year} 年度`,
  encoding: (name) => `编码 ${name}`,
  line,
  under: (heading) => `在${quoted(heading)}之下`,
  belongs: (heading, at) => (heading === '' ? `应补在${line(at)}处` : `应补在${line(at)}${quoted(heading)}处`),
  belongsAt: (beginning, at) => `应补在${beginning ? '文首' : '文末'}（${line(at)}）`,
  nearest: (at, quote) => `最接近：${line(at)}${quoted(quote)}`,
  basis: (acts) => `依据：${acts.join('；')}`,
  suggestion: (text) => `建议：${text}`,
  fix: (text) => (text === '' ? '可删去' : `可改为：${text}`),
  related: (at, message, quotes) =>
    `另见${line(at)}${message === '' ? '' : `（${message}）`}：${quotes.map(quoted).join('')}`,
  figureCounts: (counts) => {
    const relations = relationsIn(counts);
    const verdicts = verdictsIn(counts).map((verdict) => `${counts[verdict]} 组${zhVerdicts[verdict]}`);
    const found = `识别数字 ${counts.quantities} 个`;
    if (relations === 0) return `${found}，没有可以核对的关系`;
    return `${found}，核对关系 ${relations} 组：${verdicts.join('，')}`;
  },
  noneAtLeast: (severity) => (severity === 'error' ? '没有发现错误' : '没有发现错误和警告'),
  hidden: (counts, least) =>
    `另有 ${counts.map(({ severity, count }) => `${count} 条${zhSeverities[severity]}`).join('、')}未显示，用 --min-severity ${least} 查看`,
  explain: (ruleId) => `运行 report-lint explain ${ruleId} 查看规则说明`,
  count: (name, count) => `${name} ${count}`,
  files: (count) => `${count} 个文件`,
  suppressed: (count) => `忽略 ${count}`,
  suppressedResult: (reason) => `已忽略：${reason}`,
});

const enSeverities: Texts['severities'] = { error: 'errors', warning: 'warnings', info: 'infos' };
const enVerdicts: Texts['verdict'] = { holds: 'holds', violated: 'violated', undetermined: 'undetermined' };

const english = (line: Texts['line']): Texts => ({
  severity: { error: 'error', warning: 'warning', info: 'info' },
  severities: enSeverities,
  status: {
    present: 'present',
    weak: 'weak',
    missing: 'missing',
    'not-applicable': 'not applicable',
    exempt: 'exempt',
  },
  verdict: enVerdicts,
  elements: 'Required elements',
  figures: 'Figures',
  file: 'File',
  organisation: 'Organisation',
  yearColumn: 'Year',
  note: 'Note',
  skipped: 'skipped',
  failed: 'could not be read',
  unknownOrganisation: 'organisation unknown',
  unknownYear: 'year unknown',
  nothingFound: 'No problems found',
  notComplete: 'The check is not complete',
  stages: 'Time by stage',
  slowestRules: 'Slowest rules',
  separator: '; ',
  skippedFiles: (count, reason) => `Skipped ${count === 1 ? '1 file' : `${count} files`}: ${reason}`,
  failedFile: (message) => `could not be read: ${message}`,
  year: (year) => `report year ${year}`,
  encoding: (name) => `encoding ${name}`,
  line,
  under: (heading) => `under "${heading}"`,
  belongs: (heading, at) => (heading === '' ? `belongs at ${line(at)}` : `belongs under "${heading}" (${line(at)})`),
  belongsAt: (beginning, at) => `belongs at the ${beginning ? 'beginning' : 'end'} (${line(at)})`,
  nearest: (at, quote) => `nearest: ${line(at)} "${quote}"`,
  basis: (acts) => `Basis: ${acts.join('; ')}`,
  suggestion: (text) => `Suggestion: ${text}`,
  fix: (text) => (text === '' ? 'Can be deleted' : `Can be replaced by: ${text}`),
  related: (at, message, quotes) =>
    `See also ${line(at)}${message === '' ? '' : ` (${message})`}: ${quotes.map((quote) => `"${quote}"`).join(' ')}`,
  figureCounts: (counts) => {
    const relations = relationsIn(counts);
    const verdicts = verdictsIn(counts).map((verdict) => `${enVerdicts[verdict]} ${counts[verdict]}`);
    const found = `read: ${counts.quantities}`;
    if (relations === 0) return `${found}, no relations to check`;
    return `${found}, relations checked: ${relations} (${verdicts.join(', ')})`;
  },
  noneAtLeast: (severity) => (severity === 'error' ? 'No errors found' : 'No errors or warnings found'),
  hidden: (counts, least) =>
    `Not shown: ${counts.map(({ severity, count }) => `${enSeverities[severity]} ${count}`).join(', ')}; see them with --min-severity ${least}`,
  explain: (ruleId) => `Run report-lint explain ${ruleId} to read about the rule`,
  count: (name, count) => `${name} ${count}`,
  files: (count) => `files ${count}`,
  suppressed: (count) => `suppressed ${count}`,
  suppressedResult: (reason) => `Suppressed: ${reason}`,
});

const lines: Readonly<Record<Language, Texts>> = {
  zh: chinese((line) => lineName(line, 'text').zh),
  en: english((line) => lineName(line, 'text').en),
};

const paragraphs: Readonly<Record<Language, Texts>> = {
  zh: chinese((line) => lineName(line, 'docx').zh),
  en: english((line) => lineName(line, 'docx').en),
};

/** @param format of the file that is spoken of; without one, lines are lines. */
export function textsIn(language: Language, format: Format | null = null): Texts {
  return (countsParagraphs(format) ? paragraphs : lines)[language];
}
