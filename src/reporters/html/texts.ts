import type { Severity } from '../../engine/result.ts';
import type { Language } from '../../readers/bilingual.ts';
import type { Format } from '../../readers/source.ts';

/** Every word of the page that no other format has. */
export interface PageTexts {
  readonly title: string;
  readonly skipToContent: string;
  readonly filters: string;
  readonly severities: string;
  readonly rule: string;
  readonly allRules: string;
  /** How many findings are shown; the script puts numbers for `{shown}` and `{all}`. */
  readonly shown: string;
  readonly overview: string;
  readonly legend: string;
  readonly toOverview: string;
  readonly notChecked: string;
  readonly skippedFiles: string;
  readonly date: string;
  readonly format: string;
  readonly encoding: string;
  readonly unknown: string;
  readonly formats: Readonly<Record<Format, string>>;
  readonly element: string;
  readonly status: string;
  readonly explanation: string;
  readonly alsoAt: string;
  readonly nearest: string;
  readonly text: string;
  readonly noText: string;
  readonly verdict: string;
  readonly relation: string;
  readonly equation: string;
  readonly members: string;
  readonly suppressed: string;
  readonly place: string;
  readonly reason: string;
  readonly listSeparator: string;
  readonly colon: string;
  readonly roles: Readonly<Record<string, string>>;
  finding(number: number): string;
  /** What is said of another place before its words. */
  seeAlso(place: string, message: string): string;
  /** Relations that say little, such as one part below its total, are listed but not counted. */
  uncounted(count: number): string;
  madeBy(version: string): string;
  checked(files: number): string;
  noneAbove(severity: Severity): string;
}

const zh: PageTexts = {
  title: '法治政府建设年度报告检查结果',
  skipToContent: '跳到内容',
  filters: '筛选问题',
  severities: '级别',
  rule: '规则',
  allRules: '全部规则',
  shown: '显示 {shown} 个问题，共 {all} 个',
  overview: '总览',
  legend: '图例',
  toOverview: '回到总览',
  notChecked: '没有检查的文件',
  skippedFiles: '跳过的文件',
  date: '成文日期',
  format: '格式',
  encoding: '编码',
  unknown: '不明',
  formats: { markdown: 'Markdown', text: '纯文本', docx: 'Word', html: '网页', pdf: 'PDF' },
  element: '要素',
  status: '结果',
  explanation: '依据与说明',
  alsoAt: '另见',
  nearest: '最接近：',
  text: '原文与问题',
  noText: '这里没有原文，只列出问题。',
  verdict: '结论',
  relation: '关系',
  equation: '算式',
  members: '原文中的数字',
  suppressed: '已忽略的问题',
  place: '位置',
  reason: '理由',
  listSeparator: '、',
  colon: '：',
  roles: {
    total: '总数',
    part: '分项',
    numerator: '分子',
    denominator: '分母',
    rate: '比率',
    before: '上期',
    after: '本期',
    growth: '增减',
    value: '数值',
    announced: '所称项数',
    listed: '所列各项',
  },
  finding: (number) => `问题 ${number}`,
  seeAlso: (place, message) => `另见${place}${message === '' ? '' : `（${message}）`}：`,
  uncounted: (count) => `其中 ${count} 组说明不了多少（如一项不超过总数），不计入核对数。`,
  madeBy: (version) => `由 report-lint ${version} 检查`,
  checked: (files) => `检查了 ${files} 个文件`,
  noneAbove: (severity) => (severity === 'error' ? '没有发现错误' : '没有发现错误和警告'),
};

const en: PageTexts = {
  title: 'Annual reports on the rule of law: what the check found',
  skipToContent: 'Skip to the content',
  filters: 'Show findings',
  severities: 'Severity',
  rule: 'Rule',
  allRules: 'All rules',
  shown: '{shown} of {all} findings shown',
  overview: 'Overview',
  legend: 'Key',
  toOverview: 'Back to the overview',
  notChecked: 'Files that were not checked',
  skippedFiles: 'Files that were skipped',
  date: 'Date',
  format: 'Format',
  encoding: 'Encoding',
  unknown: 'unknown',
  formats: { markdown: 'Markdown', text: 'plain text', docx: 'Word', html: 'web page', pdf: 'PDF' },
  element: 'Element',
  status: 'Status',
  explanation: 'Evidence and explanation',
  alsoAt: 'see also',
  nearest: 'nearest: ',
  text: 'The text and what was found in it',
  noText: 'The text is not at hand; here are the findings alone.',
  verdict: 'Verdict',
  relation: 'Relation',
  equation: 'Equation',
  members: 'Figures in the text',
  suppressed: 'Suppressed findings',
  place: 'Place',
  reason: 'Reason',
  listSeparator: ', ',
  colon: ': ',
  roles: {
    total: 'total',
    part: 'parts',
    numerator: 'numerator',
    denominator: 'denominator',
    rate: 'rate',
    before: 'before',
    after: 'after',
    growth: 'growth',
    value: 'values',
    announced: 'announced',
    listed: 'listed',
  },
  finding: (number) => `finding ${number}`,
  seeAlso: (place, message) => `See also ${place}${message === '' ? '' : ` (${message})`}: `,
  uncounted: (count) => `${count} of them say little (a part below its total) and are not counted as checked.`,
  madeBy: (version) => `Checked by report-lint ${version}`,
  checked: (files) => (files === 1 ? '1 file checked' : `${files} files checked`),
  noneAbove: (severity) => (severity === 'error' ? 'No errors found' : 'No errors or warnings found'),
};

export function pageTexts(language: Language): PageTexts {
  return language === 'zh' ? zh : en;
}
